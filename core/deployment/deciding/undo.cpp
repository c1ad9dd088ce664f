// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/questions.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

namespace {

struct Found {
    QString subject = {}; // item or field
    Change change = {};
    bool field = false;
};

// Only the newest change of a thing can be taken back: what came after it would silently go with it.
Expected<Found> find(const DecisionContext &context, const EventId &event)
{
    for (const auto &[id, item] : context.state.items.asKeyValueRange()) {
        if (!item.changes.isEmpty() && item.changes.last().event == event)
            return Found{id.toString(), item.changes.last(), false};
    }
    for (const auto &[id, field] : context.state.fields.asKeyValueRange()) {
        if (!field.changes.isEmpty() && field.changes.last().event == event)
            return Found{id, field.changes.last(), true};
    }
    return failure(ErrorCode::CannotUndo, {event.toString()});
}

Expected<Fact> ticked(const DecisionContext &context, const Found &found)
{
    QString text;
    const ItemId id(found.subject);
    const ItemView *view = itemAt(context, id, &text);
    if (!view)
        return failure(ErrorCode::UnknownItem, {found.subject});
    if (isDoubtful(context, id, *view)) {
        if (const auto reason = demandReason(found.change.text, text); !reason)
            return std::unexpected(reason.error());
    }
    return ItemTicked{found.change.text, citedFor(context, id), found.change.event};
}

Expected<Fact> restored(const DecisionContext &context, const Found &found)
{
    const EventId undoes = found.change.event;
    if (found.field) {
        const bool choice = [&] {
            const Field *field = fieldAt(context.checklist, found.subject);
            return field && !field->choices.isEmpty();
        }();
        const QString label = context.state.fields.value(found.subject).label;
        if (choice)
            return ChoiceMade{label, found.change.text, undoes};
        return FieldFilled{label, found.change.text, undoes};
    }
    switch (found.change.attestation) {
    case Attestation::Open: return ItemUnticked{QString(), undoes};
    case Attestation::Ticked: return ticked(context, found);
    case Attestation::NotApplicable: return ItemMarkedNotApplicable{found.change.text, undoes};
    case Attestation::Waived: return failure(ErrorCode::CannotUndo, {found.subject}); // an approval is given anew, with the PIN
    }
    Q_UNREACHABLE_RETURN(Fact());
}

} // namespace

Drafted draft(const Undo &command, const DecisionContext &context)
{
    QList<DraftedFact> facts;
    for (const EventId &event : command.events) {
        const auto found = find(context, event);
        if (!found)
            return std::unexpected(found.error());
        auto fact = restored(context, *found);
        if (!fact)
            return std::unexpected(fact.error());
        facts.append({std::move(*fact), found->subject});
    }
    if (facts.isEmpty())
        return failure(ErrorCode::NothingToChange, {QString()});
    return facts;
}

} // namespace countersign::deciding
