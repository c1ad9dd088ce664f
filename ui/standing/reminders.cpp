// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/standing/reminders.h"

#include "core/agenda/reminders.h"
#include "core/ports/notifier.h"
#include "core/ports/preferences.h"
#include "core/services/session.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto toldKey = "agenda/told"_L1;
constexpr auto choiceId = "agenda"_L1;
constexpr int lookMilliseconds = 15 * 60 * 1000;
constexpr qsizetype mostSaid = 3;

} // namespace

Reminders::Reminders(Session &session, const Clock &clock, Preferences &preferences, Notifier &notifier, QObject *parent) :
    QObject(parent),
    m_session(session),
    m_clock(clock),
    m_preferences(preferences),
    m_notifier(notifier)
{
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&notifier, &Notifier::chosen, this, [this](const QString &, const QString &about) {
        if (about == choiceId)
            Q_EMIT openAsked();
    });
    m_timer.start(lookMilliseconds);
    QTimer::singleShot(lookMilliseconds / 100, this, &Reminders::look); // not while the window is only coming up
}

void Reminders::look()
{
    m_session.agenda().collect(0).then(this, [this](const Expected<CollectedAgenda> &agenda) {
        if (agenda)
            tell(agenda->entries);
    });
}

void Reminders::tell(const QList<AgendaEntry> &entries)
{
    const QStringList told = m_preferences.value(toldKey).toStringList();
    const QList<AgendaEntry> due = dueReminders(entries, m_clock.now(), told);
    QStringList kept, lines;
    for (const AgendaEntry &entry : entries) {
        if (told.contains(occurrenceKey(entry)))
            kept << occurrenceKey(entry);
    }
    for (const AgendaEntry &entry : due) {
        kept << occurrenceKey(entry);
        if (lines.size() < mostSaid)
            lines << tr("%1, %2: %3").arg(entry.system, entry.environment, entry.task.text);
    }
    m_preferences.setValue(toldKey, kept);
    if (due.isEmpty())
        return;
    if (due.size() > mostSaid)
        lines << tr("and %n more", nullptr, int(due.size() - mostSaid));
    m_notifier.notify({.title = tr("%n thing(s) due", nullptr, int(due.size())),
                       .text = lines.join(u'\n'),
                       .choices = {{choiceId, tr("Open")}},
                       .about = choiceId});
}

} // namespace countersign
