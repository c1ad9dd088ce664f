// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/authority.h"
#include "core/deployment/decide.h"
#include "core/ports/signing.h"

namespace countersign::testing {

// A deployment in a journal with real signatures, but without store, clock or vault: every command goes through decide, every fact
// becomes a signed event of the chain and goes through apply.
class SignedScene
{
public:
    SignedScene(const Signing &signing, const Checklist &checklist);

    PersonId enrol(const QString &name); // the first owns the journal and holds every role
    void start(const PersonId &lead);
    void append(const Fact &fact, const PersonId &actor, const QString &item = {}, bool aboutDeployment = true);

    Expected<> run(const Command &command, const PersonId &actor);
    Expected<> run(const AuthorityCommand &command, const PersonId &actor);
    void rotate(const PersonId &person);

    DeploymentView view() const { return viewOf(checklist, checks, state, evidence, now); }
    QByteArray bundle() const { return bundleOf(events, state.id); }
    static QByteArray bundleOf(const QList<SignedEvent> &events, const DeploymentId &deployment);

    // The event of a body as this key would have signed it.
    SignedEvent sign(const QByteArray &body, const SigningKey &key) const;
    const SigningKey &keyOf(const PersonId &person) const { return *m_keys.at(person); }
    const SigningKey &laptopKey() const { return *m_laptop; }

    const Signing &signing;
    Checklist checklist;
    QList<CheckSpec> checks = {};
    EvidenceByCheck evidence = {};
    JournalState journal = {};
    DeploymentState state = {};
    QList<SignedEvent> events = {};
    QDateTime now;

private:
    std::unique_ptr<SigningKey> newKey() const;

    std::unique_ptr<SigningKey> m_laptop;
    std::map<PersonId, std::unique_ptr<SigningKey>> m_keys;
    QHash<DeploymentId, Digest> m_heads;
};

} // namespace countersign::testing
