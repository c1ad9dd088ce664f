// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/ed25519.h"

#include "adapters/signing/openssl.h"
#include "core/base/digest.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace countersign::openssl {

namespace {

constexpr qsizetype signatureSize = 64;

// Everything of the DER before the 32 bytes of the key itself (RFC 8410); comparing it beats decoding it tenfold.
constexpr char publicKeyPrefix[] = "\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00";
constexpr qsizetype publicKeyPrefixSize = sizeof publicKeyPrefix - 1;
constexpr qsizetype rawKeySize = 32;

class Ed25519Key final : public SigningKey
{
public:
    Ed25519Key(Key key, QByteArray publicKey) : m_key(std::move(key)), m_publicKey(std::move(publicKey)), m_id(digestOf(m_publicKey).toString()) {}

    KeyId id() const override { return m_id; }
    QByteArray publicKey() const override { return m_publicKey; }
    Expected<QByteArray> sign(QByteArrayView message) const override;

private:
    Key m_key;
    QByteArray m_publicKey;
    KeyId m_id;
};

Expected<QByteArray> Ed25519Key::sign(QByteArrayView message) const
{
    const DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, Qt::Uninitialized);
    size_t size = signatureSize;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), octets(signature), &size, octets(message), size_t(message.size())) != 1 || size != signatureSize)
        return cryptoFailure(u"Ed25519 signature"_s);
    return signature;
}

} // namespace

Expected<Secret> generateEd25519()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!key)
        return cryptoFailure(u"Ed25519 key"_s);
    return toPkcs8(key.get());
}

Expected<std::unique_ptr<SigningKey>> openEd25519(const Secret &pkcs8)
{
    Key key = fromPkcs8(pkcs8.view());
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_ED25519)
        return failure(ErrorCode::CryptoFailed, {u"this is not an Ed25519 key"_s});
    Expected<QByteArray> publicKey = subjectPublicKeyInfo(key.get());
    if (!publicKey)
        return std::unexpected(publicKey.error());
    return std::make_unique<Ed25519Key>(std::move(key), *publicKey);
}

bool verifyEd25519(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != publicKeyPrefixSize + rawKeySize || signature.size() != signatureSize
        || publicKey.first(publicKeyPrefixSize) != QByteArrayView(publicKeyPrefix, publicKeyPrefixSize))
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(publicKey.last(rawKeySize)), rawKeySize));
    const DigestContext context(EVP_MD_CTX_new());
    const bool good = key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
                      && EVP_DigestVerify(context.get(), octets(signature), signatureSize, octets(message), size_t(message.size())) == 1;
    ERR_clear_error();
    return good;
}

} // namespace countersign::openssl
