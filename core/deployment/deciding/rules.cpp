// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/rules.h"

#include "core/deployment/policy.h"

namespace countersign::deciding {

namespace {

int visibleCharacters(const QString &text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return c.isPrint() && !c.isSpace(); }));
}

template <class Entry>
const ItemView *find(const QList<Entry> &entries, const QList<ItemView> &views, const ItemId &id, QString *text)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    if (found == entries.end())
        return nullptr;
    *text = found->text;
    return &views.at(found - entries.begin());
}

} // namespace

Expected<> demandReason(const QString &reason, const QString &what)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {what});
    if (visibleCharacters(reason) < policy.leastReasonCharacters)
        return failure(ErrorCode::ReasonTooShort, {QString::number(policy.leastReasonCharacters)});
    return {};
}

Expected<> demandLead(const DecisionContext &context)
{
    if (context.actor == context.state.lead)
        return {};
    const Person *lead = context.journal.person(context.state.lead);
    return failure(ErrorCode::NotTheLead, {lead ? lead->name : context.state.lead.toString()});
}

const ItemView *itemAt(const DecisionContext &context, const ItemId &id, QString *text)
{
    if (const ItemView *item = find(context.checklist.items, context.view.items, id, text))
        return item;
    return find(context.checklist.steps, context.view.steps, id, text);
}

Expected<const CheckSpec *> checkAt(const DecisionContext &context, const CheckId &id)
{
    const auto found = std::ranges::find(context.checks, id, &CheckSpec::id);
    if (found == context.checks.end())
        return failure(ErrorCode::UnknownCheck, {id.toString()});
    return &*found;
}

QString nameOfActor(const DecisionContext &context)
{
    const Person *person = context.journal.person(context.actor);
    return person ? person->name : context.actor.toString();
}

} // namespace countersign::deciding
