// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

int list(Desk &desk, bool json)
{
    const QList<SignedEvent> events = desk.onMain([&] { return desk.session.journal().allEvents(); });
    for (const SignedEvent &event : events) {
        if (json) {
            desk.out << QString::fromUtf8(event.body) << '\n';
            continue;
        }
        const QJsonObject body = QJsonDocument::fromJson(event.body).object();
        desk.out << event.seq << "  " << body.value("at"_L1).toString() << "  " << body.value("kind"_L1).toString() << "  "
                 << body.value("item"_L1).toString() << '\n';
    }
    return Done;
}

int head(Desk &desk, bool json)
{
    const QString genesis = desk.onMain([&] { return desk.session.journal().state().genesis.toString(); });
    const Digest newest = desk.onMain([&] { return desk.session.journal().head(); });
    const qsizetype count = desk.onMain([&] { return desk.session.journal().allEvents().size(); });
    if (json)
        desk.out << QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"genesis"_s, genesis}, {u"head"_s, newest.toString()}, {u"events"_s, count}}).toJson());
    else
        desk.out << newest.toString() << '\n';
    return Done;
}

} // namespace

int runJournal(Desk &desk, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what == "list"_L1)
        return list(desk, arguments.has(u"json"_s));
    if (what == "head"_L1)
        return head(desk, arguments.has(u"json"_s));
    if (what == "backup"_L1 && arguments.words.size() == 2) {
        const auto done = desk.await([&] { return desk.session.journal().backup(arguments.word(1)); });
        return done ? int(Done) : desk.fail(done.error());
    }
    return desk.fail({ErrorCode::ChoiceUnknown, {what, u"list, head, backup FILE"_s}});
}

} // namespace countersign
