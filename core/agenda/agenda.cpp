// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/agenda.h"

#include "core/checklist/writtendate.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Cadence cadenceAt(const Checklist &checklist, int section)
{
    for (; section >= 0; section = checklist.sections.at(section).parent) {
        if (checklist.sections.at(section).cadence != Cadence::None)
            return checklist.sections.at(section).cadence;
    }
    return Cadence::None;
}

// "2026-03-01", "[Schedule quarterly review]": a date is due once, a word recurs.
Recurrence reviewOf(const QString &value, QDate *date)
{
    *date = writtenDate(value);
    const QString words = value.toLower();
    const std::pair<QLatin1StringView, Cadence> known[] = {{"quarter"_L1, Cadence::Quarterly},
                                                           {"month"_L1, Cadence::Monthly},
                                                           {"week"_L1, Cadence::Weekly},
                                                           {"year"_L1, Cadence::Yearly},
                                                           {"annual"_L1, Cadence::Yearly}};
    for (const auto &[word, cadence] : known) {
        if (!date->isValid() && words.contains(word))
            return {cadence, {}};
    }
    return {};
}

RecurringRecord doneOf(const DeploymentState &state, const AgendaTask &task, const QDate &due)
{
    const QString occurrence = due.toString(Qt::ISODate);
    for (const RecurringRecord &record : state.operations.recurring) {
        if (record.task == task.task && record.fact.occurrence == occurrence)
            return record;
    }
    // an item of a due window may simply be ticked
    const ItemState item = state.items.value(ItemId(task.task));
    if (task.recurrence.isOnce() && item.attestation != Attestation::Open)
        return {task.task, {occurrence, item.reason}, item.by, item.at};
    return {};
}

QDateTime momentOf(const AgendaTask &task, const QDate &due)
{
    if (task.recurrence.cadence == Cadence::WithinDay)
        return task.anchor.addSecs(24 * 3600); // hours, whatever the clocks are set to meanwhile
    return QDateTime(due, task.anchor.time(), task.anchor.timeZone());
}

class Collector
{
public:
    Collector(const DeploymentState &state, const QDateTime &now, const QDate &until) : m_state(state), m_now(now), m_until(until) {}

    void add(const AgendaTask &task)
    {
        const QDate today = m_now.date(), anchor = task.anchor.date();
        if (const QDate last = lastDue(task.recurrence, anchor, today); last.isValid())
            add(task, last);
        const QList<QDate> ahead = dueDates(task.recurrence, anchor, today.addDays(1), m_until);
        const bool often = task.recurrence.cadence == Cadence::Daily || task.recurrence.cron;
        for (const QDate &date : often ? ahead.first(std::min<qsizetype>(1, ahead.size())) : ahead)
            add(task, date);
    }

    QList<AgendaEntry> take() { return std::move(m_entries); }

private:
    void add(const AgendaTask &task, const QDate &due)
    {
        AgendaEntry entry{task, m_state.id, m_state.start.system, m_state.start.environment, due};
        if (task.recurrence.isOnce())
            entry.dueAt = momentOf(task, due);
        entry.done = doneOf(m_state, task, due);
        const bool late = entry.dueAt.isValid() ? entry.dueAt < m_now : due < m_now.date();
        if (!entry.done.task.isEmpty())
            entry.standing = AgendaStanding::Done;
        else
            entry.standing = late ? AgendaStanding::Late : due == m_now.date() ? AgendaStanding::Today : AgendaStanding::Ahead;
        m_entries.append(entry);
    }

    const DeploymentState &m_state;
    const QDateTime m_now;
    const QDate m_until;
    QList<AgendaEntry> m_entries;
};

} // namespace

QList<AgendaTask> agendaTasks(const Checklist &checklist, const DeploymentState &state)
{
    QList<AgendaTask> tasks;
    const QDateTime anchor = state.operations.liveAt;
    if (!anchor.isValid() || state.operations.rolledBack())
        return tasks;
    for (const Item &item : checklist.items) {
        const Cadence cadence = cadenceAt(checklist, item.section);
        if (cadence != Cadence::None)
            tasks.append({item.id.toString(), item.text, item.lines.first, {cadence, {}}, anchor, checklist.sections.at(item.section).title});
    }
    for (const CronLine &line : checklist.cronLines) {
        const auto cron = CronSchedule::parse(line.schedule);
        if (cron && cron->timesADay() == 1)
            tasks.append(
                {u"cron.%1"_s.arg(line.line), line.command.isEmpty() ? line.schedule : line.command, line.line, {Cadence::None, cron}, anchor, {}});
    }
    for (const DocumentFact &fact : checklist.facts) {
        QDate date;
        const Recurrence recurrence = fact.kind == DocumentFactKind::NextReview ? reviewOf(fact.value, &date) : Recurrence();
        if (recurrence.cadence != Cadence::None)
            tasks.append({u"review.%1"_s.arg(fact.line), fact.label, fact.line, recurrence, anchor, {}});
        else if (date.isValid())
            tasks.append({u"review.%1"_s.arg(fact.line),
                          fact.label,
                          fact.line,
                          {Cadence::WithinDay, {}},
                          QDateTime(date.addDays(-1), QTime(9, 0), anchor.timeZone()),
                          {}});
    }
    return tasks;
}

QList<AgendaEntry> agendaOf(const Checklist &checklist, const DeploymentState &state, const QDateTime &now, const QDate &until)
{
    Collector collector(state, now, until);
    for (AgendaTask task : agendaTasks(checklist, state)) {
        task.anchor = task.anchor.toTimeZone(now.timeZone());
        collector.add(task);
    }
    QList<AgendaEntry> entries = collector.take();
    std::ranges::stable_sort(entries, {}, &AgendaEntry::due);
    return entries;
}

QList<DeploymentId> agendaDeployments(const JournalState &journal)
{
    QMap<std::pair<QString, QString>, DeploymentId> newest;
    for (const DeploymentSummary &each : journal.deployments) {
        if (each.phase == Phase::Live || each.phase == Phase::Closed)
            newest.insert({each.system, each.environment}, each.id);
    }
    return newest.values();
}

} // namespace countersign
