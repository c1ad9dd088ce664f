// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/sealing.h"

#include "adapters/signing/openssl.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace countersign::openssl {

namespace {

constexpr char formatByte = 1;
constexpr int saltSize = 16, nonceSize = 12, tagSize = 16, keySize = 32;
constexpr int headerSize = 1 + saltSize + nonceSize;

using Kdf = Handle<EVP_KDF, EVP_KDF_free>;
using KdfContext = Handle<EVP_KDF_CTX, EVP_KDF_CTX_free>;

// 64 MiB and about 0.3 s for each try of a PIN. OpenSSL's default memory limit is just below what that takes.
Expected<Secret> deriveKey(const Secret &pin, QByteArrayView salt)
{
    uint64_t n = 1 << 16, memory = uint64_t(128) << 20;
    uint32_t r = 8, p = 1;
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, const_cast<char *>(pin.view().data()), size_t(pin.view().size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.data()), size_t(salt.size())),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    const Kdf kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    QByteArray key(keySize, '\0');
    if (!context || EVP_KDF_derive(context.get(), octets(key), keySize, parameters) != 1)
        return cryptoFailure(u"scrypt"_s);
    return Secret(std::move(key));
}

Expected<QByteArray> freshHeader()
{
    QByteArray header(headerSize, formatByte);
    if (RAND_bytes(octets(header) + 1, headerSize - 1) != 1)
        return cryptoFailure(u"random bytes"_s);
    return header;
}

QByteArrayView saltOf(QByteArrayView header) { return header.sliced(1, saltSize); }
QByteArrayView nonceOf(QByteArrayView header) { return header.sliced(1 + saltSize, nonceSize); }

} // namespace

Expected<QByteArray> seal(const Secret &plain, const Secret &pin, QByteArrayView associated)
{
    const Expected<QByteArray> header = freshHeader();
    if (!header)
        return std::unexpected(header.error());
    const Expected<Secret> key = deriveKey(pin, saltOf(*header));
    if (!key)
        return std::unexpected(key.error());

    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray sealed = *header;
    sealed.resize(headerSize + plain.view().size() + tagSize);
    unsigned char *cipherText = octets(sealed) + headerSize;
    const int size = int(plain.view().size());
    int done = 0;
    if (!context || EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, octets(key->view()), octets(nonceOf(*header))) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &done, octets(associated), int(associated.size())) != 1
        || EVP_EncryptUpdate(context.get(), cipherText, &done, octets(plain.view()), size) != 1
        || EVP_EncryptFinal_ex(context.get(), cipherText + size, &done) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, cipherText + size) != 1)
        return cryptoFailure(u"AES-256-GCM"_s);
    return sealed;
}

Expected<Secret> unseal(QByteArrayView sealed, const Secret &pin, QByteArrayView associated)
{
    if (sealed.size() < headerSize + tagSize || sealed.front() != formatByte)
        return failure(ErrorCode::CryptoFailed, {u"these are not the bytes of a sealed key"_s});
    const Expected<Secret> key = deriveKey(pin, saltOf(sealed));
    if (!key)
        return std::unexpected(key.error());

    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray tag = sealed.last(tagSize).toByteArray();
    const QByteArrayView cipherText = sealed.sliced(headerSize, sealed.size() - headerSize - tagSize);
    QByteArray plain(cipherText.size(), '\0');
    int done = 0;
    if (!context || EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, octets(key->view()), octets(nonceOf(sealed))) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &done, octets(associated), int(associated.size())) != 1
        || EVP_DecryptUpdate(context.get(), octets(plain), &done, octets(cipherText), int(cipherText.size())) != 1)
        return cryptoFailure(u"AES-256-GCM"_s);
    Secret opened(std::move(plain)); // wiped also when the tag refuses
    unsigned char nothing[tagSize];
    if (EVP_DecryptFinal_ex(context.get(), nothing, &done) != 1) {
        ERR_clear_error();
        return failure(ErrorCode::PinWrong);
    }
    return opened;
}

} // namespace countersign::openssl
