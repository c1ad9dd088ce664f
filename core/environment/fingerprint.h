// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace countersign {

// What the journal keeps of a value: HMAC-SHA-256 under the journal's own secret, the first 16 bytes in hexadecimal. Equal values of one
// journal show as equal; nobody without that secret can try values against it.
QString fingerprintOf(QByteArrayView value, const Secret &key);

Secret newFingerprintKey();

} // namespace countersign
