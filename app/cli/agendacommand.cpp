// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int usualDays = 31;

QString said(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QString nameOf(AgendaStanding standing)
{
    switch (standing) {
    case AgendaStanding::Late: return u"late"_s;
    case AgendaStanding::Today: return u"today"_s;
    case AgendaStanding::Ahead: return u"ahead"_s;
    case AgendaStanding::Done: return u"done"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject jsonOf(const AgendaEntry &entry)
{
    return {{u"task"_s, entry.task.task},
            {u"text"_s, entry.task.text},
            {u"line"_s, entry.task.line},
            {u"deployment"_s, entry.deployment.toString()},
            {u"system"_s, entry.system},
            {u"environment"_s, entry.environment},
            {u"due"_s, entry.due.toString(Qt::ISODate)},
            {u"standing"_s, nameOf(entry.standing)}};
}

void print(Desk &desk, const QList<AgendaEntry> &entries, bool json)
{
    QJsonArray array;
    for (const AgendaEntry &entry : entries) {
        if (json)
            array.append(jsonOf(entry));
        else
            desk.out << entry.due.toString(Qt::ISODate) << "  " << nameOf(entry.standing).leftJustified(5) << "  " << entry.system << " → "
                     << entry.environment << "  " << entry.task.text << "  (" << entry.task.task << ")\n";
    }
    if (json)
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"agenda"_s, array}}).toJson());
    else if (entries.isEmpty())
        desk.out << said("Nothing is due: no live system has recurring work.") << '\n';
}

// "agenda done ID TASK": the newest occurrence that is due, unless --on says which.
int complete(Desk &desk, const Arguments &arguments, const QDateTime &now)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(1));
    if (!deployment)
        return desk.fail(deployment.error());
    const QList<AgendaEntry> entries =
        desk.onMain([&] { return agendaOf((*deployment)->checklist(), (*deployment)->state(), now, now.date().addYears(1)); });
    const QString task = arguments.word(2);
    bool number = false;
    const int line = (task.startsWith(u'L') ? task.sliced(1) : task).toInt(&number);
    for (const AgendaEntry &entry : entries) {
        const bool named = number ? entry.task.line == line : !task.isEmpty() && entry.task.task.startsWith(task);
        const bool day = !arguments.has(u"on"_s) || entry.due.toString(Qt::ISODate) == arguments.value(u"on"_s);
        if (named && day && entry.standing != AgendaStanding::Done)
            return executeAs(desk, *deployment, CompleteRecurring{entry.task.task, entry.due.toString(Qt::ISODate), arguments.value(u"note"_s)},
                             *actor);
    }
    return desk.fail({ErrorCode::OccurrenceUnknown, {task}});
}

} // namespace

int runAgenda(Desk &desk, const Arguments &arguments)
{
    const QDateTime now = desk.onMain([&] { return desk.program.clock().now(); });
    if (arguments.word(0) == "done"_L1)
        return complete(desk, arguments, now);
    bool number = true;
    const int days = arguments.has(u"days"_s) ? arguments.value(u"days"_s).toInt(&number) : usualDays;
    if (!number || days < 0 || days > 3660)
        return desk.fail({ErrorCode::ValueRefused, {arguments.value(u"days"_s), u"0 … 3660"_s}});
    if (const QString path = arguments.value(u"ics"_s); !path.isEmpty()) {
        const auto written = desk.await([&] { return desk.session.agenda().writeCalendar(path); });
        return written ? int(Done) : desk.fail(written.error());
    }
    const auto collected = desk.await([&] { return desk.session.agenda().collect(days); });
    if (!collected)
        return desk.fail(collected.error());
    print(desk, collected->entries, arguments.has(u"json"_s));
    return Done;
}

} // namespace countersign
