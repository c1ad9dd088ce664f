// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/sql/seenheadfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace countersign {

namespace {

constexpr qsizetype hexCharacters = 64;
constexpr qint64 mostBytes = 256;

bool isDigest(const QByteArray &text)
{
    return text.size() == hexCharacters && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

SeenHead SeenHeadFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArrayList parts = file.read(mostBytes).trimmed().split(' ');
    const qint64 seq = parts.value(1).toLongLong();
    if (parts.size() != 3 || !isDigest(parts.at(0)) || seq < 1 || !isDigest(parts.at(2)))
        return {};
    return {Digest(QString::fromLatin1(parts.at(0))), seq, Digest(QString::fromLatin1(parts.at(2)))};
}

void SeenHeadFile::write(const SeenHead &seen) const
{
    if (m_path.isEmpty())
        return;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    // of one length, so that it is written in place and by one call
    file.write(seen.genesis.toString().toLatin1() + ' ' + QByteArray::number(seen.seq).rightJustified(16, '0') + ' ' + seen.hash.toString().toLatin1()
               + '\n');
}

} // namespace countersign
