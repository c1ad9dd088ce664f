// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QString>

namespace countersign {

// Keeps secrets by name. Futures finish on the main thread's event loop; nothing here blocks it.
// Errors: KeyMissing, KeychainAbsent, KeychainLocked, KeychainTimeout, KeychainFailed, SecretTooLarge.
class Vault
{
public:
    virtual ~Vault() = default;

    virtual QFuture<Expected<Secret>> load(const QString &name) = 0;
    virtual QFuture<Expected<>> store(const QString &name, Secret value) = 0;
    virtual QFuture<Expected<>> remove(const QString &name) = 0; // a missing name is success
    virtual QFuture<Expected<>> roundTrip() = 0; // whether secrets can be kept at all
};

} // namespace countersign
