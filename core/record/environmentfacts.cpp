// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/record/auditparts.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString withPort(const QString &host, int port) { return port > 0 ? u"%1:%2"_s.arg(host).arg(port) : host; }

} // namespace

QList<AuditFact> environmentOf(const RecordSource &source, const RecordNames &)
{
    const EnvironmentSettings &settings = source.state.settings;
    QList<AuditFact> facts;
    for (const auto &[name, value] : settings.parameters.asKeyValueRange())
        facts.append({recordText(RecordText::Parameter), name + u" = "_s + value});
    for (const Route &route : settings.routes)
        facts.append({recordText(RecordText::Route),
                      recordText(RecordText::RouteTo, {withPort(route.host, route.port), withPort(route.address, route.toPort)})});
    for (const Endpoint &endpoint : settings.approved)
        facts.append({recordText(RecordText::Approved), u"%1://%2:%3"_s.arg(endpoint.scheme, endpoint.host).arg(endpoint.port)});
    for (const TrustedAuthority &authority : settings.authorities)
        facts.append({recordText(RecordText::Authority), u"%1: SHA-256 %2"_s.arg(authority.host, digestOf(authority.pem).toString())});
    for (const auto &[host, vantage] : settings.vantages.asKeyValueRange())
        facts.append({recordText(RecordText::Vantage), host + u": "_s + vantage});
    return facts;
}

} // namespace countersign
