// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/import.h"

#include <QFile>
#include <QFileInfo>

namespace countersign {

namespace {

QString megabytes(qint64 bytes) { return QString::number((bytes + 999'999) / 1'000'000); }

std::unexpected<Error> tooLarge(const QString &path, qint64 size, qint64 limit)
{
    return failure(ErrorCode::FileTooLarge, {path, megabytes(size), megabytes(limit)});
}

} // namespace

Expected<QByteArray> readChecklistFile(const QString &path, const ImportLimits &limits)
{
    if (path.contains(QChar(u'\0')))
        return failure(ErrorCode::FileMissing, {QString(path).replace(QChar(u'\0'), QChar(u'\u2400'))});
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, {path});
    if (!info.isFile())
        return failure(ErrorCode::FileNotRegular, {path});
    if (info.size() > limits.bytes)
        return tooLarge(path, info.size(), limits.bytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.isSequential())
        return failure(ErrorCode::FileNotRegular, {path});
    QByteArray bytes = file.read(limits.bytes + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (bytes.size() > limits.bytes)
        return tooLarge(path, qMax(file.size(), qint64(bytes.size())), limits.bytes);
    return bytes;
}

QByteArray firstLines(const QByteArray &source, int count)
{
    const bool little = source.startsWith("\xff\xfe"), big = source.startsWith("\xfe\xff");
    const qsizetype unit = little || big ? 2 : 1;
    const auto characterAt = [&](qsizetype at) {
        const auto byte = [&](qsizetype offset) { return at + offset < source.size() ? quint8(source.at(at + offset)) : 0; };
        return unit == 1 ? byte(0) : little ? byte(0) | byte(1) << 8 : byte(1) | byte(0) << 8;
    };
    qsizetype at = 0;
    for (int line = 0; line < count && at < source.size(); at += unit) {
        const int character = characterAt(at);
        line += character == '\n' || (character == '\r' && characterAt(at + unit) != '\n');
    }
    return source.first(qMin(at, source.size()));
}

} // namespace countersign
