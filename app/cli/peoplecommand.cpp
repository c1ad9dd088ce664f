// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/pin.h"
#include "core/base/regularfile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

int add(Desk &desk, const Arguments &arguments)
{
    const Enrolment enrolment{arguments.value(u"name"_s), arguments.value(u"email"_s), arguments.value(u"organisation"_s)};
    auto pins = readPins(desk, arguments, {enrolment.name});
    if (!pins)
        return desk.fail(pins.error());
    const auto person = desk.await([&] { return desk.session.people().enrol(enrolment, std::move(pins->front())); });
    if (!person)
        return desk.fail(person.error());
    desk.out << person->toString() << Qt::endl;
    return Done;
}

// An ISO date is its first moment; empty: no limit.
Expected<QDateTime> momentOf(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option);
    if (text.isEmpty())
        return QDateTime();
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        at = QDate::fromString(text, Qt::ISODate).startOfDay();
    if (!at.isValid())
        return failure(ErrorCode::ValueRefused, {text, u"YYYY-MM-DD or YYYY-MM-DDThh:mm"_s});
    return at.toUTC();
}

// Who is meant: the second word, or --to.
Expected<Person> personMeant(Desk &desk, const Arguments &arguments)
{
    const QString text = arguments.value(u"to"_s, arguments.word(1));
    if (text.isEmpty())
        return failure(ErrorCode::UsageWrong, {QCoreApplication::translate("CommandLine", "Say whom: --to PERSON.")});
    return personNamed(desk, text);
}

int carryOut(Desk &desk, const Arguments &arguments, const AuthorityCommand &command)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto allowed = desk.onMain([&] { return decide(command, desk.session.journal().state(), actor->id); });
    if (!allowed)
        return desk.fail(allowed.error());
    auto pins = readPins(desk, arguments, {actor->name});
    if (!pins)
        return desk.fail(pins.error());
    const auto done = desk.await([&] { return desk.session.people().execute(command, actor->id, std::move(pins->front())); });
    return done ? int(Done) : desk.fail(done.error());
}

int grant(Desk &desk, const Arguments &arguments)
{
    const QStringList roles = arguments.values(u"role"_s);
    if ((roles.isEmpty() && !arguments.has(u"owner"_s)) || !(arguments.has(u"to"_s) || arguments.words.size() > 1))
        return desk.fail({ErrorCode::UsageWrong, {QCoreApplication::translate("CommandLine", "Say whom and what: --to PERSON --role ROLE.")}});
    const auto person = personMeant(desk, arguments);
    if (!person)
        return desk.fail(person.error());
    const auto from = momentOf(arguments, u"from"_s), until = momentOf(arguments, u"until"_s);
    if (!from || !until)
        return desk.fail(from ? until.error() : from.error());
    return carryOut(desk, arguments, GrantRoles{person->id, roles, *from, *until, arguments.has(u"owner"_s)});
}

int endGrant(Desk &desk, const Arguments &arguments)
{
    const auto person = personMeant(desk, arguments);
    if (!person)
        return desk.fail(person.error());
    return carryOut(desk, arguments, EndGrant{person->id, arguments.values(u"role"_s), arguments.value(u"reason"_s)});
}

int revoke(Desk &desk, const Arguments &arguments)
{
    const auto person = personMeant(desk, arguments);
    if (!person)
        return desk.fail(person.error());
    const auto since = momentOf(arguments, u"compromised-since"_s);
    if (!since)
        return desk.fail(since.error());
    return carryOut(desk, arguments, RevokePerson{person->id, arguments.value(u"reason"_s), *since});
}

int changePolicy(Desk &desk, const Arguments &arguments)
{
    const JournalPolicy now = desk.onMain([&] { return desk.session.journal().state().policy; });
    PolicyChanged policy{now.twoHats, now.leastPinCharacters};
    const QString hats = arguments.value(u"two-hats"_s);
    if (!hats.isEmpty() && hats != "yes"_L1 && hats != "no"_L1)
        return desk.fail({ErrorCode::ChoiceUnknown, {hats, u"yes, no"_s}});
    if (!hats.isEmpty())
        policy.twoHats = hats == "yes"_L1;
    if (arguments.has(u"least-pin"_s))
        policy.leastPinCharacters = arguments.value(u"least-pin"_s).toInt();
    return carryOut(desk, arguments, ChangePolicy{policy});
}

