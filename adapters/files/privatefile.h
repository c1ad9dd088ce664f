// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/secretfile.h"

namespace countersign {

// The file system's files, through the calls of POSIX where there are some.
class PrivateFile final : public SecretFile
{
public:
    QFuture<Expected<Secret>> read(const QString &path) override;
    QFuture<Expected<>> write(const QString &path, Secret bytes) override;
};

} // namespace countersign
