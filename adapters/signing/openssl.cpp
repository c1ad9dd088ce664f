// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/openssl.h"

#include <openssl/err.h>

namespace countersign::openssl {

namespace {

using PrivateKeyInfo = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

} // namespace

std::unexpected<Error> cryptoFailure(const QString &step)
{
    char reason[256] = {};
    ERR_error_string_n(ERR_peek_last_error(), reason, sizeof reason);
    ERR_clear_error();
    return failure(ErrorCode::CryptoFailed, {step + QStringLiteral(": ") + QString::fromLatin1(reason)});
}

Expected<Secret> toPkcs8(const EVP_PKEY *key)
{
    const PrivateKeyInfo info(EVP_PKEY2PKCS8(key));
    const int size = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : -1;
    if (size <= 0)
        return cryptoFailure(QStringLiteral("PKCS#8"));
    QByteArray der(size, Qt::Uninitialized); // written in place, so that no second copy is left behind
    unsigned char *out = octets(der);
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &out);
    return Secret(std::move(der));
}

Key fromPkcs8(QByteArrayView der)
{
    const unsigned char *in = octets(der);
    const PrivateKeyInfo info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &in, long(der.size())));
    Key key(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    ERR_clear_error();
    return key;
}

Expected<QByteArray> subjectPublicKeyInfo(const EVP_PKEY *key)
{
    unsigned char *out = nullptr;
    const int size = i2d_PUBKEY(key, &out);
    if (size <= 0)
        return cryptoFailure(QStringLiteral("SubjectPublicKeyInfo"));
    const QByteArray der(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return der;
}

QByteArray toDer(const X509 *certificate)
{
    unsigned char *out = nullptr;
    const int size = i2d_X509(certificate, &out);
    const QByteArray der(reinterpret_cast<const char *>(out), qMax(size, 0));
    OPENSSL_free(out);
    return der;
}

} // namespace countersign::openssl
