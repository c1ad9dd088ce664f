// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/vault.h"

#include <QObject>
#include <chrono>

namespace QKeychain {
class Job;
}

namespace countersign {

// The operating system's key store through QtKeychain: binary entries named "Countersign/<name>". Main thread.
class KeychainVault final : public QObject, public Vault
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainVault)
public:
    explicit KeychainVault(std::chrono::seconds patience = std::chrono::seconds(30), QObject *parent = nullptr);

    QFuture<Expected<Secret>> load(const QString &name) override;
    QFuture<Expected<>> store(const QString &name, Secret value) override;
    QFuture<Expected<>> remove(const QString &name) override;
    QFuture<Expected<>> roundTrip() override;

private:
    template <class T>
    QFuture<Expected<T>> run(QKeychain::Job *job, const QString &name, std::function<Expected<T>(QKeychain::Job &)> take);

    const std::chrono::seconds m_patience;
};

} // namespace countersign
