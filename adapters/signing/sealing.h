// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

namespace countersign::openssl {

// format byte 1 | salt (16) | nonce (12) | AES-256-GCM ciphertext | tag (16). The key comes from scrypt over the PIN and the salt.
Expected<QByteArray> seal(const Secret &plain, const Secret &pin, QByteArrayView associated);
Expected<Secret> unseal(QByteArrayView sealed, const Secret &pin, QByteArrayView associated);

} // namespace countersign::openssl
