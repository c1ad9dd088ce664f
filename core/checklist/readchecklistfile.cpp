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

} // namespace countersign
