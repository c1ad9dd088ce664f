// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/attempts.h"

#include "adapters/network/dnsattempt.h"
#include "adapters/network/handshakeattempt.h"
#include "adapters/network/httpattempt.h"
#include "adapters/network/loadattempt.h"
#include "adapters/network/redisattempt.h"
#include "adapters/network/siteattempt.h"
#include "adapters/network/smtpattempt.h"
#include "adapters/network/sshattempt.h"
#include "adapters/network/websocketattempt.h"

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

bool speaksWebSocket(const ProbeRequest &request)
{
    return request.check.kind == CheckKind::WebSocket || request.endpoint.scheme == "ws"_L1 || request.endpoint.scheme == "wss"_L1;
}

bool speaksHttp(const ProbeRequest &request)
{
    return !speaksWebSocket(request) && (request.endpoint.scheme == "http"_L1 || request.endpoint.scheme == "https"_L1);
}

std::unique_ptr<Attempt> makeExchange(const ProbeRequest &request, const Destination &destination, const Engines &engines)
{
    const QString &scheme = request.endpoint.scheme;
    const CheckKind kind = request.check.kind;
    const TrustPolicy &trust = engines.trust.policyFor(request.authorities);
    if (kind == CheckKind::Tcp || kind == CheckKind::Tls)
        return std::make_unique<HandshakeAttempt>(request, destination, engines.reactor, trust, kind == CheckKind::Tls);
    if (speaksWebSocket(request))
        return std::make_unique<WebSocketAttempt>(request, destination, engines.reactor, trust);
    if (speaksHttp(request) && SiteAttempt::isNeededFor(request.check))
        return std::make_unique<SiteAttempt>(request, destination, engines.reactor, [destination, engines, &trust](const ProbeRequest &part) {
            return std::make_unique<HttpAttempt>(part, destination, engines.http, trust);
        });
    if (speaksHttp(request))
        return std::make_unique<HttpAttempt>(request, destination, engines.http, trust);
    if (scheme == "redis"_L1 || scheme == "rediss"_L1)
        return std::make_unique<RedisAttempt>(request, destination, engines.reactor, trust);
    if (scheme == "ssh"_L1)
        return std::make_unique<SshAttempt>(request, destination, engines.reactor, trust, false);
    if (scheme == "smtp"_L1 || scheme == "smtps"_L1)
        return std::make_unique<SmtpAttempt>(request, destination, engines.reactor, trust, scheme == "smtps"_L1);
    return std::make_unique<HandshakeAttempt>(request, destination, engines.reactor, trust, scheme == "tls"_L1);
}

} // namespace

bool asksForTheName(const ProbeRequest &request) { return request.endpoint.scheme == "dns"_L1; }

bool runsAlone(const ProbeRequest &request)
{
    const CheckKind kind = request.check.kind;
    return speaksHttp(request) ? kind == CheckKind::Load || kind == CheckKind::Rate : speaksWebSocket(request) && request.check.target.requests > 1;
}

std::unique_ptr<Attempt> makeAttempt(const ProbeRequest &request, const Destination &destination, const Engines &engines)
{
    if (asksForTheName(request))
        return std::make_unique<DnsAttempt>(request, engines.reactor, engines.resolver, engines.publicResolvers);
    if (!runsAlone(request))
        return makeExchange(request, destination, engines);
    return std::make_unique<LoadAttempt>(request, destination, engines.reactor,
                                         [&request, destination, engines] { return makeExchange(request, destination, engines); });
}

} // namespace countersign::network
