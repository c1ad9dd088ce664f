// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/judgevalue.h"
#include "core/probing/proberesult.h"

namespace countersign {

// The machine's word on a check of the environment (CheckKind::Env): about one variable, several, a family (SMTP_*) or all (.env).
// EvidenceStatus::None while nobody has set anything it speaks of. Of secrets no condition says more than a length.
ProbeResult judgeEnvironment(const CheckSpec &check, const QList<Variable> &variables, const EnvironmentValues &values, const QDateTime &now);

// All that is known about one variable: the rules of the text and every check about it alone.
struct VariableJudgement {
    EvidenceStatus status = EvidenceStatus::None;
    QStringList findings = {}; // what is wrong, in words

    friend bool operator==(const VariableJudgement &, const VariableJudgement &) = default;
};

VariableJudgement judgeWholly(const Variable &variable, const QList<Variable> &variables, const QList<CheckSpec> &checks,
                              const EnvironmentValues &values, const QDateTime &now);

// The variables such a check speaks of.
QList<Variable> variablesOf(const CheckSpec &check, const QList<Variable> &variables, const EnvironmentValues &values);

} // namespace countersign
