// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/nginx.h"

#include "core/checks/rules/headernames.h"
#include "core/checks/rules/place.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Location {
    QString path = {};
    QList<int> restricted = {}; // lines of allow and deny
    QList<int> upgrade = {}; // lines of the Upgrade header
    int returnStatus = 0;
    int returnLine = 0;
};

struct Server {
    QString name = {};
    bool tls = false;
    int redirectLine = 0;
    QString redirectTo = {};
    int redirectStatus = 0;
    int http2Line = 0;
    QList<std::pair<NamedHeader, int>> headers = {};
    QList<Location> locations = {};

    QString origin() const { return (tls ? u"https://"_s : u"http://"_s) + name; }
};

// One directive a line; braces open and close. That is how nginx is written in documents.
class ConfigurationReader
{
public:
    QList<Server> read(const Fence &fence)
    {
        for (const FenceLine &line : linesOf(fence))
            take(line);
        return std::move(m_servers);
    }

private:
    void take(const FenceLine &line)
    {
        const QString text = line.text.section(u'#', 0, 0).trimmed();
        if (text.startsWith("server"_L1) && text.endsWith(u'{') && !text.startsWith("server_"_L1)) {
            m_servers.append(Server());
            m_inLocation = false;
        } else if (text.startsWith("location"_L1) && !m_servers.isEmpty()) {
            const QStringList words = text.chopped(text.endsWith(u'{') ? 1 : 0).split(u' ', Qt::SkipEmptyParts);
            m_servers.last().locations.append({.path = words.value(words.size() - 1)});
            m_inLocation = true;
        } else if (text == "}"_L1) {
            m_inLocation = false;
        } else if (!m_servers.isEmpty() && text.endsWith(u';')) {
            directive(text.chopped(1).simplified(), line.line);
        }
    }

    void directive(const QString &text, int line)
    {
        Server &server = m_servers.last();
        const QString name = text.section(u' ', 0, 0), rest = text.section(u' ', 1);
        if (name == "listen"_L1) {
            server.tls = server.tls || rest.contains("ssl"_L1);
            server.http2Line = rest.contains("http2"_L1) ? line : server.http2Line;
        } else if (name == "http2"_L1 && rest == "on"_L1) {
            server.http2Line = line;
        } else if (name == "server_name"_L1) {
            server.name = rest.section(u' ', 0, 0);
        } else if (name == "return"_L1) {
            takeReturn(rest, line);
        } else if (name == "add_header"_L1) {
            static const QRegularExpression header(u"^(\\S+)\\s+(?:\"([^\"]*)\"|'([^']*)'|(\\S+))"_s);
            if (const auto match = header.match(rest); match.hasMatch())
                server.headers.append({{match.captured(1), match.captured(2) + match.captured(3) + match.captured(4)}, line});
        } else if (m_inLocation) {
            takeInLocation(server.locations.last(), name, rest, line);
        }
    }

    void takeReturn(const QString &rest, int line)
    {
        Server &server = m_servers.last();
        const int status = rest.section(u' ', 0, 0).toInt();
        if (m_inLocation) {
            server.locations.last().returnStatus = status;
            server.locations.last().returnLine = line;
        } else if (status >= 300 && status < 400) {
            server.redirectStatus = status;
            server.redirectLine = line;
            server.redirectTo = rest.section(u' ', 1);
        }
    }

    static void takeInLocation(Location &location, const QString &name, const QString &rest, int line)
    {
        if (name == "allow"_L1 || name == "deny"_L1)
            location.restricted += line;
        if (name == "proxy_set_header"_L1 && (rest.startsWith("Upgrade"_L1) || rest.contains("upgrade"_L1)))
            location.upgrade += line;
    }

    QList<Server> m_servers;
    bool m_inLocation = false;
};

void add(CheckSpec check, const QString &address, const QStringList &conditions, QList<CheckSpec> &checks)
{
    check.target.address = address;
    check.conditions = conditions;
    needForAddress(check);
    checks.append(check);
}

void deriveServer(const Reading &reading, const Fence &fence, const Server &server, QList<CheckSpec> &checks)
{
    const auto at = [&](int line, CheckKind kind) { return checkAt(reading, fence, line, kind); };
    if (server.redirectLine > 0) {
        // where the path is kept, one with a query shows it
        const bool keeps = server.redirectTo.contains("$request_uri"_L1);
        const QString path = keeps ? u"/?countersign=1"_s : QString();
        const QString to =
            QString(server.redirectTo).replace(u"$server_name"_s, server.name).replace(u"$host"_s, server.name).replace(u"$request_uri"_s, path);
        add(at(server.redirectLine, CheckKind::Redirect), server.origin() + path,
            {u"[STATUS] == %1"_s.arg(server.redirectStatus), u"[REDIRECT] == "_s + to}, checks);
    }
    if (server.http2Line > 0)
        add(at(server.http2Line, CheckKind::Tls), u"tls://%1:443"_s.arg(server.name), {u"[TLS.ALPN] == h2"_s}, checks);
    for (const auto &[header, line] : server.headers)
        add(at(line, CheckKind::Header), server.origin() + u'/', conditionsFor(header), checks);
    for (const Location &location : server.locations) {
        const QString address = server.origin() + location.path;
        if (!location.restricted.isEmpty()) {
            CheckSpec check = at(location.restricted.first(), CheckKind::Http);
            check.lines = location.restricted;
            add(check, address, {u"[STATUS] == 403"_s}, checks);
        }
        if (!location.upgrade.isEmpty()) {
            CheckSpec check = at(location.upgrade.first(), CheckKind::WebSocket);
            check.lines = location.upgrade;
            check.required = false; // the proxy is ready for it; whether anything speaks it stands elsewhere
            need(check, Need::Value);
            add(check, (server.tls ? u"wss://"_s : u"ws://"_s) + server.name + u"/<websocket-path>"_s, {u"[STATUS] == 101"_s}, checks);
        }
        if (location.returnStatus >= 400)
            add(at(location.returnLine, CheckKind::Http), address, {u"[STATUS] == %1"_s.arg(location.returnStatus)}, checks);
    }
}

} // namespace

void deriveNginx(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Fence &fence : reading.fences) {
        if (fence.kind != FenceKind::Nginx)
            continue;
        for (const Server &server : ConfigurationReader().read(fence)) {
            if (server.name.contains(u'.') && !server.name.contains(u'*') && !server.name.contains(u'~'))
                deriveServer(reading, fence, server, checks);
        }
    }
}

} // namespace countersign
