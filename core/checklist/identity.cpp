// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/identity.h"

#include "core/base/digest.h"

namespace countersign {

namespace {

constexpr int idLength = 11; // 55 bits

// Crockford's alphabet: no letter that reads like a digit.
QString base32(QByteArrayView bytes, int length)
{
    constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString text;
    for (int digit = 0; digit < length; ++digit) {
        const int bit = digit * 5;
        const auto byte = [&](int at) { return static_cast<unsigned char>(bytes[at]); };
        const unsigned window = unsigned(byte(bit / 8)) << 8 | byte(bit / 8 + 1);
        text += QLatin1Char(alphabet[(window >> (11 - bit % 8)) & 31]);
    }
    return text;
}

} // namespace

QString IdentityMaker::next(const QStringList &path, const QString &text)
{
    const QByteArray key = path.join(u'/').toUtf8() + '\n' + text.simplified().toUtf8();
    int ordinal = m_seen[key]++;
    while (true) {
        const QString id = m_prefix + base32(sha256(key + '\n' + QByteArray::number(ordinal)), idLength);
        if (!m_given.contains(id)) {
            m_given.insert(id);
            return id;
        }
        ordinal += 1'000'000; // two texts met in 55 bits
    }
}

} // namespace countersign
