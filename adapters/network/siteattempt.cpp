// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/siteattempt.h"

#include "adapters/network/answerfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr qsizetype sizeLimit = 8 * 1024 * 1024; // of a page and its scripts

bool isAskedForVersion(const CheckSpec &check)
{
    return std::ranges::any_of(check.conditions, [](const QString &each) { return each.contains("[VERSION]"_L1, Qt::CaseInsensitive); });
}

// Where a server of this kind tells its version.
QString versionPath(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Prometheus: return u"/api/v1/status/buildinfo"_s;
    case CheckKind::Grafana: return u"/api/health"_s;
    default: return u"/"_s;
    }
}

} // namespace

bool SiteAttempt::isNeededFor(const CheckSpec &check) { return check.kind == CheckKind::Bundle || isAskedForVersion(check); }

SiteAttempt::SiteAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, MakeExchange makeExchange) :
    Attempt(request, destination),
    m_reactor(reactor),
    m_makeExchange(std::move(makeExchange)),
    m_asked(request)
{
}

SiteAttempt::~SiteAttempt() { m_reactor.cancel(m_next); }

void SiteAttempt::start(Ended ended)
{
    m_ended = std::move(ended);
    fetch(m_request.check.target.address);
}

void SiteAttempt::fetch(const QString &address)
{
    m_exchange.reset();
    m_asked.check.target.address = address;
    m_exchange = m_makeExchange(m_asked);
    m_exchange->start([this] { m_next = m_reactor.after(Duration::zero(), [this] { fetched(); }); }); // it is calling us
}

void SiteAttempt::fetched()
{
    m_next = {};
    if (!std::exchange(m_hasFirst, true))
        takeFirst();
    else
        takeFurther(m_exchange->observation());
    if (m_further.isEmpty() || m_observation.failure != Failure::None)
        m_ended();
    else
        fetch(m_further.takeFirst().toString(QUrl::FullyEncoded));
}

void SiteAttempt::takeFirst()
{
    m_observation = m_exchange->observation();
    const QUrl address(m_request.check.target.address, QUrl::StrictMode);
    if (m_request.check.kind == CheckKind::Bundle)
        m_further = scriptsOf(m_observation.body, address);
    if (!isAskedForVersion(m_request.check))
        return;
    if (const QString version = versionIn(m_observation.body); !version.isEmpty())
        m_observation.values.insert(u"VERSION"_s, version);
    else
        m_further << address.resolved(QUrl(versionPath(m_request.check.kind)));
}

void SiteAttempt::takeFurther(const Observation &seen)
{
    if (m_request.check.kind != CheckKind::Bundle) {
        if (const QString version = versionIn(seen.body); !version.isEmpty())
            m_observation.values.insert(u"VERSION"_s, version);
        return;
    }
    m_observation.body += '\n' + seen.body;
    if (seen.failure != Failure::None || seen.status >= 400) { // a page without its scripts is a broken page
        m_observation.failure = seen.failure == Failure::None ? Failure::ServerError : seen.failure;
        m_observation.detail = u"%1 %2"_s.arg(QUrl(m_asked.check.target.address).path()).arg(seen.status);
    } else if (m_observation.body.size() > sizeLimit) {
        m_observation.failure = Failure::TooLarge;
    }
}

void SiteAttempt::expire()
{
    if (m_exchange && m_next == Reactor::Timer()) {
        m_exchange->expire();
        if (!m_hasFirst)
            m_observation = m_exchange->observation();
        else
            m_observation.failure = m_exchange->observation().failure;
    } else if (m_observation.failure == Failure::None) {
        m_observation.failure = Failure::TimeoutTransfer;
    }
}

} // namespace countersign::network
