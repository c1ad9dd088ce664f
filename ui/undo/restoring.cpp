// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/undo/restoring.h"

#include <QCoreApplication>
#include <functional>

namespace countersign {

namespace {

struct Restoring {
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

// Whether two words can be given back together.
bool sameWord(const ItemState &a, const ItemState &b)
{
    return a.attestation == b.attestation && a.reason == b.reason && a.until == b.until && a.ticket == b.ticket;
}

Command restoring(const QList<ItemId> &items, const ItemState &word)
{
    switch (word.attestation) {
    case Attestation::Open: return Untick{items};
    case Attestation::Ticked: return Tick{items, word.reason};
    case Attestation::NotApplicable: return MarkNotApplicable{items, word.reason};
    case Attestation::Waived: return Waive{items, word.reason, word.until, word.ticket};
    }
    return Untick{items};
}

bool sameAssignee(const ItemState &a, const ItemState &b) { return a.assignee == b.assignee && a.assignedRole == b.assignedRole; }

using Groups = QList<std::pair<ItemState, QList<ItemId>>>;

// Items that can be given back together, by what they were.
Groups groupsOf(const QList<ItemId> &items, const ItemStates &before, bool (*same)(const ItemState &a, const ItemState &b))
{
    Groups groups;
    for (const ItemId &item : items) {
        const ItemState word = before.value(item);
        const auto group = std::ranges::find_if(groups, [&](const auto &each) { return same(each.first, word); });
        if (group == groups.end())
            groups.append({word, {item}});
        else
            group->second << item;
    }
    return groups;
}

QList<Command> commandsOf(const Groups &groups, const std::function<Command(const QList<ItemId> &items, const ItemState &word)> &make)
{
    QList<Command> commands;
    for (const auto &[word, members] : groups)
        commands << make(members, word);
    return commands;
}

} // namespace

QList<ItemId> itemsOf(const Command &command)
{
    if (const auto *tick = std::get_if<Tick>(&command))
        return tick->items;
    if (const auto *untick = std::get_if<Untick>(&command))
        return untick->items;
    if (const auto *mark = std::get_if<MarkNotApplicable>(&command))
        return mark->items;
    if (const auto *waive = std::get_if<Waive>(&command))
        return waive->items;
    if (const auto *assign = std::get_if<Assign>(&command))
        return assign->items;
    if (const auto *note = std::get_if<AddNote>(&command))
        return note->item ? QList<ItemId>{*note->item} : QList<ItemId>();
    return {};
}

QList<Command> commandsRestoring(const Command &command, const ItemStates &before)
{
    const QList<ItemId> items = itemsOf(command);
    if (const auto *note = std::get_if<AddNote>(&command))
        return {AddNote{note->item, Restoring::tr("Taken back: “%1”").arg(note->text)}};
    if (std::holds_alternative<Assign>(command))
        return commandsOf(groupsOf(items, before, sameAssignee), [](const QList<ItemId> &members, const ItemState &word) -> Command {
            return Assign{members, word.assignee, word.assignedRole};
        });
    return commandsOf(groupsOf(items, before, sameWord), restoring);
}

} // namespace countersign
