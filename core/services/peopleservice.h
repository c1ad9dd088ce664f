// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/deployment/authority.h"
#include "core/ports/vault.h"
#include "core/services/journal.h"
#include "core/services/personkeys.h"

namespace countersign {

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

    // Grants, their end, revocations, the owner's policy.
    QFuture<Expected<>> execute(const AuthorityCommand &command, const PersonId &actor, Secret pin);

    // New keys under a new PIN; the old key signs them in. What was signed before stays valid.
    QFuture<Expected<>> rotate(const PersonId &person, Secret pin, Secret newPin);

    // Records are signed with the certificate of a PKCS#12 file from here on.
    QFuture<Expected<>> importCertificate(const PersonId &person, const QByteArray &pkcs12, Secret password, Secret pin);

    // The laptop's key, made at the first use of this journal on this laptop. JournalShortened where the keychain remembers more
    // of the journal than there is.
    QFuture<Expected<std::shared_ptr<const SigningKey>>> laptopKey();

    // A person's keys for one act. PinWrong, PinDelayed, KeyMissing, PersonRevoked, Keychain…
    QFuture<Expected<std::shared_ptr<const SigningKey>>> consentKey(const PersonId &person, Secret pin);
    QFuture<Expected<std::shared_ptr<const CertifiedKey>>> certificateKey(const PersonId &person, Secret pin);

    // Of a person whom another journal may know: the key is found by the certificate's person, wherever it was enrolled.
    QFuture<Expected<std::shared_ptr<const CertifiedKey>>> certificateKeyOf(const Person &person, Secret pin);
    // Keeps the newest head in the vault, so that a journal put back from before is noticed. Never an error: a vault that
    // refuses has been spoken of already.
    QFuture<Expected<>> rememberHead();

    // Who has given the PIN in this program and was not idle since: whoever uses a window must be present to make ordinary events,
    // which the laptop's key signs. Giving the PIN for anything makes present; locking makes nobody present.
    bool isPresent(const PersonId &person) const;
    void stayPresent(const PersonId &person); // did something; has no effect on who is not present
    QFuture<Expected<>> confirmPresence(const PersonId &person, Secret pin);
    void lock();

    // Name, e-mail or a unique beginning of either. Empty: the only person there is.
    Expected<PersonId> find(const QString &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
