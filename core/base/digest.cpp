// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"

#include <QCryptographicHash>

namespace countersign {

QByteArray sha256(QByteArrayView bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

Digest digestOf(QByteArrayView bytes) { return Digest(QString::fromLatin1(sha256(bytes).toHex())); }

QByteArray toBytes(const Digest &digest) { return QByteArray::fromHex(digest.toString().toLatin1()); }

} // namespace countersign
