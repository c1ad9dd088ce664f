// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/power.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace countersign {

// systemd-logind, or whoever speaks for it (elogind), over D-Bus. Without it, as on other systems, every call does nothing.
class LogindPower final : public Power
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogindPower)
public:
    explicit LogindPower(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    void stayAwake(const QString &why) override;
    void letSleep() override;
    bool isHolding() const { return m_lock.isValid(); } // logind has given its word

private Q_SLOTS:
    void sleepAnnounced(bool asleep);

private:
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock; // held as long as it is open
    quint64 m_wish = 0; // answers to older ones count for nothing
};

} // namespace countersign
