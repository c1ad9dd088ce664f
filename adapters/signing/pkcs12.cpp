// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/pkcs12.h"

#include "adapters/signing/openssl.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace countersign::openssl {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr int leastRsaBits = 2048;

using Container = Handle<PKCS12, PKCS12_free>;

struct ChainDeleter {
    void operator()(STACK_OF(X509) * chain) const { sk_X509_pop_free(chain, X509_free); }
};

bool isStrong(const EVP_PKEY *key)
{
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        return EVP_PKEY_get_bits(key) >= leastRsaBits;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_bits(key) >= 256;
}

// Why a record cannot be signed with it; empty: it can.
QString objection(X509 *certificate, const EVP_PKEY *key)
{
    if (X509_check_private_key(certificate, key) != 1)
        return u"its key does not belong to its certificate"_s;
    if (!isStrong(key))
        return u"its key is neither RSA of 2048 bits or more nor on a curve of 256 bits or more"_s;
    if (X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0)
        return u"it has expired"_s;
    if (X509_cmp_current_time(X509_get0_notBefore(certificate)) > 0)
        return u"it is not valid yet"_s;
    const uint32_t usage = X509_get_key_usage(certificate); // all bits where it says nothing
    if (!(usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)))
        return u"it is not meant for signatures"_s;
    return {};
}

} // namespace

Expected<CertifiedKey> openPkcs12(const QByteArray &bytes, const Secret &password)
{
    const unsigned char *at = octets(bytes);
    const Container container(bytes.size() <= largestFile ? d2i_PKCS12(nullptr, &at, long(bytes.size())) : nullptr);
    if (!container) {
        ERR_clear_error();
        return failure(ErrorCode::CertificateUnusable, {u"it is not a PKCS#12 file"_s});
    }
    QByteArray text = password.view().toByteArray(); // OpenSSL wants it to end with a NUL
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    const bool opened = PKCS12_parse(container.get(), text.constData(), &rawKey, &rawCertificate, &rawChain) == 1;
    OPENSSL_cleanse(text.data(), size_t(text.size()));
    const Key key(rawKey);
    const Certificate certificate(rawCertificate);
    const std::unique_ptr<STACK_OF(X509), ChainDeleter> chain(rawChain);
    ERR_clear_error();
    if (!opened)
        return failure(ErrorCode::CertificateUnusable, {u"the password does not open it"_s});
    if (!key || !certificate)
        return failure(ErrorCode::CertificateUnusable, {u"it holds no key with its certificate"_s});
    if (const QString why = objection(certificate.get(), key.get()); !why.isEmpty())
        return failure(ErrorCode::CertificateUnusable, {why});
    Expected<Secret> pkcs8 = toPkcs8(key.get());
    if (!pkcs8)
        return std::unexpected(pkcs8.error());
    CertifiedKey identity{toDer(certificate.get()), std::move(*pkcs8)};
    for (int i = 0; chain && i < sk_X509_num(chain.get()); ++i)
        identity.chain.append(toDer(sk_X509_value(chain.get(), i)));
    return identity;
}

} // namespace countersign::openssl