int rotate(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    auto pins = readPins(desk, arguments, {actor->name, QCoreApplication::translate("CommandLine", "%1, the new one").arg(actor->name)});
    if (!pins)
        return desk.fail(pins.error());
    const auto done = desk.await([&] { return desk.session.people().rotate(actor->id, std::move(pins->at(0)), std::move(pins->at(1))); });
    return done ? int(Done) : desk.fail(done.error());
}

int importCertificate(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto bytes = readRegularFile(arguments.word(1), 2'000'000);
    if (!bytes)
        return desk.fail(bytes.error());
    auto pins = readPins(desk, arguments, {actor->name, QCoreApplication::translate("CommandLine", "%1 (its password)").arg(arguments.word(1))});
    if (!pins)
        return desk.fail(pins.error());
    const auto done =
        desk.await([&] { return desk.session.people().importCertificate(actor->id, *bytes, std::move(pins->at(1)), std::move(pins->at(0))); });
    return done ? int(Done) : desk.fail(done.error());
}

QJsonArray grantsOf(const Person &person)
{
    QJsonArray grants;
    const auto text = [](const QDateTime &at) { return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString(); };
    for (const Grant &grant : person.grants)
        grants.append(QJsonObject{{u"role"_s, grant.role}, {u"from"_s, text(grant.from)}, {u"until"_s, text(grant.until)}});
    return grants;
}

// "QA Lead (until 2027-01-31)"
QString grantText(const Grant &grant)
{
    if (!grant.until.isValid())
        return grant.role;
    return QCoreApplication::translate("CommandLine", "%1 (until %2)").arg(grant.role, grant.until.toLocalTime().date().toString(Qt::ISODate));
}

int list(Desk &desk, const Arguments &arguments)
{
    const JournalState state = desk.onMain([&] { return desk.session.journal().state(); });
    if (arguments.has(u"json"_s)) {
        QJsonArray people;
        for (const Person &person : state.people)
            people.append(QJsonObject{{u"id"_s, person.id.toString()},
                                      {u"name"_s, person.name},
                                      {u"email"_s, person.email},
                                      {u"organisation"_s, person.organisation},
                                      {u"owner"_s, person.owner},
                                      {u"roles"_s, QJsonArray::fromStringList(person.roles)},
                                      {u"grants"_s, grantsOf(person)},
                                      {u"revoked"_s, person.revoked ? person.revoked->at.toUTC().toString(Qt::ISODate) : QString()},
                                      {u"key"_s, person.consentKeyId.toString()}});
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"people"_s, people}}).toJson());
        return Done;
    }
    for (const Person &person : state.people) {
        QStringList marks;
        if (person.owner)
            marks.append(QCoreApplication::translate("CommandLine", "owner"));
        if (person.revoked)
            marks.append(QCoreApplication::translate("CommandLine", "revoked"));
        for (const Grant &grant : person.grants)
            marks.append(grantText(grant));
        desk.out << person.name << " <" << person.email << ">  " << marks.join(u", "_s) << "  " << person.consentKeyId.toString().first(16) << '\n';
    }
    return Done;
}

} // namespace

int runPeople(Desk &desk, const Arguments &arguments)
{
    static const QMap<QString, int (*)(Desk &, const Arguments &)> all{
        {u"add"_s, add},
        {u"grant"_s, grant},
        {u"end"_s, endGrant},
        {u"revoke"_s, revoke},
        {u"rotate"_s, rotate},
        {u"import-p12"_s, importCertificate},
        {u"policy"_s, changePolicy},
        {u"list"_s, list},
    };
    const auto found = all.constFind(arguments.word(0));
    if (found == all.constEnd())
        return desk.fail({ErrorCode::ChoiceUnknown, {arguments.word(0), all.keys().join(u", "_s)}});
    return (*found)(desk, arguments);
}

} // namespace countersign
