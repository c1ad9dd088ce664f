// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/accessibilitybus.h"

#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

constexpr auto connectionName = "accessibility"_L1;
constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;
constexpr auto registry = "org.a11y.atspi.Registry"_L1;
constexpr int showing = 25; // ATSPI_STATE_SHOWING
constexpr int answersWithin = 20'000; // milliseconds: a program under sanitizers is slow

const Accessible desktop{registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &thing)
{
    argument.beginStructure();
    argument << thing.service << thing.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &thing)
{
    argument.beginStructure();
    argument >> thing.service >> thing.path;
    argument.endStructure();
    return argument;
}

AccessibilityBus::AccessibilityBus()
{
    qDBusRegisterMetaType<Accessible>();
    qDBusRegisterMetaType<QList<Accessible>>();
    const QDBusReply<QString> address =
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (!address.isValid())
        return;
    m_bus = QDBusConnection::connectToBus(address.value(), connectionName);
    m_bus->connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s, this, "1hear(QDBusMessage)"); // D-Bus takes a slot by its name only
    const Accessible list{registry, QDBusObjectPath(u"/org/a11y/atspi/registry"_s)};
    ask(list, registry, u"RegisterEvent"_s, {u"object:announcement"_s}).waitForFinished();
}

AccessibilityBus::~AccessibilityBus() { QDBusConnection::disconnectFromBus(connectionName); }

QDBusPendingCall AccessibilityBus::ask(const Accessible &thing, const QString &interface, const QString &member, const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(thing.service, thing.path.path(), interface, member);
    question.setArguments(arguments);
    return m_bus->asyncCall(question, answersWithin);
}

QDBusPendingCall AccessibilityBus::property(const Accessible &thing, const QString &name) const
{
    return ask(thing, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(accessible), name});
}

QList<Described> AccessibilityBus::applications() const { return childrenOf(desktop); }

// Everything is asked before anything is waited for.
QList<Described> AccessibilityBus::childrenOf(const Accessible &thing) const
{
    struct Asked {
        Accessible thing;
        QDBusPendingReply<QString> role;
        QDBusPendingReply<QVariant> name, description;
        QDBusPendingReply<QList<uint>> states;
    };
    QDBusPendingReply<QList<Accessible>> children = ask(thing, accessible, u"GetChildren"_s);
    children.waitForFinished();
    std::vector<Asked> asked;
    for (const Accessible &child : children.isError() ? QList<Accessible>() : children.value())
        asked.push_back({child, ask(child, accessible, u"GetRoleName"_s), property(child, u"Name"_s), property(child, u"Description"_s),
                         ask(child, accessible, u"GetState"_s)});
    QList<Described> described;
    for (Asked &each : asked) {
        const QList<uint> states = each.states.value(); // waits
        described << Described{each.thing, each.role.value(), each.name.value().toString(), each.description.value().toString(),
                               !states.isEmpty() && states.first() & (1u << showing)};
    }
    return described;
}

bool AccessibilityBus::press(const Accessible &thing) const
{
    QDBusPendingReply<bool> answer = ask(thing, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    answer.waitForFinished();
    return !answer.isError() && answer.value();
}

// (detail, first number, second number, the text, further properties)
void AccessibilityBus::hear(const QDBusMessage &event) { announced << event.arguments().value(3).value<QDBusVariant>().variant().toString(); }

} // namespace countersign::testing
