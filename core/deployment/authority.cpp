// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/authority.h"

#include "core/deployment/policy.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Expected<> demandOwner(const JournalState &journal, const PersonId &actor)
{
    const Person *person = journal.person(actor);
    if (person && person->owner && !person->revoked)
        return {};
    QStringList owners;
    for (const Person &each : journal.people) {
        if (each.owner && !each.revoked)
            owners.append(each.name);
    }
    return failure(ErrorCode::NotTheOwner, {owners.join(u", "_s)});
}

Expected<const Person *> demandPresent(const JournalState &journal, const PersonId &id)
{
    const Person *person = journal.person(id);
    if (!person)
        return failure(ErrorCode::UnknownPerson, {id.toString()});
    if (person->revoked)
        return failure(ErrorCode::PersonRevoked, {person->name});
    return person;
}

bool isLastOwner(const JournalState &journal, const PersonId &id)
{
    return std::ranges::none_of(journal.people, [&](const Person &each) { return each.owner && !each.revoked && each.id != id; });
}

Expected<Fact> draft(const GrantRoles &command, const JournalState &journal, const PersonId &actor)
{
    if (const auto owner = demandOwner(journal, actor); !owner)
        return std::unexpected(owner.error());
    if (const auto person = demandPresent(journal, command.person); !person)
        return std::unexpected(person.error());
    if (command.until.isValid() && command.from.isValid() && command.until <= command.from)
        return failure(ErrorCode::ValueRefused, {command.until.toString(Qt::ISODate), u"it ends before it begins"_s});
    return RoleGranted{command.person, command.roles, command.from, command.until, command.owner};
}

Expected<Fact> draft(const EndGrant &command, const JournalState &journal, const PersonId &actor)
{
    if (const auto owner = demandOwner(journal, actor); !owner)
        return std::unexpected(owner.error());
    const auto person = demandPresent(journal, command.person);
    if (!person)
        return std::unexpected(person.error());
    const bool held = std::ranges::any_of(
        (*person)->grants, [&](const Grant &grant) { return command.roles.isEmpty() || command.roles.contains(grant.role, Qt::CaseInsensitive); });
    if (!held)
        return failure(ErrorCode::NothingToChange, {(*person)->name});
    return GrantEnded{command.person, command.roles, command.reason.trimmed()};
}

// Everybody may revoke the own key; the owner anybody's. The last owner stays: nobody could grant any more.
Expected<Fact> draft(const RevokePerson &command, const JournalState &journal, const PersonId &actor)
{
    const auto person = demandPresent(journal, command.person);
    if (!person)
        return std::unexpected(person.error());
    if (command.person != actor) {
        if (const auto owner = demandOwner(journal, actor); !owner)
            return std::unexpected(owner.error());
    }
    if ((*person)->owner && isLastOwner(journal, command.person))
        return failure(ErrorCode::ValueRefused, {(*person)->name, u"the journal's only owner cannot be revoked; name another owner first"_s});
    if (command.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {(*person)->name});
    return PersonRevoked{command.person, command.reason.trimmed(), command.compromisedSince};
}

Expected<Fact> draft(const ChangePolicy &command, const JournalState &journal, const PersonId &actor)
{
    if (const auto owner = demandOwner(journal, actor); !owner)
        return std::unexpected(owner.error());
    if (command.policy.leastPinCharacters != 0 && command.policy.leastPinCharacters < policy.leastPinCharacters)
        return failure(ErrorCode::PinTooShort, {QString::number(policy.leastPinCharacters)});
    if (JournalPolicy{command.policy.twoHats, command.policy.leastPinCharacters} == journal.policy)
        return failure(ErrorCode::NothingToChange, {u"policy"_s});
    return command.policy;
}

Expected<Fact> draft(const AcceptLoss &command, const JournalState &journal, const PersonId &actor)
{
    if (const auto owner = demandOwner(journal, actor); !owner)
        return std::unexpected(owner.error());
    if (command.loss.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {journal.name});
    return command.loss;
}

} // namespace

Expected<Fact> decide(const AuthorityCommand &command, const JournalState &journal, const PersonId &actor)
{
    return std::visit([&](const auto &asked) { return draft(asked, journal, actor); }, command);
}

QByteArray rotationStatement(const QString &journal, const PersonId &person, const KeyId &old)
{
    return "countersign/rotate/1\n" + journal.toUtf8() + '\n' + person.toString().toUtf8() + '\n' + old.toString().toUtf8();
}

} // namespace countersign
