// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QObject>
#include <optional>

namespace countersign::testing {

// What a screen reader holds of one thing on the screen.
struct Accessible {
    QString service = {};
    QDBusObjectPath path = {};
};
QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &thing);
const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &thing);

// And what it says of itself.
struct Described {
    Accessible thing = {};
    QString role = {}; // "push button"
    QString name = {};
    QString description = {};
    bool showing = false;
};

// The eyes and ears of a screen reader: the accessibility bus of this session, as AT-SPI 2 has it. Every question waits for its answer, so
// what is asked must live in another process.
class AccessibilityBus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessibilityBus)
public:
    AccessibilityBus(); // not connected where the session has no such bus
    ~AccessibilityBus() override;

    bool isConnected() const { return m_bus && m_bus->isConnected(); }

    QList<Described> applications() const;
    QList<Described> childrenOf(const Accessible &thing) const;
    bool press(const Accessible &thing) const; // its first action

    QStringList announced = {}; // since it was connected, in order

private Q_SLOTS:
    void hear(const QDBusMessage &event);

private:
    QDBusPendingCall ask(const Accessible &thing, const QString &interface, const QString &member, const QVariantList &arguments = {}) const;
    QDBusPendingCall property(const Accessible &thing, const QString &name) const;

    std::optional<QDBusConnection> m_bus;
};

} // namespace countersign::testing

Q_DECLARE_METATYPE(countersign::testing::Accessible)
