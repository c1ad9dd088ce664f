// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/demoservers.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace countersign::demo {

namespace {

constexpr std::chrono::milliseconds slowness = 2500ms;

} // namespace

DemoServers::DemoServers(QStringList hosts, QStringList dependencies) : m_hosts(std::move(hosts)), m_state(std::move(dependencies)) {}

DemoServers::~DemoServers() = default;

Expected<> DemoServers::open()
{
    if (const auto made = makeCertificates(); !made)
        return made;
    const auto answer = [this](const HttpRequest &request) { return this->answer(request); };
    const auto delay = [this] { return m_state.isBroken(u"slow"_s) ? slowness : 0ms; };
    m_http = std::make_unique<HttpServer>(answer, delay);
    m_https = std::make_unique<HttpServer>(answer, delay);
    m_control = std::make_unique<HttpServer>([this](const HttpRequest &request) { return control(request); });
    m_dns = std::make_unique<DnsResponder>([this](const DnsQuestion &question) { return m_site->answer(question, m_state); });
    m_redis = std::make_unique<RedisResponder>([this] { return m_state.isBroken(u"redis"_s) || m_state.isBroken(u"cache"_s); });
    if (!m_dns->listen() || !m_redis->listen() || !m_http->listen(nullptr) || !m_https->listen(&m_soundTls) || !m_control->listen(nullptr))
        return failure(ErrorCode::NotSupported, {u"listening on 127.0.0.1"_s});
    m_ports = {m_http->port(), m_https->port(), m_control->port(), m_dns->port(), m_redis->port()};
    m_site = std::make_unique<DemoSite>(m_hosts, m_ports);
    return {};
}

void DemoServers::close()
{
    m_http.reset();
    m_https.reset();
    m_control.reset();
    m_dns.reset();
    m_redis.reset();
}

Expected<> DemoServers::makeCertificates()
{
    auto authority = CertificateAuthority::create(u"Countersign demo authority"_s);
    if (!authority)
        return std::unexpected(authority.error());
    m_authority.emplace(std::move(*authority));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto sound = m_authority->issue({.hosts = m_hosts});
    const auto expired = m_authority->issue({.hosts = m_hosts, .from = now.addDays(-90), .to = now.addDays(-3)});
    if (!sound || !expired)
        return std::unexpected(sound ? expired.error() : sound.error());
    m_soundTls = tlsOf(sound->certificatePem, sound->privateKeyPem);
    m_expiredTls = tlsOf(expired->certificatePem, expired->privateKeyPem);
    return {};
}

Expected<> DemoServers::setBroken(const QString &name, bool broken)
{
    if (!m_state.knows(name))
        return failure(ErrorCode::ChoiceUnknown, {name, m_state.switches().join(u", "_s)});
    m_state.setBroken(name, broken);
    if (name == "certificate"_L1)
        m_https->setTls(broken ? m_expiredTls : m_soundTls);
    Q_EMIT switched(name, broken);
    return {};
}

// Liveness is not limited: whoever keeps a service running asks for it all the time.
HttpReply DemoServers::answer(const HttpRequest &request)
{
    m_state.countRequest();
    const bool limited = request.secure && request.path != "/health/live"_L1 && !m_state.isBroken(u"limit"_s);
    if (limited && m_limit.isExceeded(request.path))
        return {429, {{u"Retry-After"_s, u"5"_s}}, {}};
    return m_site->answer(request, m_state);
}

// GET /control: all switches. POST /control/SWITCH/broken and /mended.
HttpReply DemoServers::control(const HttpRequest &request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.front() != "control"_L1)
        return jsonReply(404, {{u"error"_s, u"GET /control, POST /control/SWITCH/broken, POST /control/SWITCH/mended"_s}});
    if (request.method == "POST"_L1) {
        const bool known = parts.size() == 3 && (parts.at(2) == "broken"_L1 || parts.at(2) == "mended"_L1);
        if (!known || !setBroken(parts.at(1), parts.at(2) == "broken"_L1))
            return jsonReply(404, {{u"error"_s, u"switches: "_s + m_state.switches().join(u", "_s)}});
    }
    QJsonObject switches;
    for (const QString &name : m_state.switches())
        switches.insert(name, m_state.isBroken(name) ? u"broken"_s : u"sound"_s);
    return jsonReply(200, switches);
}

} // namespace countersign::demo
