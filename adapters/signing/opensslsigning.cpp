// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"

#include "adapters/signing/ed25519.h"
#include "adapters/signing/pkcs12.h"
#include "adapters/signing/sealing.h"
#include "adapters/signing/selfissued.h"
#include "core/base/future.h"

#include <openssl/crypto.h>

namespace countersign {

OpenSslSigning::OpenSslSigning() { endOfPoolJob = &OPENSSL_thread_stop; }

Expected<Secret> OpenSslSigning::generateEd25519() const { return openssl::generateEd25519(); }

Expected<std::unique_ptr<SigningKey>> OpenSslSigning::open(const Secret &pkcs8) const { return openssl::openEd25519(pkcs8); }

bool OpenSslSigning::verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature) const
{
    return openssl::verifyEd25519(publicKey, message, signature);
}

Expected<CertifiedKey> OpenSslSigning::issueCertificate(const QString &name, const QString &email, const QString &organisation, int days) const
{
    return openssl::issueCertificate(name, email, organisation, days);
}

Expected<CertifiedKey> OpenSslSigning::openPkcs12(const QByteArray &bytes, const Secret &password) const
{
    return openssl::openPkcs12(bytes, password);
}

Expected<QByteArray> OpenSslSigning::seal(const Secret &plain, const Secret &pin, QByteArrayView associated) const
{
    return openssl::seal(plain, pin, associated);
}

Expected<Secret> OpenSslSigning::unseal(QByteArrayView sealed, const Secret &pin, QByteArrayView associated) const
{
    return openssl::unseal(sealed, pin, associated);
}

} // namespace countersign
