// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/vault.h"

#include <map>

namespace countersign {

// Keeps secrets until it is dropped: "keep in memory until I quit", the demo, and tests. Its keeper has no name.
class MemoryVault final : public Vault
{
public:
    bool contains(const QString &name) const { return m_secrets.contains(name); }

    QFuture<Expected<Secret>> load(const QString &name) override;
    QFuture<Expected<>> store(const QString &name, Secret value) override;
    QFuture<Expected<>> remove(const QString &name) override;
    QFuture<Expected<>> roundTrip() override;
    void giveUp() override {}
    QFuture<Expected<QString>> keeper() override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace countersign
