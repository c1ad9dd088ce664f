// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/networkprober.h"

#include <QNetworkProxy>

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// As the environment or the desktop has it; empty: none.
QString systemProxyFor(const QString &address)
{
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(address)))) {
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
            return u"http://%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    }
    return {};
}

} // namespace

NetworkProber::NetworkProber(const network::ProbeLoopOptions &options, QObject *parent) : Prober(parent), m_loop(options)
{
    // often enough to look immediate, seldom enough that thousands of results a second leave the window smooth
    m_timer.setInterval(40ms);
    connect(&m_timer, &QTimer::timeout, this, &NetworkProber::handOver);
}

void NetworkProber::submit(const QList<ProbeRequest> &requests)
{
    if (requests.isEmpty())
        return;
    m_pending += requests.size();
    QList<ProbeRequest> known = requests;
    for (ProbeRequest &request : known) {
        if (request.proxy == "system"_L1)
            request.proxy = systemProxyFor(request.check.target.address);
    }
    m_loop.submit(known);
    if (!m_timer.isActive())
        m_timer.start();
}

void NetworkProber::cancelAll() { m_loop.cancelAll(); }

void NetworkProber::handOver()
{
    const QList<ProbeResult> results = m_loop.take();
    m_pending -= results.size();
    if (m_pending == 0)
        m_timer.stop();
    if (!results.isEmpty())
        Q_EMIT finished(results);
}

} // namespace countersign
