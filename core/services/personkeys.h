// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/signing.h"

namespace countersign {

struct Enrolment {
    QString name = {};
    QString email = {};
    QString organisation = {};
};

// Where the vault keeps the keys of a person. Each key has an entry of its own, so that a new one never overwrites the old before
// the journal names it.
QString laptopEntry(const QString &key);
QString consentEntry(const PersonId &person, const KeyId &key);
QString certificateEntry(const PersonId &person, QByteArrayView certificate);

// What a sealed private key is bound to: it opens only beside its public half.
QByteArray associatedWith(QByteArrayView publicPart);

// Everything of a person that takes time to make.
struct NewKeys {
    std::shared_ptr<const SigningKey> consentKey = {};
    QByteArray certificate = {};
    QByteArray sealedConsent = {};
    QByteArray sealedCertificate = {};
};

// About a second; off the main thread.
Expected<NewKeys> makeKeys(const Signing &signing, const Enrolment &enrolment, const Secret &pin);

} // namespace countersign
