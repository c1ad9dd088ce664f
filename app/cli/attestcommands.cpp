// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/items.h"
#include "app/cli/pin.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isUnder(const Checklist &checklist, int section, const QString &title)
{
    for (int at = section; at >= 0; at = checklist.sections.at(at).parent) {
        if (checklist.sections.at(at).title.startsWith(title, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// --all: the required leaves that are open; --section: the open leaves under it.
QList<ItemId> itemsChosen(const DeploymentService &deployment, const Arguments &arguments)
{
    QList<ItemId> items;
    const Checklist &checklist = deployment.checklist();
    const auto choose = [&](const auto &entries, const QList<ItemView> &views) {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (views.at(i).attestation != Attestation::Open || views.at(i).excuse != Excuse::None)
                continue;
            const bool all = arguments.has(u"all"_s) && views.at(i).required;
            const bool section = arguments.has(u"section"_s) && isUnder(checklist, entries.at(i).section, arguments.value(u"section"_s));
            if (all || section)
                items.append(entries.at(i).id);
        }
    };
    choose(checklist.items, deployment.view().items);
    choose(checklist.steps, deployment.view().steps);
    return items;
}

struct OpenedItems {
    Person actor;
    DeploymentService *deployment;
    QList<ItemId> items;
};

Expected<OpenedItems> openWithItems(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return std::unexpected(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return std::unexpected(deployment.error());
    const auto named = desk.onMain([&] { return itemsNamed((*deployment)->checklist(), arguments.words.sliced(1)); });
    if (!named)
        return std::unexpected(named.error());
    const QList<ItemId> chosen = desk.onMain([&] { return itemsChosen(**deployment, arguments); });
    if (named->isEmpty() && !arguments.has(u"all"_s) && !arguments.has(u"section"_s))
        return failure(ErrorCode::UsageWrong,
                       {QCoreApplication::translate("CommandLine", "Name the items by id or line, or use --all or --section.")});
    return OpenedItems{*actor, *deployment, *named + chosen};
}

template <class Make>
int attest(Desk &desk, const Arguments &arguments, Make make)
{
    const auto opened = openWithItems(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    return executeAs(desk, opened->deployment, make(opened->items), opened->actor);
}

} // namespace

int runTick(Desk &desk, const Arguments &arguments)
{
    return attest(desk, arguments, [&](const QList<ItemId> &items) -> Command { return Tick{items, arguments.value(u"reason"_s)}; });
}

int runUntick(Desk &desk, const Arguments &arguments)
{
    return attest(desk, arguments, [&](const QList<ItemId> &items) -> Command { return Untick{items, arguments.value(u"reason"_s)}; });
}

int runNotApplicable(Desk &desk, const Arguments &arguments)
{
    return attest(desk, arguments, [&](const QList<ItemId> &items) -> Command { return MarkNotApplicable{items, arguments.value(u"reason"_s)}; });
}

int runAssign(Desk &desk, const Arguments &arguments)
{
    const int ways = arguments.has(u"to"_s) + arguments.has(u"role"_s) + arguments.has(u"nobody"_s);
    if (ways != 1)
        return desk.fail({ErrorCode::UsageWrong, {QCoreApplication::translate("CommandLine", "Say to whom: --to PERSON, --role ROLE or --nobody.")}});
    PersonId person;
    if (arguments.has(u"to"_s)) {
        const auto found = personNamed(desk, arguments.value(u"to"_s));
        if (!found)
            return desk.fail(found.error());
        person = found->id;
    }
    return attest(desk, arguments, [&](const QList<ItemId> &items) -> Command { return Assign{items, person, arguments.value(u"role"_s)}; });
}

int runWaive(Desk &desk, const Arguments &arguments)
{
    const auto opened = openWithItems(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    auto pins = readPins(desk, arguments, {opened->actor.name});
    if (!pins)
        return desk.fail(pins.error());
    Waive command{opened->items, arguments.value(u"reason"_s), arguments.value(u"until"_s), arguments.value(u"ticket"_s)};
    if (arguments.has(u"requested-by"_s)) {
        const auto requester = personNamed(desk, arguments.value(u"requested-by"_s));
        if (!requester)
            return desk.fail(requester.error());
        command.requester = requester->id;
    }
    const auto done = desk.await([&] { return opened->deployment->execute(command, opened->actor.id, std::move(pins->front())); });
    return done ? int(Done) : desk.fail(done.error());
}

// Takes back the newest thing this person did in the deployment: everything of that moment at once.
int runUndo(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    const QList<RecordedEvent> events = desk.onMain([&] { return desk.session.journal().events(opened->deployment->state().id); });
    Undo undo;
    QDateTime at;
    for (auto each = events.crbegin(); each != events.crend(); ++each) {
        const bool same = each->event.actor == opened->actor.id && (!at.isValid() || each->event.at == at);
        if (!undo.events.isEmpty() && !same)
            break;
        if (!same || !canUndo(each->fact))
            continue;
        at = each->event.at;
        undo.events.append(each->event.id);
    }
    return executeAs(desk, opened->deployment, undo, opened->actor);
}

int runNote(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    AddNote note{{}, arguments.words.sliced(1).join(u' ')};
    if (arguments.has(u"item"_s)) {
        const auto item = desk.onMain([&] { return findItem((*deployment)->checklist(), arguments.value(u"item"_s)); });
        if (!item)
            return desk.fail(item.error());
        note.item = *item;
    }
    return executeAs(desk, *deployment, note, *actor);
}

} // namespace countersign
