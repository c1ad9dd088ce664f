// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/keychain/secretservice.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QPromise>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int patienceMilliseconds = 3000;

const QString secrets = u"org.freedesktop.secrets"_s;
const QString defaultKeyring = u"/org/freedesktop/secrets/aliases/default"_s;

// Who can be behind QtKeychain; on a KDE desktop it asks KWallet itself.
QStringList keeperNames()
{
    const QStringList wallets{u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s};
    const bool kde = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1);
    const bool told = qEnvironmentVariable("QTKEYCHAIN_BACKEND") == "libsecret"_L1;
    return kde && !told ? wallets + QStringList{secrets} : QStringList{secrets} + wallets;
}

QDBusMessage call(const QString &service, const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

void ask(const QDBusMessage &question, QObject *context, const std::function<void(const QDBusMessage &answer)> &then)
{
    if (!QDBusConnection::sessionBus().isConnected()) { // a call on it would never end
        const QDBusMessage nobody = QDBusMessage::createError(QDBusError::Disconnected, u"no session bus"_s);
        QMetaObject::invokeMethod(context, [then, nobody] { then(nobody); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, patienceMilliseconds), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->reply());
    });
}

// The name of a process of ours; empty where the system has no /proc.
QString programOf(uint pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString name = QString::fromLocal8Bit(file.readAll()).trimmed();
    return name == "gnome-keyring-d"_L1 ? u"gnome-keyring-daemon"_s : name; // the system cuts names at 15 characters
}

using NamePromise = std::shared_ptr<QPromise<QString>>;

void findKeeper(const NamePromise &found, QStringList names, QObject *context)
{
    const auto finish = [found](const QString &name) {
        found->addResult(name);
        found->finish();
    };
    if (names.isEmpty())
        return finish({});
    const QDBusMessage question =
        call(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s, {names.takeFirst()});
    ask(question, context, [found, names, context, finish](const QDBusMessage &answer) {
        const QString program = answer.type() == QDBusMessage::ReplyMessage ? programOf(answer.arguments().value(0).toUInt()) : QString();
        program.isEmpty() ? findKeeper(found, names, context) : finish(program);
    });
}

} // namespace

SecretService::SecretService(QObject *parent) : QObject(parent) {}

QFuture<bool> SecretService::isLocked()
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const QDBusMessage question =
        call(secrets, defaultKeyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    ask(question, this, [promise](const QDBusMessage &answer) {
        promise->addResult(answer.arguments().value(0).value<QDBusVariant>().variant().toBool());
        promise->finish();
    });
    return promise->future();
}

QFuture<QString> SecretService::keeper()
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    findKeeper(promise, keeperNames(), this);
    return promise->future();
}

} // namespace countersign
