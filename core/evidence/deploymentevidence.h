// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/rollupevidence.h"

namespace countersign {

// What the checks that no probe answers are judged by.
struct DeploymentFacts {
    const Checklist &checklist;
    const DeploymentState &state;
    QDateTime now;
};

// The machine's word on one of them: whether a blank is filled, a way chosen, a part complete before the next is begun, a date or a stretch of
// time kept. EvidenceStatus::None while it is too early to tell; nothing where only a person or a probe can. Pure.
std::optional<ProbeResult> judgeByDeployment(const CheckSpec &check, const DeploymentFacts &facts);

// Lays that word, and the roll-ups', over what was probed. It follows from the journal and the time, so it is never journalled itself.
class DeploymentEvidence final
{
public:
    DeploymentEvidence(const Checklist &checklist, const QList<CheckSpec> &checks); // the checklist must live as long

    QList<ProbeResult> answers(const DeploymentState &state, const QDateTime &now) const; // of all but the roll-ups

    EvidenceByCheck over(EvidenceByCheck probed, const QList<ProbeResult> &answers, const QDateTime &now) const;

private:
    const Checklist *m_checklist;
    QList<CheckSpec> m_own; // that are neither probes nor roll-ups
    QList<Rollup> m_rollups;
};

} // namespace countersign
