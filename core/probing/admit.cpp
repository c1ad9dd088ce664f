// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/addresspolicy.h"
#include "core/probing/admitsecrets.h"
#include "core/probing/environmentsettings.h"
#include "core/probing/placeholders.h"
#include "core/probing/prepared.h"
#include "core/probing/readingstatement.h"
#include "core/wording/checksentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Reserved by RFC 2606: no request for such a name can reach another site behind the same front.
bool isNobodysName(const QString &host)
{
    static const QStringList reserved{u"example.com"_s, u"example.net"_s, u"example.org"_s, u"example"_s, u"invalid"_s, u"test"_s};
    return std::ranges::any_of(reserved, [&](const QString &name) { return host == name || host.endsWith(u'.' + name); })
           && std::ranges::all_of(host, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'.' || c == u'-'; });
}

// Headers that would turn the request into another one than was approved.
bool isHonest(const HttpHeader &header)
{
    static const QStringList owned{
        u"host"_s, u"content-length"_s, u"transfer-encoding"_s,   u"connection"_s,       u"upgrade"_s,           u"expect"_s,
        u"te"_s,   u"trailer"_s,        u"proxy-authorization"_s, u"proxy-connection"_s, u"sec-websocket-key"_s, u"sec-websocket-version"_s};
    if (header.name.compare("host"_L1, Qt::CaseInsensitive) == 0 && isNobodysName(header.value))
        return true; // how a server answers to a name that is not its own
    static const QLatin1StringView nameMarks("!#$%&'*+-.^_`|~");
    const auto inName = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || nameMarks.contains(c)); };
    const auto inValue = [](QChar c) { return c == u'\t' || c.category() != QChar::Other_Control; };
    return !header.name.isEmpty() && std::ranges::all_of(header.name, inName) && std::ranges::all_of(header.value, inValue)
           && !owned.contains(header.name.toLower());
}

bool isHonest(const ProbeTarget &target)
{
    const bool method = std::ranges::all_of(target.method, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return method && std::ranges::all_of(target.headers, [](const HttpHeader &each) { return isHonest(each); });
}

// A route for this very port goes before one for the whole host. Whoever routed a host did not speak of its name server.
std::optional<Route> routeFor(const Endpoint &endpoint, const QList<Route> &routes)
{
    const QList<quint16> ports = endpoint.scheme == "dns"_L1 ? QList<quint16>{endpoint.port} : QList<quint16>{endpoint.port, 0};
    for (const quint16 port : ports) {
        const auto found = std::ranges::find_if(
            routes, [&](const Route &route) { return route.host.compare(endpoint.host, Qt::CaseInsensitive) == 0 && route.port == port; });
        if (found != routes.end())
            return Route{endpoint.host, endpoint.port, found->address, found->toPort ? found->toPort : endpoint.port};
    }
    return std::nullopt;
}

bool isForbidden(const QString &host)
{
    const auto address = IpAddress::parse(host);
    return address && reachOf(*address) == AddressReach::Forbidden;
}

// Saying what a placeholder stands for settles it, even when the answer is the placeholder itself.
bool isAnswered(const QString &host, const QMap<QString, QString> &parameters)
{
    return std::ranges::any_of(
        parameters, [&](const QString &value) { return !value.isEmpty() && (host == value.toLower() || host.endsWith(u'.' + value.toLower())); });
}

// Whether the text means "from the server itself" or "from inside": then a person says where that is.
bool wantsVantage(const CheckSpec &check, const Endpoint &endpoint, const std::optional<Route> &route)
{
    return !route && (isLoopbackHost(endpoint.host) || check.needs.contains(Need::Vantage));
}

QString vantageOf(const QString &host, const EnvironmentSettings &settings) { return settings.vantages.value(host, settings.vantages.value(u"*"_s)); }

// A tunnel is one connection; what asks for names, databases, several pages or many requests needs more.
bool fitsThroughTunnel(const CheckSpec &check, const Endpoint &endpoint)
{
    static const QList<CheckKind> many{CheckKind::Load, CheckKind::Rate, CheckKind::Bundle, CheckKind::PostgreSql, CheckKind::Dns};
    const bool version = std::ranges::any_of(check.conditions, [](const QString &each) { return each.contains("[VERSION]"_L1); });
    const bool http = endpoint.scheme == "http"_L1 || endpoint.scheme == "https"_L1;
    return !many.contains(check.kind) && endpoint.scheme != "dns"_L1 && check.target.requests <= 1 && !(version && http);
}

bool lacksVantage(const CheckSpec &check, const Endpoint &endpoint, const std::optional<Route> &route, const EnvironmentSettings &settings)
{
    if (!wantsVantage(check, endpoint, route))
        return false;
    const QString vantage = vantageOf(endpoint.host, settings);
    return vantage != "here"_L1 && !(sshVantage(vantage) && fitsThroughTunnel(check, endpoint));
}

// Whoever allowed a host and port allowed to ask for its name, to connect and to shake hands there, whatever is spoken afterwards.
bool isApproved(const Endpoint &wanted, const QList<Endpoint> &approved)
{
    const bool name = wanted.scheme == "dns"_L1;
    const bool handshake = wanted.scheme == "tcp"_L1 || wanted.scheme == "tls"_L1;
    return std::ranges::any_of(approved, [&](const Endpoint &each) {
        return each == wanted || (each.host == wanted.host && (name || (handshake && each.port == wanted.port)));
    });
}

// A statement that may write is never run, whoever consents.
bool isWritingStatement(const CheckSpec &check)
{
    return check.kind == CheckKind::PostgreSql && !check.target.body.isEmpty() && !isReadingStatement(check.target.body);
}

bool needsConsent(const CheckSpec &check)
{
    static const QStringList harmless{QString(), u"GET"_s, u"HEAD"_s, u"OPTIONS"_s};
    if (check.kind == CheckKind::Redis && !isReadingCommand(check.target.body))
        return true;
    return !harmless.contains(check.target.method) || check.kind == CheckKind::Load || check.kind == CheckKind::Rate
           || check.needs.contains(Need::Consent);
}

Obstacle obstacleOf(const Resolved &asked, const Endpoint &endpoint, const std::optional<Route> &route, const EnvironmentSettings &settings,
                    const SecretValues &secrets)
{
    const CheckSpec &check = asked.check;
    if (!route && isPlaceholderHost(endpoint.host) && !isAnswered(endpoint.host, settings.parameters))
        return Obstacle::ParameterOpen;
    if (lacksVantage(check, endpoint, route, settings))
        return Obstacle::VantageMissing;
    if (isForbidden(route ? route->address : endpoint.host) || !isHonest(check.target) || isWritingStatement(check))
        return Obstacle::TargetRefused;
    if (!isApproved(endpoint, settings.approved))
        return Obstacle::HostNotApproved;
    if (const Obstacle obstacle = obstacleOfSecrets(asked, endpoint, route, settings, secrets); obstacle != Obstacle::None)
        return obstacle;
    if (needsConsent(check) && !settings.consented.contains(check.id))
        return Obstacle::ConsentMissing;
    return Obstacle::None;
}

QList<QByteArray> authoritiesFor(const QString &host, const QList<TrustedAuthority> &all)
{
    QList<QByteArray> found;
    for (const TrustedAuthority &each : all) {
        if (each.host == "*"_L1 || each.host.compare(host, Qt::CaseInsensitive) == 0)
            found << each.pem;
    }
    return found;
}

bool usesProxy(const ProbeRequest &request)
{
    const QString &scheme = request.endpoint.scheme;
    const bool http = (scheme == "http"_L1 || scheme == "https"_L1) && request.check.kind != CheckKind::WebSocket
                      && request.check.kind != CheckKind::Tls && request.check.kind != CheckKind::Tcp;
    return http && !request.route && !request.vantage && !isLoopbackHost(request.endpoint.host);
}

std::chrono::milliseconds deadlineOf(const CheckSpec &check)
{
    using namespace std::chrono_literals;
    const bool many = check.kind == CheckKind::Load || check.kind == CheckKind::Rate;
    return many ? std::chrono::milliseconds(5min) : 10s;
}

} // namespace

