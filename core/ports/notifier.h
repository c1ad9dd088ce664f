// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace countersign {

struct NotificationChoice {
    QString id = {};
    QString text = {};
};

struct Notification {
    QString title = {};
    QString text = {}; // plain; never a secret, never a value
    QList<NotificationChoice> choices = {};
    QString about = {}; // comes back with the choice
    bool urgent = false;
};

// Speaks to the desktop outside the window. Nothing here blocks; a desktop that does not listen is no error.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void notify(const Notification &notification) = 0; // takes the place of the one before
    virtual void setBadge(int count, bool urgent) = 0; // on the task bar; 0: none

Q_SIGNALS:
    void chosen(const QString &choice, const QString &about); // "default": the notification itself was pressed
};

} // namespace countersign
