// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/wording/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Examined {
    QString what;
    bool good;
    QString says;
};

QString text(const char *source) { return QCoreApplication::translate("CommandLine", source); }

QList<Examined> examine(Desk &desk)
{
    QList<Examined> all;
    const auto vault = desk.await([&] { return desk.program.vault().roundTrip(); });
    all.append({text("key store"), vault.has_value(), vault ? text("keeps and gives back") : sentence(vault.error())});
    const auto journal = desk.await([&] { return desk.session.open(); });
    all.append({text("journal"), journal.has_value(), journal ? text("opens, and its chain is whole") : sentence(journal.error())});
    const bool sqlite = QSqlDatabase::isDriverAvailable(u"QSQLITE"_s);
    all.append({text("database driver"), sqlite,
                sqlite ? u"SQLite"_s : text("Qt's SQLite driver is not installed; install it with the system's package tool")});
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    all.append({text("display"), true, display ? text("there") : text("none: the command line works without")});
    return all;
}

} // namespace

int runDoctor(Desk &desk, const Arguments &arguments)
{
    bool good = true;
    QJsonArray array;
    for (const Examined &each : examine(desk)) {
        good = good && each.good;
        array.append(QJsonObject{{u"what"_s, each.what}, {u"good"_s, each.good}, {u"says"_s, each.says}});
        if (!arguments.has(u"json"_s))
            desk.out << (each.good ? u"✓ "_s : u"✗ "_s) << each.what << ": " << each.says << '\n';
    }
    if (arguments.has(u"json"_s))
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"examined"_s, array}}).toJson());
    return good ? Done : Refused;
}

} // namespace countersign
