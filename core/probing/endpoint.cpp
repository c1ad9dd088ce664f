// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/addresspolicy.h"
#include "core/probing/environmentsettings.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Scheme {
    QLatin1StringView name;
    quint16 defaultPort; // 0: the address must name one
};

constexpr Scheme schemes[] = {
    {"http"_L1, 80}, {"https"_L1, 443}, {"ws"_L1, 80},  {"wss"_L1, 443},         {"tcp"_L1, 0},         {"tls"_L1, 443},    {"dns"_L1, 53},
    {"smtp"_L1, 25}, {"smtps"_L1, 465}, {"ssh"_L1, 22}, {"postgresql"_L1, 5432}, {"postgres"_L1, 5432}, {"redis"_L1, 6379}, {"rediss"_L1, 6379},
};

const Scheme *schemeNamed(const QString &name)
{
    const auto found = std::ranges::find(schemes, name, &Scheme::name);
    return found == std::end(schemes) ? nullptr : found;
}

// Characters that browsers, libraries and people read differently. QUrl would encode or drop some of them.
bool isPlain(const QString &address)
{
    return std::ranges::none_of(address, [](QChar c) { return c.isSpace() || c == u'\\' || c.category() == QChar::Other_Control; });
}

QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.')) // the root's dot: the same host
        host.chop(1);
    return host;
}

bool isHostName(const QString &host)
{
    if (IpAddress::parse(host))
        return true;
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_'; };
    return !host.isEmpty() && host.size() <= 253 && std::ranges::all_of(host, allowed) && !host.contains(".."_L1) && !host.startsWith(u'.')
           && !host.startsWith(u'-');
}

std::unexpected<Error> malformed(const QString &address, const QString &why) { return failure(ErrorCode::TargetMalformed, {address, why}); }

} // namespace

Expected<Endpoint> endpointOf(const QString &address)
{
    if (!isPlain(address))
        return malformed(address, u"spaces, control characters and backslashes are not allowed"_s);
    const qsizetype schemeEnd = address.indexOf("://"_L1);
    const Scheme *scheme = schemeEnd < 0 ? nullptr : schemeNamed(address.first(schemeEnd).toLower());
    if (schemeEnd >= 0 && !scheme)
        return failure(ErrorCode::SchemeRefused, {address});
    const QUrl url(address, QUrl::StrictMode);
    if (!scheme || !url.isValid())
        return malformed(address, url.isValid() ? u"scheme://host is wanted"_s : url.errorString());
    if (url.authority(QUrl::FullyEncoded).contains(u'@'))
        return malformed(address, u"names and passwords in an address are not used"_s);
    const QString host = hostOf(url);
    if (!isHostName(host))
        return malformed(address, u"it names no host"_s);
    const int port = url.port(scheme->defaultPort);
    if (port <= 0 || port > 0xffff)
        return malformed(address, u"it names no port between 1 and 65535"_s);
    return Endpoint{scheme->name == "postgres"_L1 ? u"postgresql"_s : QString(scheme->name), host, static_cast<quint16>(port)};
}

} // namespace countersign
