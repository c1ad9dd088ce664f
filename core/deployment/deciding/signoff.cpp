// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/subject.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

namespace {

const Role *roleOf(const Checklist &checklist, const RoleId &id)
{
    const auto found = std::ranges::find(checklist.roles, id, &Role::id);
    return found == checklist.roles.end() ? nullptr : &*found;
}

QString roleNames(const Checklist &checklist)
{
    QStringList names;
    for (const Role &role : checklist.roles)
        names.append(role.name);
    names.removeDuplicates();
    return names.join(u", "_s);
}

// With more than one person in the journal, nobody signs in two roles of one gate.
Expected<> demandOneHat(const DecisionContext &context, const Role &role)
{
    if (context.journal.soloMode())
        return {};
    for (const Signature &signature : context.state.signatures) {
        if (signature.person == context.actor && signature.fact.gate == role.gate && signature.fact.role != role.id)
            return failure(ErrorCode::OnePersonOneRole, {nameOfActor(context), signature.fact.roleName});
    }
    return {};
}

Expected<> demandSettled(const DecisionContext &context, const Role &role)
{
    for (const GateView &gate : context.view.gates) {
        if (gate.gate != role.gate)
            continue;
        const auto open = std::ranges::count_if(gate.blockers, [](const Blocker &b) { return !b.item.isEmpty(); });
        if (open > 0)
            return failure(ErrorCode::GateNotReady, {QString::number(open)});
    }
    return {};
}

bool isSigned(const DecisionContext &context, const RoleId &role)
{
    return std::ranges::any_of(context.view.roles, [&](const RoleView &v) { return v.role == role && v.standing == RoleStanding::Signed; });
}

// Whether this person may put this meaning under the gate now.
Expected<> demandMayMean(const SignOff &command, const DecisionContext &context, const Role &role)
{
    if (command.meaning == Meaning::Rejected) {
        if (command.note.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded, {role.name});
        return {};
    }
    if (const auto settled = demandSettled(context, role); !settled)
        return settled;
    if (isSigned(context, role.id))
        return failure(ErrorCode::AlreadySigned, {role.name});
    return {};
}

} // namespace

Drafted draft(const SignOff &command, const DecisionContext &context)
{
    const Role *role = roleOf(context.checklist, command.role);
    if (!role)
        return failure(ErrorCode::UnknownRole, {command.role.toString(), roleNames(context.checklist)});
    const Person *person = context.journal.person(context.actor);
    if (!person)
        return failure(ErrorCode::UnknownPerson, {context.actor.toString()});
    if (!person->holds(role->name))
        return failure(ErrorCode::RoleNotGranted, {person->name, role->name});
    if (command.statement.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {role->name});
    if (const auto hat = demandOneHat(context, *role); !hat)
        return std::unexpected(hat.error());
    if (const auto meaning = demandMayMean(command, context, *role); !meaning)
        return std::unexpected(meaning.error());
    SignedOff fact{.role = role->id, .roleName = role->name, .gate = role->gate, .printedName = person->name};
    fact.meaning = command.meaning;
    fact.statement = command.statement;
    fact.subject = subjectDigest(subjectOf(context.checklist, context.state, citedEvidence(context.state), *role));
    fact.note = command.note.trimmed();
    return QList{DraftedFact{std::move(fact), role->id.toString()}};
}

} // namespace countersign::deciding
