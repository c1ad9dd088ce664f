// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

namespace countersign {

// What is asked about the journal itself: who may do what. Acts of consent, all of them.
struct GrantRoles {
    PersonId person;
    QStringList roles;
    QDateTime from = {};
    QDateTime until = {};
    bool owner = false; // may grant and revoke too
};
struct EndGrant {
    PersonId person;
    QStringList roles = {}; // empty: all
    QString reason = {};
};
struct RevokePerson {
    PersonId person;
    QString reason;
    QDateTime compromisedSince = {};
};
struct ChangePolicy {
    PolicyChanged policy;
};
struct AcceptLoss {
    JournalRestored loss;
};

using AuthorityCommand = std::variant<GrantRoles, EndGrant, RevokePerson, ChangePolicy, AcceptLoss>;

// Whether the actor may do that now, and the fact it makes. Pure.
Expected<Fact> decide(const AuthorityCommand &command, const JournalState &journal, const PersonId &actor);

// What the new key signs, so that nobody takes on a key he does not hold.
QByteArray rotationStatement(const QString &journal, const PersonId &person, const KeyId &old);

} // namespace countersign
