// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/recordfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace countersign {

namespace {

constexpr qint64 largestRecord = 256 * 1024 * 1024;

} // namespace

Expected<QByteArray> readRecordFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, {path});
    if (!info.isFile())
        return failure(ErrorCode::FileNotRegular, {path});
    if (info.size() > largestRecord)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(info.size() >> 20), QString::number(largestRecord >> 20)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.readAll();
}

Expected<> writeRecordFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

} // namespace countersign
