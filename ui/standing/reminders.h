// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace countersign {

class Notifier;
class Preferences;
class Session;

// Reminds of recurring and due work through the desktop, of each occurrence once, also across a restart.
class Reminders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reminders)
public:
    Reminders(Session &session, const Clock &clock, Preferences &preferences, Notifier &notifier, QObject *parent);

    void look(); // done by itself every quarter of an hour

Q_SIGNALS:
    void openAsked();

private:
    void tell(const QList<AgendaEntry> &entries);

    Session &m_session;
    const Clock &m_clock;
    Preferences &m_preferences;
    Notifier &m_notifier;
    QTimer m_timer;
};

} // namespace countersign
