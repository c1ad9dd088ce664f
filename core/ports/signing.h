// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/secret.h"

#include <memory>

namespace countersign {

// An Ed25519 key that can sign while it is held, on any thread. The private half never leaves it.
class SigningKey
{
public:
    virtual ~SigningKey() = default;
    virtual KeyId id() const = 0;
    virtual QByteArray publicKey() const = 0; // SubjectPublicKeyInfo, DER
    virtual Expected<QByteArray> sign(QByteArrayView message) const = 0; // 64 bytes
};

struct CertifiedKey {
    QByteArray certificate = {}; // X.509 DER
    Secret privateKey = {}; // PKCS#8 DER
    QList<QByteArray> chain = {}; // X.509 DER, towards the root; empty for a self-issued one
};

// The cryptography behind journal and people. Thread-safe, no state.
class Signing
{
public:
    virtual ~Signing() = default;

    virtual Expected<Secret> generateEd25519() const = 0; // PKCS#8 DER
    virtual Expected<std::unique_ptr<SigningKey>> open(const Secret &pkcs8) const = 0;
    virtual bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) const = 0;

    // A self-issued P-256 certificate fit for PDF signatures (docs/RECORD.md), valid `days` from now.
    virtual Expected<CertifiedKey> issueCertificate(const QString &name, const QString &email, const QString &organisation, int days) const = 0;

    // What a PKCS#12 file holds: a certificate fit to sign records with, its key, its chain. PinWrong, CertificateUnusable.
    virtual Expected<CertifiedKey> openPkcs12(const QByteArray &bytes, const Secret &password) const = 0;

    // AES-256-GCM under a key from scrypt N=2^16 r=8 p=1: about 0.3 s, never on the UI thread. unseal: PinWrong.
    virtual Expected<QByteArray> seal(const Secret &plain, const Secret &pin, QByteArrayView associated) const = 0;
    virtual Expected<Secret> unseal(QByteArrayView sealed, const Secret &pin, QByteArrayView associated) const = 0;
};

} // namespace countersign
