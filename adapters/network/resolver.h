// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/dnsanswer.h"
#include "adapters/network/reactor.h"
#include "core/probing/ipaddress.h"
#include "core/probing/observation.h"

#include <QList>
#include <QStringList>
#include <unordered_map>

struct ares_channeldata;

namespace countersign::network {

struct Resolution {
    Failure failure = Failure::None; // NameNotFound, NameTimeout or Internal
    QString detail = {};
    QList<IpAddress> addresses = {}; // preferred first, at most addressLimit
};

// Asks name servers, by c-ares on the reactor: QDnsLookup has five threads and reports the time its queue took.
class Resolver
{
public:
    using Resolved = std::function<void(const Resolution &)>;
    using Answered = std::function<void(const DnsAnswer &)>;
    using Ticket = unsigned long long;

    // `nameServers`: "127.0.0.1:5353"; empty: the system's.
    Resolver(Reactor &reactor, QStringList nameServers);
    ~Resolver();
    Q_DISABLE_COPY_MOVE(Resolver)

    // Both answer later than they return.
    Ticket resolve(const QString &name, Resolved resolved); // addresses, as the system would find them
    Ticket ask(const QString &name, const QString &type, Answered answered); // the records themselves
    void forget(Ticket ticket); // its answer is not wanted any more

private:
    struct Query;
    void refresh();
    bool open();
    void close();
    void watch(int descriptor, bool readable, bool writable);
    void schedule();
    template <class Value, class Waiting>
    void hand(Ticket ticket, Value value, Waiting &waiting);

    Reactor &m_reactor;
    const QStringList m_nameServers;
    ares_channeldata *m_channel = nullptr;
    Clock::time_point m_opened = {};
    Reactor::Timer m_timer = {};
    Ticket m_last = 0;
    std::unordered_map<Ticket, Resolved> m_resolving;
    std::unordered_map<Ticket, Answered> m_asking;
    std::shared_ptr<void> m_alive; // watched by calls that are still deferred
};

} // namespace countersign::network
