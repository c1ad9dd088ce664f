// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/pin.h"

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

int grant(Desk &desk, const Arguments &arguments)
{
    const QStringList roles = arguments.values(u"role"_s);
    if (roles.isEmpty() || !arguments.has(u"to"_s))
        return desk.fail({ErrorCode::UsageWrong, {QCoreApplication::translate("CommandLine", "Say whom and what: --to PERSON --role ROLE.")}});
    const auto owner = actorOf(desk, arguments);
    if (!owner)
        return desk.fail(owner.error());
    const auto person = desk.onMain([&] { return desk.session.people().find(arguments.value(u"to"_s)); });
    if (!person)
        return desk.fail(person.error());
    auto pins = readPins(desk, arguments, {owner->name});
    if (!pins)
        return desk.fail(pins.error());
    const auto done = desk.await([&] { return desk.session.people().grant(*person, roles, owner->id, std::move(pins->front())); });
    return done ? int(Done) : desk.fail(done.error());
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
                                      {u"key"_s, person.consentKeyId.toString()}});
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"people"_s, people}}).toJson());
        return Done;
    }
    for (const Person &person : state.people)
        desk.out << person.name << " <" << person.email << ">  " << (person.owner ? QCoreApplication::translate("CommandLine", "owner, ") : QString())
                 << person.roles.join(u", "_s) << "  " << person.consentKeyId.toString().first(16) << '\n';
    return Done;
}

} // namespace

int runPeople(Desk &desk, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what == "add"_L1)
        return add(desk, arguments);
    if (what == "grant"_L1)
        return grant(desk, arguments);
    if (what == "list"_L1)
        return list(desk, arguments);
    return desk.fail({ErrorCode::ChoiceUnknown, {what, u"add, grant, list"_s}});
}

} // namespace countersign
