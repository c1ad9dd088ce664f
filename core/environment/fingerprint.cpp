// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/fingerprint.h"

#include "core/environment/generator.h"

#include <QMessageAuthenticationCode>

namespace countersign {

QString fingerprintOf(QByteArrayView value, const Secret &key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key.view());
    code.addData(value);
    return QString::fromLatin1(code.result().first(16).toHex());
}

Secret newFingerprintKey() { return generate({Alphabet::Hex, 32}); }

} // namespace countersign
