// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/files/privatefile.h"

#include "adapters/files/writeprivately.h"
#include "core/base/future.h"
#include "core/base/regularfile.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 largest = 1 << 20;

Expected<Secret> readWhole(const QString &path)
{
    const auto file = openRegularFile(path, QIODevice::Unbuffered); // a buffer would keep a copy
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->size() > largest)
        return failure(ErrorCode::FileTooLarge, {path, QString::number((*file)->size() / largest), u"1"_s});
    return Secret((*file)->read(largest));
}

} // namespace

QFuture<Expected<Secret>> PrivateFile::read(const QString &path)
{
    return onPool([path] { return readWhole(path); });
}

QFuture<Expected<>> PrivateFile::write(const QString &path, Secret bytes)
{
    return onPool([path, bytes = std::move(bytes)] { return writePrivately(path, bytes.view()); });
}

} // namespace countersign
