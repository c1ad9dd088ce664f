// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QFuture>

namespace countersign {

// Files that hold secrets. Works on the pool.
class SecretFile
{
public:
    virtual ~SecretFile() = default;

    // Only a regular file of at most 1 MiB.
    virtual QFuture<Expected<Secret>> read(const QString &path) = 0;

    // Whole or not at all, for its owner alone (mode 0600) from the first byte on. FileNotSafe names why a place is refused: a link, a
    // folder, another's file. DiskFull and FileUnwritable leave the old file as it was.
    virtual QFuture<Expected<>> write(const QString &path, Secret bytes) = 0;
};

} // namespace countersign
