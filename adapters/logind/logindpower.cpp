// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/logind/logindpower.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString service = u"org.freedesktop.login1"_s;
const QString path = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;

// what the macro for slots makes of it: Qt's D-Bus takes signals in no other way
constexpr char sleepSlot[] = "1sleepAnnounced(bool)";

} // namespace

LogindPower::LogindPower(const QDBusConnection &bus, QObject *parent) : Power(parent), m_bus(bus)
{
    if (m_bus.isConnected())
        m_bus.connect(service, path, manager, u"PrepareForSleep"_s, this, sleepSlot);
}

void LogindPower::stayAwake(const QString &why)
{
    if (!m_bus.isConnected())
        return;
    const quint64 wish = ++m_wish;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, manager, u"Inhibit"_s);
    call << u"sleep:idle"_s << u"Countersign"_s << why << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, wish] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError() && wish == m_wish)
            m_lock = reply.value();
    });
}

void LogindPower::letSleep()
{
    ++m_wish;
    m_lock = QDBusUnixFileDescriptor();
}

void LogindPower::sleepAnnounced(bool asleep)
{
    if (asleep)
        Q_EMIT aboutToSleep();
    else
        Q_EMIT awoke();
}

} // namespace countersign
