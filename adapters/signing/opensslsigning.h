// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/signing.h"

namespace countersign {

// Signing by OpenSSL 3: Ed25519, scrypt, AES-256-GCM and X.509. Every function may be called from any thread.
class OpenSslSigning final : public Signing
{
public:
    OpenSslSigning();

    Expected<Secret> generateEd25519() const override;
    Expected<std::unique_ptr<SigningKey>> open(const Secret &pkcs8) const override;
    bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) const override;
    Expected<CertifiedKey> issueCertificate(const QString &name, const QString &email, const QString &organisation, int days) const override;
    Expected<CertifiedKey> openPkcs12(const QByteArray &bytes, const Secret &password) const override;
    Expected<QByteArray> seal(const Secret &plain, const Secret &pin, QByteArrayView associated) const override;
    Expected<Secret> unseal(QByteArrayView sealed, const Secret &pin, QByteArrayView associated) const override;
};

} // namespace countersign
