// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/startorder.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

namespace {

// Calls `make(id, view, text)` for each item that is not in the wanted state yet.
template <class Make>
Drafted forEachItem(const DecisionContext &context, const QList<ItemId> &items, Attestation wanted, Make make)
{
    QList<DraftedFact> facts;
    for (const ItemId &id : items) {
        QString text;
        const ItemView *view = itemAt(context, id, &text);
        if (!view)
            return failure(ErrorCode::UnknownItem, {id.toString()});
        if (view->attestation == wanted)
            continue;
        Expected<Fact> fact = make(id, *view, text);
        if (!fact)
            return std::unexpected(fact.error());
        facts.append({std::move(*fact), id.toString()});
    }
    if (facts.isEmpty())
        return failure(ErrorCode::NothingToChange, {items.size() == 1 ? items.first().toString() : u"none of these items"_s});
    return facts;
}

} // namespace

Drafted draft(const Tick &command, const DecisionContext &context)
{
    return forEachItem(context, command.items, Attestation::Ticked,
                       [&](const ItemId &id, const ItemView &view, const QString &text) -> Expected<Fact> {
                           // started out of order: the service before it is not up
                           const bool early = waitsFor(context.checklist, context.view, id, command.items) != nullptr;
                           const bool doubtful = early || isDoubtful(context, id, view);
                           if (doubtful) {
                               if (const auto reason = demandReason(command.reason, text); !reason)
                                   return std::unexpected(reason.error());
                           }
                           return ItemTicked{doubtful ? command.reason.trimmed() : QString(), citedFor(context, id)};
                       });
}

Drafted draft(const Untick &command, const DecisionContext &context)
{
    return forEachItem(context, command.items, Attestation::Open,
                       [&](const auto &, const auto &, const auto &) -> Expected<Fact> { return ItemUnticked{command.reason.trimmed()}; });
}

Drafted draft(const MarkNotApplicable &command, const DecisionContext &context)
{
    return forEachItem(context, command.items, Attestation::NotApplicable, [&](const auto &, const auto &, const QString &text) -> Expected<Fact> {
        if (command.reason.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded, {text});
        return ItemMarkedNotApplicable{command.reason.trimmed()};
    });
}

Drafted draft(const Waive &command, const DecisionContext &context)
{
    const QDate until = QDate::fromString(command.until, Qt::ISODate);
    if (!until.isValid())
        return failure(ErrorCode::ValueRefused, {command.until, u"YYYY-MM-DD"_s});
    if (until < context.now.toUTC().date())
        return failure(ErrorCode::WaiverOver, {command.until});
    const bool solo = context.journal.soloMode();
    // nobody waives alone what is red, unless there is nobody else
    const PersonId requester = command.requester.isEmpty() ? context.state.lead : command.requester;
    return forEachItem(context, command.items, Attestation::Waived, [&](const auto &, const ItemView &view, const QString &text) -> Expected<Fact> {
        if (const auto reason = demandReason(command.reason, text); !reason)
            return std::unexpected(reason.error());
        if (view.status == Status::Failing && !solo && context.actor == requester)
            return failure(ErrorCode::SecondApproverNeeded, {nameOfActor(context), text});
        return ItemWaived{command.reason.trimmed(), context.actor, command.until, command.ticket, command.requester, solo};
    });
}

Drafted draft(const Assign &command, const DecisionContext &context)
{
    if (!command.person.isEmpty()) {
        if (const auto known = demandPerson(context, command.person); !known)
            return std::unexpected(known.error());
    }
    QList<DraftedFact> facts;
    for (const ItemId &id : command.items) {
        QString text;
        if (!itemAt(context, id, &text))
            return failure(ErrorCode::UnknownItem, {id.toString()});
        const ItemState item = context.state.items.value(id);
        if (item.assignee != command.person || item.assignedRole != command.role)
            facts.append({ItemAssigned{command.person, command.role}, id.toString()});
    }
    if (facts.isEmpty())
        return failure(ErrorCode::NothingToChange, {QString()});
    return facts;
}

Drafted draft(const AddNote &command, const DecisionContext &context)
{
    const QString text = command.text.trimmed();
    if (text.isEmpty())
        return failure(ErrorCode::NothingToChange, {QString()});
    if (const auto fits = demandShort(text); !fits)
        return std::unexpected(fits.error());
    QString unused;
    if (command.item && !itemAt(context, *command.item, &unused))
        return failure(ErrorCode::UnknownItem, {command.item->toString()});
    return QList{DraftedFact{NoteAdded{text}, command.item.value_or(ItemId()).toString()}};
}

} // namespace countersign::deciding
