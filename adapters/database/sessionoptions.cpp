// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/sessionoptions.h"

#include "core/probing/addresspolicy.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::database {

namespace {

// Inside a network of one's own, servers without TLS are common, and seen by nobody else; outside, the server must prove who it is.
QString securityOf(const ProbeRequest &request, const IpAddress &address, const QString &wanted)
{
    static const QStringList strict{u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    const bool away = request.login && reachOf(address) != AddressReach::Loopback;
    return away || strict.contains(wanted) || !request.authorities.isEmpty() ? u"verify-full"_s : u"prefer"_s;
}

int secondsFor(std::chrono::milliseconds deadline)
{
    return int(std::clamp<qint64>(deadline.count() / 1000, 2, 10)); // libpq takes less than two for two
}

} // namespace

SessionOptions sessionOptions(const ProbeRequest &request, const IpAddress &address, const QString &authorities)
{
    const QUrl url(request.check.target.address, QUrl::StrictMode);
    const QUrlQuery query(url);
    const QString security = securityOf(request, address, query.queryItemValue(u"sslmode"_s));
    QStringList options{u"hostaddr="_s + address.toString(), u"connect_timeout=%1"_s.arg(secondsFor(request.deadline)), u"sslmode="_s + security,
                        u"application_name=countersign"_s, u"gssencmode=disable"_s};
    if (security == "verify-full"_L1)
        options << u"sslrootcert="_s + (authorities.isEmpty() ? u"system"_s : authorities);
    QString database = url.path().mid(1);
    if (database.isEmpty())
        database = u"postgres"_s;
    return {request.endpoint.host, request.route ? request.route->toPort : request.endpoint.port, database, options.join(u';')};
}

} // namespace countersign::database
