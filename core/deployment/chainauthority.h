// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/chain.h"

namespace countersign {

// Whether each event was allowed to the one who made it: the rules of docs/JOURNAL.md, held against the journal as it was at that
// moment. A valid signature without the right to it is a finding. Events come in the order of their numbers.
class ChainAuthority final
{
public:
    // `signing` null: proofs are not looked at.
    explicit ChainAuthority(const Signing *signing) : m_signing(signing) {}

    // What is wrong with the event, `state` being the journal before it; the first argument of each error is left for its number where
    // the code's sentence has one.
    QList<Error> examine(const RecordedEvent &recorded, const JournalState &state);

private:
    struct Hat {
        DeploymentId deployment = {};
        GateId gate = {};
        RoleId role = {};
        PersonId person = {};
    };

    void lookAtKey(const RecordedEvent &recorded);
    void lookAtConsent(const RecordedEvent &recorded);
    void lookAt(const Event &event, const PersonEnrolled &fact);
    void lookAt(const Event &event, const PersonRevoked &fact);
    void lookAt(const Event &event, const KeyRotated &fact);
    void lookAt(const Event &event, const SignedOff &fact);
    void lookAt(const Event &event, const DeploymentStarted &fact);
    void lookAt(const Event &event, const LeadHandedOver &fact);
    void lookAtOwner(const Event &event);
    void lookAtLead(const Event &event);
    bool isSamePerson(const PersonId &a, const PersonId &b) const;
    void find(ErrorCode code, const QStringList &rest = {}) { m_found.append({code, QStringList{QString()} + rest}); }

    const Signing *m_signing;
    const JournalState *m_state = nullptr; // while an event is examined
    QHash<DeploymentId, PersonId> m_leads = {};
    QList<Hat> m_hats = {};
    QList<Error> m_found = {};
};

} // namespace countersign
