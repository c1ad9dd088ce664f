// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid7.h"

#include <QRandomGenerator>
#include <QUuid>

namespace countersign {

QString uuid7(const QDateTime &at)
{
    quint64 words[2];
    QRandomGenerator::system()->fillRange(words);
    const auto milliseconds = quint64(at.toMSecsSinceEpoch());
    const quint64 high = (milliseconds << 16) | 0x7000 | (words[0] & 0x0fff);
    const quint64 low = 0x8000'0000'0000'0000 | (words[1] & 0x3fff'ffff'ffff'ffff);
    const QUuid id(uint(high >> 32), ushort(high >> 16), ushort(high), uchar(low >> 56), uchar(low >> 48), uchar(low >> 40), uchar(low >> 32),
                   uchar(low >> 24), uchar(low >> 16), uchar(low >> 8), uchar(low));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace countersign
