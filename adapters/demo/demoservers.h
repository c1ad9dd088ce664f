// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/demo/certificateauthority.h"
#include "adapters/demo/demosite.h"
#include "adapters/demo/dnsresponder.h"
#include "adapters/demo/httpserver.h"
#include "adapters/demo/redisresponder.h"
#include "adapters/demo/requestlimit.h"

#include <QObject>

namespace countersign::demo {

// The servers of the demo and the state behind them. Everything but the constructor belongs to one thread.
class DemoServers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoServers)
public:
    DemoServers(QStringList hosts, QStringList dependencies);
    ~DemoServers() override;

    Expected<> open();
    void close();

    const DemoPorts &ports() const { return m_ports; } // these two stay what they are once open() has returned
    const QByteArray &authorityPem() const { return m_authority->pem(); }
    const DemoState &state() const { return m_state; }
    Expected<> setBroken(const QString &name, bool broken);

Q_SIGNALS:
    void switched(const QString &name, bool broken);

private:
    Expected<> makeCertificates();
    HttpReply answer(const HttpRequest &request);
    HttpReply control(const HttpRequest &request);

    const QStringList m_hosts;
    DemoState m_state;
    DemoPorts m_ports = {};
    std::optional<CertificateAuthority> m_authority;
    QSslConfiguration m_soundTls;
    QSslConfiguration m_expiredTls;
    std::unique_ptr<DemoSite> m_site;
    std::unique_ptr<HttpServer> m_http;
    std::unique_ptr<HttpServer> m_https;
    std::unique_ptr<HttpServer> m_control;
    std::unique_ptr<DnsResponder> m_dns;
    std::unique_ptr<RedisResponder> m_redis;
    RequestLimit m_limit;
};

} // namespace countersign::demo
