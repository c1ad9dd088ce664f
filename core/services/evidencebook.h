// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

namespace countersign {

// What is known of each check: the newest evidence, the last samples, and what was told about it last.
class EvidenceBook final
{
public:
    const EvidenceByCheck &all() const { return m_evidence; }
    Evidence &of(const CheckId &check) { return m_evidence[check]; }
    QList<ProbeResult> history(const CheckId &check) const { return m_histories.value(check); } // oldest first, without bodies

    // True: it is news. Being offline is news of this machine, not of each check; what flaps is told when it has settled.
    bool enter(const ProbeResult &result);

    // From the journal, unless something newer is known. True: it was entered; others have been told.
    bool recall(const ProbeResult &result);

    void forget(const CheckId &check); // but whether it is under way
    void clear();

private:
    void show(const ProbeResult &result);

    EvidenceByCheck m_evidence = {};
    QHash<CheckId, QList<ProbeResult>> m_histories = {};
    QHash<CheckId, EvidenceStatus> m_told = {};
};

} // namespace countersign
