// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QString>

namespace countersign {

// Keeps secrets by name. Futures finish on the main thread's event loop; nothing here blocks it.
// Errors: KeyMissing, KeychainAbsent, KeychainLocked, KeychainTimeout, KeychainFailed, SecretTooLarge, Cancelled.
class Vault
{
public:
    virtual ~Vault() = default;

    virtual QFuture<Expected<Secret>> load(const QString &name) = 0;
    virtual QFuture<Expected<>> store(const QString &name, Secret value) = 0;
    virtual QFuture<Expected<>> remove(const QString &name) = 0; // a missing name is success
    virtual QFuture<Expected<>> roundTrip() = 0; // whether secrets can be kept at all

    // Ends every wait with Cancelled. What was asked of the store may still happen there.
    virtual void giveUp() = 0;

    // The program that keeps them ("gnome-keyring-daemon"); empty where nobody can tell.
    virtual QFuture<Expected<QString>> keeper() = 0;
};

} // namespace countersign
