// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/policy.h"

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

QStringList citedFor(const DecisionContext &context, const ItemId &item)
{
    QStringList cited;
    for (const CheckSpec &check : context.checks) {
        const Evidence evidence = context.evidence.value(check.id);
        if (check.items.contains(item) && evidence.status != EvidenceStatus::None)
            cited.append(check.id.toString() + u'=' + nameOf(evidence.status));
    }
    return cited;
}

bool hasStaleEvidence(const DecisionContext &context, const ItemId &item)
{
    return std::ranges::any_of(context.checks, [&](const CheckSpec &check) {
        const Evidence evidence = context.evidence.value(check.id);
        return check.items.contains(item) && evidence.status == EvidenceStatus::Passing
               && evidence.result.observation.at.addSecs(check.freshness.count()) < context.now;
    });
}

} // namespace

Drafted draft(const Tick &command, const DecisionContext &context)
{
    return forEachItem(context, command.items, Attestation::Ticked,
                       [&](const ItemId &id, const ItemView &view, const QString &text) -> Expected<Fact> {
                           const bool doubtful = view.status == Status::Failing || view.status == Status::Unknown || hasStaleEvidence(context, id);
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
    if (!QDate::fromString(command.until, Qt::ISODate).isValid())
        return failure(ErrorCode::ValueRefused, {command.until, u"YYYY-MM-DD"_s});
    return forEachItem(context, command.items, Attestation::Waived, [&](const auto &, const ItemView &view, const QString &text) -> Expected<Fact> {
        if (const auto reason = demandReason(command.reason, text); !reason)
            return std::unexpected(reason.error());
                           // nobody waives alone what is red, unless there is nobody else
        if (view.status == Status::Failing && !context.journal.soloMode() && context.actor == context.state.lead)
            return failure(ErrorCode::RoleNotGranted, {nameOfActor(context), u"second approver"_s});
        return ItemWaived{command.reason.trimmed(), context.actor, command.until, command.ticket};
    });
}

Drafted draft(const AddNote &command, const DecisionContext &context)
{
    const QString text = command.text.trimmed();
    if (text.isEmpty())
        return failure(ErrorCode::NothingToChange, {QString()});
    if (text.size() > policy.mostNoteCharacters)
        return failure(ErrorCode::TextTooLong, {QString::number(text.size()), QString::number(policy.mostNoteCharacters)});
    QString unused;
    if (command.item && !itemAt(context, *command.item, &unused))
        return failure(ErrorCode::UnknownItem, {command.item->toString()});
    return QList{DraftedFact{NoteAdded{text}, command.item.value_or(ItemId()).toString()}};
}

} // namespace countersign::deciding
