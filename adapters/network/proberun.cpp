// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/proberun.h"

#include "core/probing/addresspolicy.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign::network {

ProbeRun::ProbeRun(ProbeRequest request, Engines engines) : m_request(std::move(request)), m_engines(engines) {}

ProbeRun::~ProbeRun()
{
    m_engines.reactor.cancel(m_deadline);
    m_engines.reactor.cancel(m_retry);
    if (m_ticket != 0)
        m_engines.resolver.forget(m_ticket);
}

// Time starts here and not when the request was queued: waiting for our own turn is not the server's delay.
void ProbeRun::start(Ended ended)
{
    m_ended = std::move(ended);
    m_observation.at = m_engines.wallClock.now().toUTC();
    m_started = Clock::now();
    m_deadline = m_engines.reactor.after(m_request.deadline, [this] { expired(); });
    const QString host = hostToReach();
    if (m_request.vantage)
        openTunnel();
    else if (asksForTheName(m_request))
        tryAttempt({});
    else if (const auto address = IpAddress::parse(host))
        connectTo({*address});
    else
        m_ticket = m_engines.resolver.resolve(host, [this](const Resolution &resolution) { resolved(resolution); });
}

// The name means what it means there, so it is not asked for here.
void ProbeRun::openTunnel()
{
    const QString &host = m_request.endpoint.host;
    const QString target = (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(m_request.endpoint.port);
    m_observation.address = seenFrom(*m_request.vantage, target);
    m_tunnel = std::make_unique<Tunnel>(m_engines.reactor, Tunnel::Events{.opened = [this] { tunnelOpened(); },
                                                                          .failed =
                                                                              [this](Failure failure, const QString &detail) {
                                                                                  if (!m_over)
                                                                                      fail(failure, detail);
                                                                              }});
    m_tunnel->open(*m_request.vantage, host, m_request.endpoint.port, m_engines.sshOptions);
}

// Time starts anew: how long it took to get to where we look from says nothing about what is looked at.
void ProbeRun::tunnelOpened()
{
    m_started = Clock::now();
    tryAttempt({*IpAddress::parse(u"127.0.0.1"_s), m_request.endpoint.port, m_tunnel->descriptor()});
}

void ProbeRun::cancel()
{
    m_over = true;
    m_attempt.reset();
    m_observation.failure = Failure::Cancelled;
}

void ProbeRun::resolved(const Resolution &resolution)
{
    m_ticket = 0;
    m_observation.phases.resolve = toMilliseconds(Clock::now() - m_started);
    if (resolution.failure != Failure::None)
        fail(resolution.failure, resolution.detail);
    else if (resolution.addresses.isEmpty())
        fail(Failure::NameNotFound, u"no address"_s);
    else
        connectTo(resolution.addresses);
}

void ProbeRun::connectTo(const QList<IpAddress> &answered)
{
    m_addresses = chooseAddresses(answered);
    if (!m_addresses.isEmpty()) {
        tryNext();
        return;
    }
    m_observation.address = withPort(answered.front(), portToReach());
    fail(Failure::AddressRefused, {});
}

void ProbeRun::tryNext()
{
    const Destination destination{m_addresses.takeFirst(), portToReach()};
    m_observation.address = withPort(destination.address, destination.port);
    tryAttempt(destination);
}

void ProbeRun::tryAttempt(const Destination &destination)
{
    m_attempt = makeAttempt(m_request, destination, m_engines);
    m_attempt->start([this] { attemptEnded(); });
}

// A host with addresses of both families is up when either lets us in, as for browsers.
bool ProbeRun::mayTryNext() const
{
    const Failure failure = m_attempt->observation().failure;
    return !m_addresses.isEmpty() && (failure == Failure::Refused || failure == Failure::Unreachable);
}

void ProbeRun::expired()
{
    if (m_over)
        return;
    if (!m_attempt) {
        fail(m_tunnel ? m_tunnel->timeoutFailure() : Failure::NameTimeout, {});
        return;
    }
    m_attempt->expire();
    collect();
    end();
}

void ProbeRun::attemptEnded()
{
    if (m_over)
        return;
    if (mayTryNext()) {
        m_retry = m_engines.reactor.after(Duration::zero(), [this] { tryNext(); }); // the attempt that failed is calling us
        return;
    }
    collect();
    end();
}

void ProbeRun::collect()
{
    Observation seen = m_attempt->observation();
    seen.at = m_observation.at;
    seen.address = m_observation.address;
    if (m_tunnel)
        seen.phases.connect.reset(); // another machine's, which does not tell
    if (m_observation.phases.resolve)
        seen.phases.resolve = m_observation.phases.resolve;
    m_observation = std::move(seen);
}

void ProbeRun::fail(Failure failure, const QString &detail)
{
    m_observation.failure = failure;
    m_observation.detail = detail;
    end();
}

void ProbeRun::end()
{
    m_over = true;
    if (isOffline())
        m_observation.failure = Failure::Offline;
    m_observation.phases.total = toMilliseconds(Clock::now() - m_started);
    m_engines.reactor.cancel(m_deadline);
    m_engines.reactor.cancel(m_retry);
    m_engines.reactor.defer(m_ended); // whoever hears of it may delete us
}

// Nothing answered and nothing could: that is this machine's trouble and says nothing about the other side.
bool ProbeRun::isOffline() const
{
    switch (m_observation.failure) {
    case Failure::NameNotFound:
    case Failure::NameTimeout:
    case Failure::Unreachable:
    case Failure::VantageUnreachable:
    case Failure::TimeoutConnect: break;
    default: return false;
    }
    const auto address = IpAddress::parse(hostToReach());
    const bool here = address ? reachOf(*address) == AddressReach::Loopback : isLoopbackHost(hostToReach());
    return !here && !m_engines.hasNetwork();
}

QString ProbeRun::hostToReach() const
{
    if (m_request.vantage)
        return m_request.vantage->host;
    if (!m_request.proxy.isEmpty())
        return QUrl(m_request.proxy).host();
    return m_request.route ? m_request.route->address : m_request.endpoint.host;
}

quint16 ProbeRun::portToReach() const
{
    if (!m_request.proxy.isEmpty())
        return quint16(QUrl(m_request.proxy).port());
    return m_request.route ? m_request.route->toPort : m_request.endpoint.port;
}

} // namespace countersign::network
