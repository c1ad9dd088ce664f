// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/notifier.h"

#include <QDBusConnection>

namespace countersign {

// org.freedesktop.Notifications, and the task bar's badge as com.canonical.Unity.LauncherEntry, which most desktops read.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)
public:
    explicit DesktopNotifier(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void notify(const Notification &notification) override;
    void setBadge(int count, bool urgent) override;

private Q_SLOTS:
    void followAction(uint id, const QString &action);

private:
    QDBusConnection m_bus;
    QString m_about;
    uint m_shown = 0; // id of the notification that stands, 0 for none
};

} // namespace countersign
