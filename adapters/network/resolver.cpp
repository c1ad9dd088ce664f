// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/resolver.h"

#include "core/probing/addresspolicy.h"

#include <algorithm>
#include <ares.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/time.h>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr int tryTimeoutMs = 2000;
constexpr int tries = 3;
constexpr int receiveBuffer = 4 * 1024 * 1024; // answers to thousands of questions come together; one that is lost costs a timeout
// Servers and search list are read when the channel is made; a laptop changes networks.
constexpr std::chrono::seconds channelLifetime{30};

std::optional<IpAddress> addressOf(const sockaddr *address)
{
    if (address->sa_family == AF_INET)
        return IpAddress::fromIPv4(ntohl(reinterpret_cast<const sockaddr_in *>(address)->sin_addr.s_addr));
    if (address->sa_family != AF_INET6)
        return std::nullopt;
    IpAddress::Bytes bytes;
    const auto *octets = reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr.s6_addr;
    std::copy_n(octets, bytes.size(), bytes.begin());
    return IpAddress::fromIPv6(bytes);
}

QList<IpAddress> addressesOf(const ares_addrinfo *answer)
{
    QList<IpAddress> addresses;
    for (const ares_addrinfo_node *node = answer ? answer->nodes : nullptr; node && addresses.size() < addressLimit; node = node->ai_next) {
        if (const auto address = addressOf(node->ai_addr))
            addresses << *address;
    }
    return addresses;
}

Failure failureOf(int status)
{
    switch (status) {
    case ARES_SUCCESS: return Failure::None;
    case ARES_ETIMEOUT:
    case ARES_ECONNREFUSED: return Failure::NameTimeout; // no name server answers
    default: return Failure::NameNotFound; // no such name, no address, SERVFAIL, REFUSED: `detail` says which
    }
}

} // namespace

struct Resolver::Query {
    Resolver *resolver;
    Ticket ticket;
};

Resolver::Resolver(Reactor &reactor, QStringList nameServers) :
    m_reactor(reactor),
    m_nameServers(std::move(nameServers)),
    m_alive(std::make_shared<int>())
{
}

Resolver::~Resolver()
{
    m_alive.reset();
    close();
}

Resolver::Ticket Resolver::resolve(const QString &name, Resolved resolved)
{
    refresh();
    const Ticket ticket = ++m_last;
    m_resolving.emplace(ticket, std::move(resolved));
    if (!m_channel) {
        hand(ticket, Resolution{Failure::Internal, u"no resolver"_s, {}}, m_resolving);
        return ticket;
    }
    ares_addrinfo_hints hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    const auto ended = [](void *argument, int status, int, ares_addrinfo *result) {
        const std::unique_ptr<Query> query(static_cast<Query *>(argument));
        const QString detail = status == ARES_SUCCESS ? QString() : QString::fromLatin1(ares_strerror(status));
        query->resolver->hand(query->ticket, Resolution{failureOf(status), detail, addressesOf(result)}, query->resolver->m_resolving);
        ares_freeaddrinfo(result);
    };
    ares_getaddrinfo(m_channel, name.toLatin1().constData(), nullptr, &hints, ended, new Query{this, ticket});
    schedule();
    return ticket;
}

Resolver::Ticket Resolver::ask(const QString &name, const QString &type, Answered answered)
{
    refresh();
    const Ticket ticket = ++m_last;
    m_asking.emplace(ticket, std::move(answered));
    ares_dns_rec_type_t recordType = ARES_REC_TYPE_A;
    ares_dns_rec_type_fromstr(&recordType, type.toLatin1().constData());
    if (!m_channel) {
        hand(ticket, DnsAnswer{Failure::Internal, u"no resolver"_s, {}, {}, {}}, m_asking);
        return ticket;
    }
    const auto ended = [](void *argument, ares_status_t status, size_t, const ares_dns_record_t *record) {
        const std::unique_ptr<Query> query(static_cast<Query *>(argument));
        query->resolver->hand(query->ticket, answerOf(status, record), query->resolver->m_asking);
    };
    ares_query_dnsrec(m_channel, name.toLatin1().constData(), ARES_CLASS_IN, recordType, ended, new Query{this, ticket}, nullptr);
    schedule();
    return ticket;
}

void Resolver::forget(Ticket ticket)
{
    m_resolving.erase(ticket);
    m_asking.erase(ticket);
}

void Resolver::refresh()
{
    const bool busy = !m_resolving.empty() || !m_asking.empty();
    if (m_channel && (busy || Clock::now() - m_opened < channelLifetime))
        return;
    close();
    if (!open())
        m_channel = nullptr;
}

bool Resolver::open()
{
    ares_options options{};
    options.timeout = tryTimeoutMs;
    options.tries = tries;
    options.qcache_max_ttl = 0; // a probe asks, it does not remember
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_EDNS;
    options.sock_state_cb_data = this;
    options.sock_state_cb = [](void *self, ares_socket_t descriptor, int readable, int writable) {
        static_cast<Resolver *>(self)->watch(descriptor, readable != 0, writable != 0);
    };
    options.socket_receive_buffer_size = receiveBuffer;
    const int mask = ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_QUERY_CACHE | ARES_OPT_FLAGS | ARES_OPT_SOCK_STATE_CB | ARES_OPT_SOCK_RCVBUF;
    if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS)
        return false;
    m_opened = Clock::now();
    const QByteArray servers = m_nameServers.join(u',').toLatin1();
    return servers.isEmpty() || ares_set_servers_ports_csv(m_channel, servers.constData()) == ARES_SUCCESS;
}

void Resolver::close()
{
    m_reactor.cancel(m_timer);
    if (m_channel)
        ares_destroy(m_channel);
    m_channel = nullptr;
}

void Resolver::watch(int descriptor, bool readable, bool writable)
{
    if (!readable && !writable) {
        m_reactor.unwatch(descriptor);
        return;
    }
    m_reactor.watch(descriptor, {readable, writable}, [this, descriptor](const Ready &ready) {
        ares_process_fd(m_channel, ready.readable || ready.failed ? descriptor : ARES_SOCKET_BAD, ready.writable ? descriptor : ARES_SOCKET_BAD);
        schedule();
    });
}

void Resolver::schedule()
{
    m_reactor.cancel(m_timer);
    timeval next{};
    if (!ares_timeout(m_channel, nullptr, &next))
        return;
    m_timer = m_reactor.after(std::chrono::seconds(next.tv_sec) + std::chrono::microseconds(next.tv_usec), [this] {
        ares_process_fd(m_channel, ARES_SOCKET_BAD, ARES_SOCKET_BAD);
        schedule();
    });
}

// Deferred, because c-ares must not be called again from inside its own callback.
template <class Value, class Waiting>
void Resolver::hand(Ticket ticket, Value value, Waiting &waiting)
{
    m_reactor.defer([alive = std::weak_ptr(m_alive), ticket, value = std::move(value), &waiting] {
        if (alive.expired())
            return;
        const auto node = waiting.extract(ticket);
        if (!node.empty())
            node.mapped()(value);
    });
}

} // namespace countersign::network
