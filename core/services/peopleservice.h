// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/ports/vault.h"
#include "core/services/journal.h"

namespace countersign {

struct Enrolment {
    QString name = {};
    QString email = {};
    QString organisation = {};
};

// Who uses this laptop: enrolment, the laptop's key, and the keys that a PIN opens. Main thread.
class PeopleService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleService)
public:
    PeopleService(Journal &journal, Vault &vault, const Signing &signing, const Clock &clock, QObject *parent = nullptr);
    ~PeopleService() override;

    // Makes the person's keys, keeps them in the vault under the PIN, and records the enrolment. The first person owns the journal
    // and holds every role. Takes about a second, off this thread.
    QFuture<Expected<PersonId>> enrol(const Enrolment &enrolment, Secret pin);

    QFuture<Expected<>> grant(const PersonId &person, const QStringList &roles, const PersonId &owner, Secret pin);

    // The laptop's key, made at the first use of this journal on this laptop.
    QFuture<Expected<std::shared_ptr<const SigningKey>>> laptopKey();

    // A person's keys for one act. PinWrong, KeyMissing, Keychain…
    QFuture<Expected<std::shared_ptr<const SigningKey>>> consentKey(const PersonId &person, Secret pin);
    QFuture<Expected<std::shared_ptr<const CertifiedKey>>> certificateKey(const PersonId &person, Secret pin);

    // Of a person whom another journal may know: the key is found by the certificate's person, wherever it was enrolled.
    QFuture<Expected<std::shared_ptr<const CertifiedKey>>> certificateKeyOf(const Person &person, Secret pin);

    // Name, e-mail or a unique beginning of either. Empty: the only person there is.
    Expected<PersonId> find(const QString &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
