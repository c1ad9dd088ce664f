// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/demostack.h"

#include "adapters/demo/demoservers.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <class Function>
auto callOn(QObject &object, Function function) -> std::invoke_result_t<Function>
{
    std::invoke_result_t<Function> result;
    QMetaObject::invokeMethod(&object, [&] { result = function(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace

DemoStack::DemoStack(const DemoOptions &options) :
    m_options(options),
    m_servers(std::make_unique<demo::DemoServers>(options.hosts, options.dependencies))
{
    connect(m_servers.get(), &demo::DemoServers::switched, this, &DemoStack::switched);
    m_servers->moveToThread(&m_thread);
    m_thread.setObjectName(u"demo"_s);
    m_thread.start();
}

DemoStack::~DemoStack()
{
    // sockets and servers must go on their own thread
    QMetaObject::invokeMethod(m_servers.get(), &demo::DemoServers::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Expected<std::unique_ptr<DemoStack>> DemoStack::start(const DemoOptions &options)
{
    std::unique_ptr<DemoStack> stack(new DemoStack(options));
    if (const Expected<> opened = callOn(*stack->m_servers, [&] { return stack->m_servers->open(); }); !opened)
        return std::unexpected(opened.error());
    return stack;
}

const QStringList &DemoStack::hosts() const { return m_options.hosts; }

quint16 DemoStack::httpPort() const { return m_servers->ports().http; }

quint16 DemoStack::httpsPort() const { return m_servers->ports().https; }

quint16 DemoStack::dnsPort() const { return m_servers->ports().dns; }

quint16 DemoStack::redisPort() const { return m_servers->ports().redis; }

QString DemoStack::controlUrl() const { return u"http://127.0.0.1:%1/control"_s.arg(m_servers->ports().control); }

const QByteArray &DemoStack::authorityPem() const { return m_servers->authorityPem(); }

QList<Route> DemoStack::routes() const
{
    QList<Route> routes;
    for (const QString &host : hosts())
        routes << Route{host, 80, u"127.0.0.1"_s, httpPort()} << Route{host, 443, u"127.0.0.1"_s, httpsPort()}
               << Route{host, 53, u"127.0.0.1"_s, dnsPort()} << Route{host, 6379, u"127.0.0.1"_s, redisPort()};
    return routes;
}

QList<TrustedAuthority> DemoStack::authorities() const
{
    QList<TrustedAuthority> authorities;
    for (const QString &host : hosts())
        authorities << TrustedAuthority{host, authorityPem()};
    return authorities;
}

QList<Endpoint> DemoStack::endpoints() const
{
    QList<Endpoint> endpoints;
    for (const QString &host : hosts())
        endpoints << Endpoint{u"http"_s, host, 80} << Endpoint{u"https"_s, host, 443} << Endpoint{u"ws"_s, host, 80} << Endpoint{u"wss"_s, host, 443}
                  << Endpoint{u"redis"_s, host, 6379};
    return endpoints;
}

QStringList DemoStack::switches() const
{
    return callOn(*m_servers, [this] { return m_servers->state().switches(); });
}

bool DemoStack::isBroken(const QString &name) const
{
    return callOn(*m_servers, [&] { return m_servers->state().isBroken(name); });
}

Expected<> DemoStack::setBroken(const QString &name, bool broken)
{
    return callOn(*m_servers, [&] { return m_servers->setBroken(name, broken); });
}

} // namespace countersign
