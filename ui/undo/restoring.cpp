// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/undo/restoring.h"

namespace countersign {

namespace {

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
    return {};
}

QList<Command> commandsRestoring(const QList<ItemId> &items, const ItemStates &before)
{
    QList<std::pair<ItemState, QList<ItemId>>> groups;
    for (const ItemId &item : items) {
        const ItemState word = before.value(item);
        const auto group = std::ranges::find_if(groups, [&](const auto &each) { return sameWord(each.first, word); });
        if (group == groups.end())
            groups.append({word, {item}});
        else
            group->second << item;
    }
    QList<Command> commands;
    for (const auto &[word, members] : groups)
        commands << restoring(members, word);
    return commands;
}

} // namespace countersign
