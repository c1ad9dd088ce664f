// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/addendum.h"

#include "core/checks/checkspec.h"
#include "core/wording/durations.h"
#include "core/wording/placeholders.h"
#include "core/wording/systemname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *english, const QStringList &arguments = {}) { return filled(QCoreApplication::translate("Addendum", english), arguments); }

QString number(qint64 value) { return QString::number(value); }

QString sentenceOfCheck(const QList<CheckSpec> &checks, const CheckId &id)
{
    const auto check = std::ranges::find(checks, id, &CheckSpec::id);
    return check == checks.end() ? id.toString() : check->sentence;
}

struct Lane {
    int samples = 0;
    int failed = 0;
    int slowest = 0; // of the hourly medians
};

QStringList lanesOf(const QList<CheckSpec> &checks, const DeploymentState &state)
{
    QMap<CheckId, Lane> lanes;
    for (const CheckWatched &hour : state.operations.watched) {
        Lane &lane = lanes[hour.check];
        lane.samples += hour.samples;
        lane.failed += hour.failed;
        lane.slowest = std::max(lane.slowest, hour.median);
    }
    QStringList lines;
    for (const auto &[check, lane] : lanes.asKeyValueRange())
        lines << text("%1: looked at %2 times, failed %3 times, slowest hour %4 ms",
                      {sentenceOfCheck(checks, check), number(lane.samples), number(lane.failed), number(lane.slowest)});
    return lines;
}

QString incidentOf(const QList<CheckSpec> &checks, const Incident &incident, const QDateTime &now)
{
    const QString at = incident.from.toTimeZone(now.timeZone()).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString what = sentenceOfCheck(checks, incident.check);
    return incident.until.isValid() ? text("Incident from %1 for %2: %3", {at, durationText(incident.from.secsTo(incident.until)), what})
                                    : text("Incident since %1, not over: %2", {at, what});
}

QString dueLine(const AgendaEntry &entry)
{
    return entry.standing == AgendaStanding::Done ? text("Done: %1", {entry.task.text})
                                                  : text("Open, due %1: %2", {entry.due.toString(Qt::ISODate), entry.task.text});
}

} // namespace

QString watchStatement(const QList<CheckSpec> &checks, const DeploymentState &state, const QList<AgendaEntry> &due, const QDateTime &now)
{
    QStringList lines{text("Watch of %1 %2 in %3: live for %4.", {systemName(state.start.system, state.start.rehearsal), state.start.version,
                                                                  state.start.environment, durationText(state.operations.liveAt.secsTo(now))})};
    lines += lanesOf(checks, state);
    if (state.operations.watched.isEmpty())
        lines << text("No hour of probing is recorded.");
    for (const Incident &incident : state.operations.incidents)
        lines << incidentOf(checks, incident, now);
    if (state.operations.incidents.isEmpty())
        lines << text("No incident.");
    for (const AgendaEntry &entry : due) {
        if (entry.task.recurrence.isOnce())
            lines << dueLine(entry);
    }
    return lines.join(u'\n');
}

} // namespace countersign
