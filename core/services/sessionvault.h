// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/memoryvault.h"

namespace countersign {

// The key store, or where a person says so this process's memory: what is kept from then on lies there until it quits, and never in a file.
// What the key store already has is still asked of it. Main thread.
class SessionVault final : public QObject, public Vault
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionVault)
public:
    explicit SessionVault(Vault &durable, QObject *parent = nullptr);

    void keepInMemory(); // until the process quits
    bool keepsInMemory() const { return m_inMemory; }
    bool hasInMemory(const QString &name) const { return m_memory.contains(name); }

    QFuture<Expected<Secret>> load(const QString &name) override;
    QFuture<Expected<>> store(const QString &name, Secret value) override;
    QFuture<Expected<>> remove(const QString &name) override;
    QFuture<Expected<>> roundTrip() override;
    void giveUp() override;
    QFuture<Expected<QString>> keeper() override;

private:
    Vault &m_durable;
    MemoryVault m_memory;
    bool m_inMemory = false;
};

} // namespace countersign
