// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/handle.h"
#include "core/base/secret.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace countersign::openssl {

using Key = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using Certificate = Handle<X509, X509_free>;

// CryptoFailed with the newest reason of this thread's error queue, which is emptied.
std::unexpected<Error> cryptoFailure(const QString &step);

Expected<Secret> toPkcs8(const EVP_PKEY *key);
QByteArray toDer(const X509 *certificate);
Key fromPkcs8(QByteArrayView der); // null when it is none
Expected<QByteArray> subjectPublicKeyInfo(const EVP_PKEY *key);

inline const unsigned char *octets(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
inline unsigned char *octets(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace countersign::openssl
