// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

// Names to addresses by c-ares on the reactor: QDnsLookup has five threads and reports the time its queue took.
class Resolver
{
public:
    using Answered = std::function<void(const Resolution &)>;
    using Ticket = unsigned long long;

    // `nameServers`: "127.0.0.1:5353"; empty: the system's.
    Resolver(Reactor &reactor, QStringList nameServers);
    ~Resolver();
    Q_DISABLE_COPY_MOVE(Resolver)

    Ticket resolve(const QString &name, Answered answered); // never answers before it returns
    void forget(Ticket ticket); // its answer is not wanted any more

private:
    struct Query;
    void refresh();
    bool open();
    void close();
    void watch(int descriptor, bool readable, bool writable);
    void schedule();
    void answer(Ticket ticket, Resolution resolution);

    Reactor &m_reactor;
    const QStringList m_nameServers;
    ares_channeldata *m_channel = nullptr;
    Clock::time_point m_opened = {};
    Reactor::Timer m_timer = {};
    Ticket m_last = 0;
    std::unordered_map<Ticket, Answered> m_waiting;
};

} // namespace countersign::network
