// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/keychain/keychainvault.h"
#include "tests/bench/bench.h"
#include "tests/bench/settled.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

constexpr int secrets = 50;

QString nameOf(int index) { return u"bench/%1"_s.arg(index); }

bool storeAll(KeychainVault &vault)
{
    QList<QFuture<Expected<>>> stored;
    for (int i = 0; i < secrets; ++i)
        stored << vault.store(nameOf(i), Secret(QByteArray::number(i * 7919).repeated(4)));
    return std::ranges::all_of(stored, [](const auto &each) { return bench::awaited(each).has_value(); });
}

void loadAll(KeychainVault &vault)
{
    QList<QFuture<Expected<Secret>>> loaded;
    for (int i = 0; i < secrets; ++i)
        loaded << vault.load(nameOf(i));
    for (const auto &each : loaded)
        (void)bench::settled(each);
}

// What any program pays for as many questions to the same service.
void callBare()
{
    QDBusMessage ping =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    for (int i = 0; i < secrets; ++i)
        QDBusConnection::sessionBus().call(ping);
}

void loadFifty()
{
    KeychainVault vault;
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || !storeAll(vault)) {
        QTextStream(stderr) << "no key store answers here\n";
        return;
    }
    const double floor = bench::median(5, callBare);
    const double loading = bench::median(5, [&] { loadAll(vault); });
    bench::report({u"50 secrets loaded from the key store"_s, loading, u"ms"_s, u"50 bare calls to it"_s, floor, loading / floor, u"aim 500 ms"_s});
}

} // namespace

COUNTERSIGN_BENCH(keychain, loadFifty)
