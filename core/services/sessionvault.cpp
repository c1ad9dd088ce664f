// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/sessionvault.h"

#include "core/base/future.h"

namespace countersign {

SessionVault::SessionVault(Vault &durable, QObject *parent) : QObject(parent), m_durable(durable) {}

void SessionVault::keepInMemory() { m_inMemory = true; }

QFuture<Expected<Secret>> SessionVault::load(const QString &name)
{
    if (!m_inMemory)
        return m_durable.load(name);
    auto promise = std::make_shared<QPromise<Expected<Secret>>>();
    promise->start();
    const auto finish = [promise](Expected<Secret> value) {
        promise->addResult(std::move(value));
        promise->finish();
    };
    m_memory.load(name).then(this, [this, name, finish](Expected<Secret> kept) {
        if (kept)
            return finish(std::move(kept));
        m_durable.load(name).then(this, [finish, missing = kept.error()](Expected<Secret> stored) {
            // a key store that is not there has nothing: only memory counts
            finish(stored ? std::move(stored) : Expected<Secret>(std::unexpected(missing)));
        });
    });
    return promise->future();
}

QFuture<Expected<>> SessionVault::store(const QString &name, Secret value)
{
    return m_inMemory ? m_memory.store(name, std::move(value)) : m_durable.store(name, std::move(value));
}

QFuture<Expected<>> SessionVault::remove(const QString &name)
{
    if (!m_inMemory)
        return m_durable.remove(name);
    return andThen(m_memory.remove(name), this, [this, name] {
        return m_durable.remove(name).then(this, [](const Expected<> &) -> Expected<> { return {}; }); // as far as it can be reached
    });
}

QFuture<Expected<>> SessionVault::roundTrip() { return m_inMemory ? m_memory.roundTrip() : m_durable.roundTrip(); }

void SessionVault::giveUp() { m_durable.giveUp(); }

QFuture<Expected<QString>> SessionVault::keeper() { return m_durable.keeper(); }

} // namespace countersign
