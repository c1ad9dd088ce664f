// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/keychain/secretservice.h"
#include "core/ports/vault.h"

#include <QObject>
#include <chrono>
#include <optional>

namespace QKeychain {
class Job;
}

namespace countersign {

namespace chunks {
struct Header;
}

// The operating system's key store through QtKeychain: binary entries named "Countersign/<name>", several for a large secret. Main thread.
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
    void giveUp() override;
    QFuture<Expected<QString>> keeper() override;

Q_SIGNALS:
    void givenUp();

private:
    using Pieces = std::shared_ptr<std::vector<Secret>>;

    template <class T>
    QFuture<Expected<T>> run(QKeychain::Job *job, const QString &name, std::function<Expected<T>(QKeychain::Job &)> take);

    QFuture<Expected<Secret>> readEntry(const QString &name);
    QFuture<Expected<>> writeEntry(const QString &name, QByteArrayView bytes);
    QFuture<Expected<>> removeEntry(const QString &name);
    QFuture<Expected<std::optional<chunks::Header>>> headerAt(const QString &name); // none where there is nothing, or a whole secret
    QFuture<Expected<Secret>> readPieces(const QString &name, const chunks::Header &header, Pieces pieces);
    QFuture<Expected<>> writePieces(const QString &name, const chunks::Header &header, std::shared_ptr<const Secret> value, int index);
    QFuture<Expected<>> removePieces(const QString &name, const chunks::Header &header, int index);

    const std::chrono::seconds m_patience;
    SecretService m_service;
};

} // namespace countersign
