// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/keychain/chunks.h"

#include <QCryptographicHash>
#include <QList>

using namespace Qt::StringLiterals;

namespace countersign::chunks {

namespace {

constexpr QByteArrayView magic("countersign/chunks/1\n");

QByteArray digestOf(QByteArrayView secret) { return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex(); }

} // namespace

QString Header::entryOf(const QString &name, int index) const { return u"%1#%2.%3"_s.arg(name, QString::fromLatin1(digest.first(16))).arg(index); }

bool isNeededFor(QByteArrayView secret) { return secret.size() > largestEntry || secret.startsWith(magic); }

Header headerOf(QByteArrayView secret) { return {int((secret.size() + largestEntry - 1) / largestEntry), digestOf(secret)}; }

QByteArray encoded(const Header &header) { return magic.toByteArray() + QByteArray::number(header.count) + '\n' + header.digest; }

std::optional<Header> headerIn(QByteArrayView entry)
{
    if (!entry.startsWith(magic))
        return {};
    const QList<QByteArray> lines = entry.sliced(magic.size()).toByteArray().split('\n');
    const Header header{lines.value(0).toInt(), lines.value(1)};
    if (header.count < 1 || header.count > most || header.digest.size() != 64)
        return {};
    return header;
}

Secret pieceOf(QByteArrayView secret, int index)
{
    const qsizetype from = index * largestEntry;
    return Secret(secret.sliced(from, qMin(largestEntry, secret.size() - from)).toByteArray());
}

Expected<Secret> joined(const Header &header, const std::vector<Secret> &pieces)
{
    qsizetype size = 0;
    for (const Secret &piece : pieces)
        size += piece.view().size();
    QByteArray bytes;
    bytes.reserve(size); // growing would leave copies behind
    for (const Secret &piece : pieces)
        bytes.append(piece.view());
    Secret whole(std::move(bytes));
    if (digestOf(whole.view()) != header.digest)
        return failure(ErrorCode::KeychainFailed, {u"a part of a large secret is missing or another's"_s});
    return whole;
}

} // namespace countersign::chunks
