// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/memoryvault.h"

#include "core/base/future.h"

namespace countersign {

QFuture<Expected<Secret>> MemoryVault::load(const QString &name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return failedFuture<Secret>(Error{ErrorCode::KeyMissing, {name}});
    return readyFuture<Secret>(found->second.duplicate());
}

QFuture<Expected<>> MemoryVault::store(const QString &name, Secret value)
{
    m_secrets.insert_or_assign(name, std::move(value));
    return readyFuture(Expected<>());
}

QFuture<Expected<>> MemoryVault::remove(const QString &name)
{
    m_secrets.erase(name);
    return readyFuture(Expected<>());
}

QFuture<Expected<>> MemoryVault::roundTrip() { return readyFuture(Expected<>()); }

QFuture<Expected<QString>> MemoryVault::keeper() { return readyFuture<QString>(QString()); }

} // namespace countersign
