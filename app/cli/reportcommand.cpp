// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/pin.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Expected<QDate> dayOf(const Arguments &arguments, const QString &option, const QDate &otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::ValueRefused, {arguments.value(option), u"a day is written YYYY-MM-DD"_s});
    return day;
}

int writeReport(Desk &desk, const Arguments &arguments, const PeriodReport &report)
{
    const auto reader = actorOf(desk, arguments);
    if (!reader)
        return desk.fail(reader.error());
    auto pins = readPins(desk, arguments, {reader->name});
    if (!pins)
        return desk.fail(pins.error());
    const auto exported =
        desk.await([&] { return desk.session.records().exportReport(report, arguments.value(u"o"_s), reader->id, std::move(pins->front())); });
    if (!exported)
        return desk.fail(exported.error());
    desk.out << exported->path << '\n' << "record " << exported->number << '\n' << "sha256 " << exported->file.toString() << '\n';
    return Done;
}

} // namespace

int runReport(Desk &desk, const Arguments &arguments)
{
    const QDate today = desk.onMain([&] { return desk.program.clock().now().date(); });
    const auto from = dayOf(arguments, u"from"_s, QDate(1970, 1, 1)), to = dayOf(arguments, u"to"_s, today);
    if (!from || !to)
        return desk.fail(from ? to.error() : from.error());
    const auto report = desk.await([&] { return desk.session.history().report(*from, *to); });
    if (!report)
        return desk.fail(report.error());
    if (arguments.has(u"o"_s))
        return writeReport(desk, arguments, *report);
    desk.out << (arguments.has(u"json"_s) ? QString::fromUtf8(QJsonDocument(toJson(*report)).toJson()) : toText(*report));
    return Done;
}

} // namespace countersign
