// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <memory>

namespace countersign {

// Opens a file to read that lies on a disk: a pipe or a device would keep its reader waiting for ever.
// FileMissing, FileIsFolder, FileNotRegular, FileUnreadable.
Expected<std::unique_ptr<QFile>> openRegularFile(const QString &path, QIODevice::OpenMode more = {});

// Reads it whole; FileTooLarge beyond `most` bytes as well, also where it grows meanwhile.
Expected<QByteArray> readRegularFile(const QString &path, qint64 most);

} // namespace countersign
