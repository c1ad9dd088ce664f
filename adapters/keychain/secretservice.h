// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QObject>

namespace countersign {

// What QtKeychain does not tell about the key store behind it, asked of the session bus: to libsecret a locked keyring is an empty one.
// Where there is no such bus (Windows, macOS) nothing is locked and the keeper is unknown. Main thread; never waits.
class SecretService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretService)
public:
    explicit SecretService(QObject *parent = nullptr);

    QFuture<bool> isLocked(); // the default keyring
    QFuture<QString> keeper(); // name of the program behind it
};

} // namespace countersign
