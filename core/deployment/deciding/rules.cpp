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

bool hasStaleEvidence(const DecisionContext &context, const ItemId &item)
{
    return std::ranges::any_of(context.checks, [&](const CheckSpec &check) {
        const Evidence evidence = context.evidence.value(check.id);
        return check.items.contains(item) && evidence.status == EvidenceStatus::Passing
               && evidence.result.observation.at.addSecs(check.freshness.count()) < context.now;
    });
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

Expected<> demandPerson(const DecisionContext &context, const PersonId &person)
{
    const Person *found = context.journal.person(person);
    if (!found)
        return failure(ErrorCode::UnknownPerson, {person.toString()});
    if (found->revoked)
        return failure(ErrorCode::PersonRevoked, {found->name});
    return {};
}

Expected<> demandShort(const QString &text)
{
    if (text.size() > policy.mostNoteCharacters)
        return failure(ErrorCode::TextTooLong, {QString::number(text.size()), QString::number(policy.mostNoteCharacters)});
    return {};
}

bool isDoubtful(const DecisionContext &context, const ItemId &item, const ItemView &view)
{
    return view.status == Status::Failing || view.status == Status::Unknown || hasStaleEvidence(context, item);
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