bool canProbe(CheckKind kind)
{
    static const QList<CheckKind> kinds{CheckKind::Http,          CheckKind::Tls,        CheckKind::Redirect,   CheckKind::Header,
                                        CheckKind::Cors,          CheckKind::Auth,       CheckKind::Tcp,        CheckKind::Dns,
                                        CheckKind::WebSocket,     CheckKind::Rate,       CheckKind::Load,       CheckKind::Smtp,
                                        CheckKind::Ssh,           CheckKind::Redis,      CheckKind::PostgreSql, CheckKind::Bundle,
                                        CheckKind::Elasticsearch, CheckKind::Prometheus, CheckKind::Grafana,    CheckKind::Storage};
    return kinds.contains(kind);
}

bool asksADatabase(const ProbeRequest &request)
{
    return request.check.kind == CheckKind::PostgreSql && request.endpoint.scheme == "postgresql"_L1 && !request.check.target.body.isEmpty();
}

CheckSpec asRevised(CheckSpec check, const EnvironmentSettings &settings)
{
    if (const auto found = settings.revised.constFind(check.id); found != settings.revised.constEnd()) {
        check.conditions = *found;
        check.sentence = sentenceOf(check);
    }
    return check;
}

std::variant<ProbeRequest, Obstacle> admit(const CheckSpec &check, const EnvironmentSettings &settings, const SecretValues &secrets)
{
    if (settings.dismissed.contains(check.id))
        return Obstacle::Dismissed;
    if (!canProbe(check.kind))
        return Obstacle::KindUnsupported;
    const CheckSpec ready = prepared(asRevised(check, settings), settings.parameters);
    if (isOpen(ready))
        return Obstacle::ParameterOpen;
    const auto filled = resolved(ready, settings, secrets);
    if (const auto *obstacle = std::get_if<Obstacle>(&filled))
        return *obstacle;
    const Resolved &asked = std::get<Resolved>(filled);
    const Expected<Endpoint> endpoint = endpointOf(asked.check.target.address);
    if (!endpoint)
        return Obstacle::TargetRefused;
    const std::optional<Route> route = routeFor(*endpoint, settings.routes);
    if (const Obstacle obstacle = obstacleOf(asked, *endpoint, route, settings, secrets); obstacle != Obstacle::None)
        return obstacle;
    ProbeRequest request{asked.check, *endpoint, route, authoritiesFor(endpoint->host, settings.authorities), deadlineOf(asked.check), asked.login};
    for (const QString &name : asked.secrets)
        request.secrets.insert(name, secrets.value(name));
    if (wantsVantage(asked.check, *endpoint, route))
        request.vantage = sshVantage(vantageOf(endpoint->host, settings));
    if (usesProxy(request))
        request.proxy = settings.proxy;
    return request;
}

} // namespace countersign
