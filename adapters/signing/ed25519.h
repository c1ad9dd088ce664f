// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/signing.h"

namespace countersign::openssl {

Expected<Secret> generateEd25519();
Expected<std::unique_ptr<SigningKey>> openEd25519(const Secret &pkcs8);

// Strict: exactly the 44 bytes of an Ed25519 SubjectPublicKeyInfo and exactly 64 bytes of signature.
bool verifyEd25519(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace countersign::openssl
