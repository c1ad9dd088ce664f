// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/desktop/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int asTheDesktopLikes = -1; // milliseconds
constexpr uchar normal = 1, critical = 2;

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent) : Notifier(parent), m_bus(bus)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, "1followAction(uint,QString)"); // D-Bus takes a slot by its name only
}

void DesktopNotifier::notify(const Notification &notification)
{
    QStringList actions{u"default"_s, QString()};
    for (const NotificationChoice &choice : notification.choices)
        actions << choice.id << choice.text;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(notification.urgent ? critical : normal)},
                            {u"desktop-entry"_s, u"org.countersign.Countersign"_s}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // the text may hold what a checklist says: desktops read markup in it
    call.setArguments({u"Countersign"_s, m_shown, u"org.countersign.Countersign"_s, notification.title, notification.text.toHtmlEscaped(), actions,
                       hints, asTheDesktopLikes});
    m_about = notification.about;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        m_shown = reply.isError() ? 0 : reply.value();
        done->deleteLater();
    });
}

void DesktopNotifier::setBadge(int count, bool urgent)
{
    QDBusMessage signal = QDBusMessage::createSignal(u"/org/countersign/Countersign"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap properties{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}, {u"urgent"_s, urgent}};
    signal.setArguments({u"application://org.countersign.Countersign.desktop"_s, properties});
    m_bus.send(signal);
}

void DesktopNotifier::followAction(uint id, const QString &action)
{
    if (id == m_shown && id != 0)
        Q_EMIT chosen(action, m_about);
}

} // namespace countersign
