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

bool isSamePerson(const DecisionContext &context, const PersonId &a, const PersonId &b)
{
    if (a == b)
        return true;
    // enrolled anew after a lost key: rules count persons, not keys
    const Person *one = context.journal.person(a);
    const Person *other = context.journal.person(b);
    return one && other && !one->email.isEmpty() && one->email.compare(other->email, Qt::CaseInsensitive) == 0;
}

// The other role of this gate that the actor has signed in; empty: none.
QString otherHat(const DecisionContext &context, const Role &role)
{
    for (const Signature &signature : context.state.signatures) {
        if (isSamePerson(context, signature.person, context.actor) && signature.fact.gate == role.gate && signature.fact.role != role.id)
            return signature.fact.roleName;
    }
    return {};
}

QStringList marksOf(const DecisionContext &context, const Role &role)
{
    QStringList marks;
    if (context.journal.soloMode())
        marks.append(QLatin1StringView(markSolo));
    if (!otherHat(context, role).isEmpty())
        marks.append(QLatin1StringView(markTwoHats));
    return marks;
}

// With more than one person in the journal, nobody signs in two roles of one gate, unless the owner's policy says so.
Expected<> demandOneHat(const DecisionContext &context, const Role &role)
{
    const QString other = otherHat(context, role);
    if (other.isEmpty() || context.journal.soloMode() || context.journal.policy.twoHats)
        return {};
    return failure(ErrorCode::OnePersonOneRole, {nameOfActor(context), other});
}

// Gates are passed in the order of the text.
Expected<> demandEarlierGates(const DecisionContext &context, const Role &role)
{
    if (context.state.phase == Phase::Live)
        return {};
    for (qsizetype i = 0; i < context.view.gates.size() && context.view.gates.at(i).gate != role.gate; ++i) {
        const VerdictKind verdict = context.view.gates.at(i).verdict;
        if (verdict != VerdictKind::Go && verdict != VerdictKind::GoWithWaivers)
            return failure(ErrorCode::EarlierGateOpen, {context.checklist.gates.at(i).title});
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
    if (const auto order = demandEarlierGates(context, role); !order)
        return order;
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
    if (person->revoked)
        return failure(ErrorCode::PersonRevoked, {person->name});
    if (!person->holds(role->name, context.now))
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
    fact.marks = marksOf(context, *role);
    return QList{DraftedFact{std::move(fact), role->id.toString()}};
}

} // namespace countersign::deciding
