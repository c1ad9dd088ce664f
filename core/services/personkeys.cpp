// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/personkeys.h"

#include "core/base/digest.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int certificateDays = 5 * 365;

QString beginningOf(const QString &digest) { return digest.first(std::min<qsizetype>(16, digest.size())); }

} // namespace

QString laptopEntry(const QString &key) { return u"laptop/"_s + key; }

QString consentEntry(const PersonId &person, const KeyId &key)
{
    return u"person/"_s + person.toString() + u"/consent/"_s + beginningOf(key.toString());
}

QString certificateEntry(const PersonId &person, QByteArrayView certificate)
{
    return u"person/"_s + person.toString() + u"/certificate/"_s + beginningOf(digestOf(certificate).toString());
}

QByteArray associatedWith(QByteArrayView publicPart) { return digestOf(publicPart).toString().toLatin1(); }

Expected<NewKeys> makeKeys(const Signing &signing, const Enrolment &enrolment, const Secret &pin)
{
    const auto consent = signing.generateEd25519();
    if (!consent)
        return std::unexpected(consent.error());
    auto key = signing.open(*consent);
    if (!key)
        return std::unexpected(key.error());
    const auto certified = signing.issueCertificate(enrolment.name, enrolment.email, enrolment.organisation, certificateDays);
    if (!certified)
        return std::unexpected(certified.error());
    const auto sealedConsent = signing.seal(*consent, pin, associatedWith((*key)->publicKey()));
    const auto sealedCertificate = signing.seal(certified->privateKey, pin, associatedWith(certified->certificate));
    if (!sealedConsent || !sealedCertificate)
        return std::unexpected(sealedConsent ? sealedCertificate.error() : sealedConsent.error());
    return NewKeys{std::shared_ptr<const SigningKey>(std::move(*key)), certified->certificate, *sealedConsent, *sealedCertificate};
}

} // namespace countersign
