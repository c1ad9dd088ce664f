// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/egress.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <memory>

namespace countersign {

namespace demo {
class DemoServers;
}

struct DemoOptions {
    QStringList hosts = {QStringLiteral("api.demo.test"), QStringLiteral("app.demo.test")};
    QStringList dependencies = {QStringLiteral("database"), QStringLiteral("cache"), QStringLiteral("redis")};
};

// A small production look-alike on loopback: HTTP that redirects, HTTPS with a private authority, health computed from what it depends
// on, and a switch to break each part. Runs on its own thread; every function may be called from the thread the object lives on.
class DemoStack final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoStack)
public:
    static Expected<std::unique_ptr<DemoStack>> start(const DemoOptions &options = {});
    ~DemoStack() override;

    const QStringList &hosts() const;
    quint16 httpPort() const;
    quint16 httpsPort() const;
    QString controlUrl() const; // POST controlUrl()/SWITCH/broken or /mended; GET: all of them as JSON
    const QByteArray &authorityPem() const;
    quint16 dnsPort() const;
    quint16 redisPort() const;
    QList<Route> routes() const; // ports 80, 443, 53 and 6379 of each host lead here
    QList<TrustedAuthority> authorities() const;
    QList<Endpoint> endpoints() const; // what a person approves to probe all of it

    QStringList switches() const;
    bool isBroken(const QString &name) const;
    Expected<> setBroken(const QString &name, bool broken); // in force for the next request

Q_SIGNALS:
    void switched(const QString &name, bool broken); // also when the control URL did it

private:
    explicit DemoStack(const DemoOptions &options);

    const DemoOptions m_options;
    QThread m_thread;
    std::unique_ptr<demo::DemoServers> m_servers; // lives on m_thread
};

} // namespace countersign
