// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempt.h"
#include "adapters/network/reactor.h"

#include <QUrl>

namespace countersign::network {

// Checks that one answer of a site cannot settle: the scripts that a page loads, the version that is told at another path. Asks the same
// scheme, host, port and address, one after the other, each over a new connection.
class SiteAttempt final : public Attempt
{
public:
    using MakeExchange = std::function<std::unique_ptr<Attempt>(const ProbeRequest &)>;

    static bool isNeededFor(const CheckSpec &check);

    SiteAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, MakeExchange makeExchange);
    ~SiteAttempt() override;

    void start(Ended ended) override;
    void expire() override;

private:
    void fetch(const QString &address);
    void fetched();
    void takeFirst();
    void takeFurther(const Observation &seen);

    Reactor &m_reactor;
    const MakeExchange m_makeExchange;
    Ended m_ended = {};
    ProbeRequest m_asked; // what is under way; the exchange refers to it
    std::unique_ptr<Attempt> m_exchange;
    QList<QUrl> m_further = {}; // still to be fetched
    bool m_hasFirst = false;
    Reactor::Timer m_next = {};
};

} // namespace countersign::network
