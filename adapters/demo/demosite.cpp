// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/demosite.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::demo {

namespace {

QString verdict(bool healthy) { return healthy ? u"healthy"_s : u"unhealthy"_s; }

HttpReply health(const DemoState &state)
{
    QJsonObject report{{u"status"_s, verdict(state.isHealthy())}};
    for (const QString &name : state.dependencies())
        report.insert(name, state.isBroken(name) ? u"disconnected"_s : u"connected"_s);
    return jsonReply(state.isHealthy() ? 200 : 503, report);
}

HttpReply liveness()
{
    return jsonReply(200, {{u"status"_s, u"healthy"_s}, {u"timestamp"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}});
}

HttpReply readiness(const DemoState &state)
{
    QJsonObject checks;
    for (const QString &name : state.dependencies())
        checks.insert(name, !state.isBroken(name));
    return jsonReply(state.isHealthy() ? 200 : 503, {{u"status"_s, verdict(state.isHealthy())}, {u"checks"_s, checks}});
}

HttpReply metrics(const DemoState &state)
{
    QByteArray text =
        "# TYPE demo_requests_total counter\ndemo_requests_total " + QByteArray::number(state.requests()) + "\n# TYPE demo_dependency_up gauge\n";
    for (const QString &name : state.dependencies())
        text += "demo_dependency_up{name=\"" + name.toUtf8() + "\"} " + (state.isBroken(name) ? "0" : "1") + '\n';
    return reply(200, u"text/plain; version=0.0.4"_s, text);
}

HttpReply document(const QByteArray &title)
{
    return reply(200, u"text/html; charset=utf-8"_s,
                 "<!DOCTYPE html>\n<html lang=\"en\"><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n");
}

HttpReply notFound(const HttpRequest &request) { return jsonReply(404, {{u"detail"_s, u"Not Found"_s}, {u"path"_s, request.path}}); }

// The handshake of RFC 6455, and a first message behind it.
HttpReply upgrade(const HttpRequest &request)
{
    const QByteArray key = request.header(u"Sec-WebSocket-Key").toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accept = QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64();
    const QByteArray message = R"({"type":"hello","from":"demo"})";
    return {101,
            {{u"Upgrade"_s, u"websocket"_s}, {u"Connection"_s, u"Upgrade"_s}, {u"Sec-WebSocket-Accept"_s, QString::fromLatin1(accept)}},
            char(0x81) + QByteArray(1, char(message.size())) + message};
}

void addSecurityHeaders(HttpReply &reply)
{
    reply.headers << HttpHeader{u"Strict-Transport-Security"_s, u"max-age=31536000; includeSubDomains"_s}
                  << HttpHeader{u"X-Content-Type-Options"_s, u"nosniff"_s} << HttpHeader{u"X-Frame-Options"_s, u"DENY"_s}
                  << HttpHeader{u"X-XSS-Protection"_s, u"0"_s} << HttpHeader{u"Referrer-Policy"_s, u"no-referrer"_s}
                  << HttpHeader{u"Content-Security-Policy"_s, u"default-src 'self'"_s};
}

} // namespace

HttpReply DemoSite::answer(const HttpRequest &request, const DemoState &state) const
{
    if (!request.secure && !state.isBroken(u"redirect"_s))
        return redirect(request);
    HttpReply reply = isMeant(request) ? page(request, state) : jsonReply(421, {{u"detail"_s, u"Misdirected Request"_s}});
    reply.headers << HttpHeader{u"Server"_s, u"countersign-demo"_s};
    if (request.secure && !state.isBroken(u"headers"_s))
        addSecurityHeaders(reply);
    allowOrigin(reply, request, state);
    return reply;
}

// Names that are not its own are refused. A number, or nothing, is somebody who looks at this very machine.
bool DemoSite::isMeant(const HttpRequest &request) const
{
    const QString name = request.header(u"Host").section(u':', 0, 0).toLower();
    return name.isEmpty() || name == "localhost"_L1 || name.front().isDigit() || m_hosts.contains(name);
}

// Whoever asked without a port was routed here and believes to talk to ports 80 and 443.
HttpReply DemoSite::redirect(const HttpRequest &request) const
{
    const QString host = request.header(u"Host");
    const QString name = host.section(u':', 0, 0);
    const QString target = (host.contains(u':') ? name + u':' + QString::number(m_ports.https) : name) + request.path
                           + (request.query.isEmpty() ? QString() : u'?' + request.query);
    return {301, {{u"Location"_s, u"https://"_s + target}}, {}};
}

HttpReply DemoSite::page(const HttpRequest &request, const DemoState &state) const
{
    if (state.isBroken(u"errors"_s))
        return jsonReply(500, {{u"detail"_s, u"Internal Server Error"_s}});
    if (request.method == "OPTIONS"_L1)
        return {204, {{u"Allow"_s, u"GET, HEAD, OPTIONS"_s}}, {}};
    if (request.header(u"Upgrade").compare("websocket"_L1, Qt::CaseInsensitive) == 0)
        return state.isBroken(u"websocket"_s) ? jsonReply(503, {{u"detail"_s, u"Service Unavailable"_s}}) : upgrade(request);
    if (request.method != "GET"_L1 && request.method != "HEAD"_L1)
        return jsonReply(405, {{u"detail"_s, u"Method Not Allowed"_s}});
    if (request.path == "/"_L1)
        return document("Demo");
    if (request.path == "/health"_L1)
        return health(state);
    if (request.path == "/health/live"_L1)
        return liveness();
    if (request.path == "/health/ready"_L1)
        return readiness(state);
    if (request.path == "/docs"_L1 && !state.isBroken(u"docs"_s))
        return document("Demo API - Swagger UI");
    if (request.path == "/metrics"_L1 && !state.isBroken(u"metrics"_s))
        return metrics(state);
    return notFound(request);
}

// Every host leads to one machine, the second by way of the first as checklists like to have it.
DnsReply DemoSite::answer(const DnsQuestion &question, const DemoState &state) const
{
    if (state.isBroken(u"dns"_s) || !m_hosts.contains(question.name))
        return {.code = 3};
    const bool isAlias = question.name != m_hosts.front();
    DnsReply reply;
    if (isAlias)
        reply.records << DnsRecord{question.name, DnsQuestion::CNAME, m_hosts.front(), 300};
    if (question.type == DnsQuestion::A)
        reply.records << DnsRecord{m_hosts.front(), DnsQuestion::A, u"127.0.0.1"_s, 300};
    return reply;
}

void DemoSite::allowOrigin(HttpReply &reply, const HttpRequest &request, const DemoState &state) const
{
    const QString origin = request.header(u"Origin");
    if (origin.isEmpty())
        return;
    const bool anyone = state.isBroken(u"cors"_s);
    const bool ours = origin.startsWith("https://"_L1) && m_hosts.contains(origin.sliced(8));
    if (!anyone && !ours)
        return;
    reply.headers << HttpHeader{u"Access-Control-Allow-Origin"_s, anyone ? u"*"_s : origin} << HttpHeader{u"Vary"_s, u"Origin"_s};
    if (!request.header(u"Access-Control-Request-Method").isEmpty())
        reply.headers << HttpHeader{u"Access-Control-Allow-Methods"_s, u"GET, HEAD, OPTIONS, POST"_s}
                      << HttpHeader{u"Access-Control-Allow-Headers"_s, u"authorization, content-type"_s};
}

} // namespace countersign::demo
