// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/recordfile.h"

#include "core/base/regularfile.h"

#include <QSaveFile>

namespace countersign {

namespace {

constexpr qint64 largestRecord = 256'000'000;

} // namespace

Expected<QByteArray> readRecordFile(const QString &path) { return readRegularFile(path, largestRecord); }

Expected<> writeRecordFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

} // namespace countersign
