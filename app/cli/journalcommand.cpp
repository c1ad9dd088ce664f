// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/pin.h"
#include "core/wording/factsentences.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 pageSize = 4096; // events, so that a long journal is printed as it is read

void print(Desk &desk, const SignedEvent &event, bool json)
{
    if (json) {
        desk.out << QString::fromUtf8(event.body) << '\n';
        return;
    }
    const QJsonObject body = QJsonDocument::fromJson(event.body).object();
    desk.out << event.seq << "  " << body.value("at"_L1).toString() << "  " << body.value("kind"_L1).toString() << "  "
             << body.value("item"_L1).toString() << '\n';
}

int list(Desk &desk, bool json)
{
    for (qint64 last = 0;;) {
        const auto page = desk.await([&] { return desk.session.journal().read(last, pageSize); });
        if (!page)
            return desk.fail(page.error());
        if (page->isEmpty())
            return Done;
        for (const SignedEvent &event : *page)
            print(desk, event, json);
        last = page->last().seq;
    }
}

QString nameOf(const JournalState &state, const PersonId &id)
{
    const Person *person = state.person(id);
    return person ? person->name : id.toString();
}

// What an event is about: the text of its item where a checklist of the deployment is at hand, else its id.
QString aboutOf(const Checklist *checklist, const Event &event)
{
    if (!checklist || event.item.isEmpty())
        return event.item;
    for (const Item &item : checklist->items) {
        if (item.id.toString() == event.item)
            return item.text;
    }
    for (const Step &step : checklist->steps) {
        if (step.id.toString() == event.item)
            return step.text;
    }
    return event.item;
}

// One sentence an event: when, what; of a deployment, or of the journal itself.
int show(Desk &desk, const Arguments &arguments)
{
    const Checklist *checklist = nullptr;
    DeploymentId id;
    if (arguments.words.size() > 1) {
        const auto deployment = openDeployment(desk, arguments.word(1));
        if (!deployment)
            return desk.fail(deployment.error());
        checklist = &(*deployment)->checklist();
        id = desk.onMain([&] { return (*deployment)->state().id; });
    }
    const JournalState state = desk.onMain([&] { return desk.session.journal().state(); });
    const QList<RecordedEvent> events = desk.onMain([&] { return desk.session.journal().events(id); });
    for (const RecordedEvent &each : events) {
        const FactNames names{nameOf(state, each.event.actor), aboutOf(checklist, each.event), nameOf(state, secondPerson(each.fact))};
        desk.out << each.event.seq << "  " << each.event.at.toLocalTime().toString(Qt::ISODate) << "  " << factSentence(each.fact, names) << '\n';
    }
    return Done;
}

// The owner says that an older copy, or another journal, stands here on purpose.
int accept(Desk &desk, const Arguments &arguments)
{
    const auto seen = desk.await([&] { return desk.session.openInSpiteOfLoss(); });
    if (!seen)
        return desk.fail(seen.error());
    const auto owner = actorOf(desk, arguments);
    if (!owner)
        return desk.fail(owner.error());
    auto pins = readPins(desk, arguments, {owner->name});
    if (!pins)
        return desk.fail(pins.error());
    const AcceptLoss command{JournalRestored{seen->seq, seen->hash, arguments.value(u"reason"_s)}};
    const auto done = desk.await([&] { return desk.session.people().execute(command, owner->id, std::move(pins->front())); });
    return done ? int(Done) : desk.fail(done.error());
}

int head(Desk &desk, bool json)
{
    const QString genesis = desk.onMain([&] { return desk.session.journal().state().genesis.toString(); });
    const Digest newest = desk.onMain([&] { return desk.session.journal().head(); });
    const qint64 count = desk.onMain([&] { return desk.session.journal().size(); });
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
    if (what == "show"_L1)
        return show(desk, arguments);
    if (what == "accept"_L1)
        return accept(desk, arguments);
    if (what == "backup"_L1 && arguments.words.size() == 2) {
        const auto done = desk.await([&] { return desk.session.journal().backup(arguments.word(1)); });
        return done ? int(Done) : desk.fail(done.error());
    }
    return desk.fail({ErrorCode::ChoiceUnknown, {what, u"list, show [ID], head, backup FILE, accept"_s}});
}

} // namespace countersign
