// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/agendamodel.h"

#include "models/moments.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString rhythmOf(const Recurrence &recurrence)
{
    if (recurrence.cron)
        return AgendaModel::tr("by its schedule");
    switch (recurrence.cadence) {
    case Cadence::None: return {};
    case Cadence::Daily: return AgendaModel::tr("daily");
    case Cadence::Weekly: return AgendaModel::tr("weekly");
    case Cadence::Monthly: return AgendaModel::tr("monthly");
    case Cadence::Quarterly: return AgendaModel::tr("quarterly");
    case Cadence::Yearly: return AgendaModel::tr("yearly");
    case Cadence::WithinDay: return AgendaModel::tr("once, within a day");
    case Cadence::WithinWeek: return AgendaModel::tr("once, within a week");
    case Cadence::WithinMonth: return AgendaModel::tr("once, within a month");
    }
    return {};
}

// Hours count for what is due a day after going live, days for everything else.
QString whenText(const AgendaEntry &entry, const QDateTime &now)
{
    if (entry.standing == AgendaStanding::Today && !entry.dueAt.isValid())
        return AgendaModel::tr("today");
    const bool hours = entry.dueAt.isValid() && qAbs(now.secsTo(entry.dueAt)) < 48 * 3600;
    const QDateTime due = hours ? entry.dueAt : entry.due.startOfDay(now.timeZone()), from = hours ? now : now.date().startOfDay(now.timeZone());
    if (entry.standing == AgendaStanding::Late)
        return AgendaModel::tr("late %1").arg(text(ageOf(due, from)));
    if (entry.standing == AgendaStanding::Done)
        return QLocale().toString(entry.due, QLocale::ShortFormat);
    return AgendaModel::tr("in %1").arg(text(ageOf(from, due)));
}

} // namespace

AgendaModel::AgendaModel(QObject *parent) : KeyedListModel<AgendaRow>(parent) {}

void AgendaModel::setEntries(const QList<AgendaEntry> &entries, const QDateTime &now, const NameOf &nameOf)
{
    QList<AgendaRow> rows;
    for (const AgendaEntry &entry : entries) {
        AgendaRow row{.entry = entry, .when = whenText(entry, now), .rhythm = rhythmOf(entry.task.recurrence)};
        if (entry.standing == AgendaStanding::Done)
            row.done = tr("done by %1, %2").arg(nameOf(entry.done.by), momentText(entry.done.at, now));
        rows << row;
    }
    setRows(rows);
}

int AgendaModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 4; }

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaRow &each = row(index);
    if (role == StandingRole)
        return QVariant::fromValue(each.entry.standing);
    if (role == Qt::ToolTipRole)
        return each.entry.task.text.toHtmlEscaped();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::When: return each.done.isEmpty() ? each.when : each.done;
    case Column::What: return each.entry.task.text;
    case Column::Rhythm: return each.rhythm.isEmpty() ? tr("once") : each.rhythm;
    case Column::Where: return tr("%1, %2").arg(each.entry.system, each.entry.environment);
    }
    return {};
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (static_cast<Column>(section)) {
    case Column::When: return tr("When");
    case Column::What: return tr("What");
    case Column::Rhythm: return tr("How often");
    case Column::Where: return tr("Where");
    }
    return {};
}

} // namespace countersign
