// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/regularfile.h"

#include <QFileInfo>

namespace countersign {

namespace {

QString megabytes(qint64 bytes) { return QString::number((bytes + 999'999) / 1'000'000); }

} // namespace

Expected<std::unique_ptr<QFile>> openRegularFile(const QString &path, QIODevice::OpenMode more)
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
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | more))
        return failure(ErrorCode::FileUnreadable, {path, file->errorString()});
    if (file->isSequential()) // it was exchanged meanwhile, or lies in /proc
        return failure(ErrorCode::FileNotRegular, {path});
    return file;
}

Expected<QByteArray> readRegularFile(const QString &path, qint64 most)
{
    const auto file = openRegularFile(path);
    if (!file)
        return std::unexpected(file.error());
    QByteArray bytes;
    if ((*file)->size() <= most)
        bytes = (*file)->readAll();
    if ((*file)->error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, (*file)->errorString()});
    const qint64 size = std::max((*file)->size(), qint64(bytes.size()));
    if (size > most)
        return failure(ErrorCode::FileTooLarge, {path, megabytes(size), megabytes(most)});
    return bytes;
}

} // namespace countersign
