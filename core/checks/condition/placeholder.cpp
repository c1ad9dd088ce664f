// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/placeholder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr std::array placeholders = {
    // Gatus's own
    PlaceholderInfo{u"STATUS", ValueType::Number, seeStatus},
    PlaceholderInfo{u"RESPONSE_TIME", ValueType::Duration, seePhase},
    PlaceholderInfo{u"IP", ValueType::Text, seeAddress},
    PlaceholderInfo{u"BODY", ValueType::Data, seeBody},
    PlaceholderInfo{u"CONNECTED", ValueType::Boolean, seeConnected},
    PlaceholderInfo{u"CERTIFICATE_EXPIRATION", ValueType::Duration, seeExpiration},
    PlaceholderInfo{u"DOMAIN_EXPIRATION", ValueType::Duration},
    PlaceholderInfo{u"DNS_RCODE", ValueType::Text},
    // HTTP and TLS
    PlaceholderInfo{u"HEADERS", ValueType::Text, seeHeader},
    PlaceholderInfo{u"REDIRECT", ValueType::Text, seeRedirect},
    PlaceholderInfo{u"CHAIN_EXPIRATION", ValueType::Duration, seeExpiration},
    PlaceholderInfo{u"TLS.VERSION", ValueType::Version, seeTls},
    PlaceholderInfo{u"TLS.ISSUER", ValueType::Text, seeTls},
    PlaceholderInfo{u"TLS.ALPN", ValueType::Text, seeTls},
    PlaceholderInfo{u"RESOLVE_TIME", ValueType::Duration, seePhase},
    PlaceholderInfo{u"CONNECT_TIME", ValueType::Duration, seePhase},
    PlaceholderInfo{u"TLS_TIME", ValueType::Duration, seePhase},
    PlaceholderInfo{u"FIRST_BYTE_TIME", ValueType::Duration, seePhase},
    // many requests
    PlaceholderInfo{u"SAMPLES", ValueType::Number},
    PlaceholderInfo{u"ERRORS", ValueType::Number},
    PlaceholderInfo{u"ERROR_RATE", ValueType::Percent, seeErrorRate},
    PlaceholderInfo{u"MEAN", ValueType::Duration},
    PlaceholderInfo{u"P50", ValueType::Duration, seeValue, 0.50},
    PlaceholderInfo{u"P90", ValueType::Duration, seeValue, 0.90},
    PlaceholderInfo{u"P95", ValueType::Duration, seeValue, 0.95},
    PlaceholderInfo{u"P99", ValueType::Duration, seeValue, 0.99},
    PlaceholderInfo{u"COUNT_", ValueType::Number},
    // names and services
    PlaceholderInfo{u"DNS.TTL", ValueType::Number},
    PlaceholderInfo{u"RESOLVERS", ValueType::Number},
    PlaceholderInfo{u"SQL", ValueType::Data, seeData},
    PlaceholderInfo{u"VERSION", ValueType::Version},
    PlaceholderInfo{u"HIT_RATE", ValueType::Percent},
    PlaceholderInfo{u"TTL", ValueType::Duration},
    // commands, files and machines
    PlaceholderInfo{u"EXIT", ValueType::Number},
    PlaceholderInfo{u"OUTPUT", ValueType::Data, seeData},
    PlaceholderInfo{u"LINES", ValueType::Number},
    PlaceholderInfo{u"COVERAGE", ValueType::Percent},
    PlaceholderInfo{u"CORES", ValueType::Number},
    PlaceholderInfo{u"MEMORY", ValueType::Bytes},
    PlaceholderInfo{u"DISK", ValueType::Bytes},
    PlaceholderInfo{u"EXISTS", ValueType::Boolean},
    PlaceholderInfo{u"MODE", ValueType::Text},
    PlaceholderInfo{u"OWNER", ValueType::Text},
    PlaceholderInfo{u"AGE", ValueType::Duration},
    // variables and time
    PlaceholderInfo{u"VALUE", ValueType::Text},
    PlaceholderInfo{u"CLASSES", ValueType::Number},
    PlaceholderInfo{u"BYTES", ValueType::Number},
    PlaceholderInfo{u"REUSED", ValueType::Boolean},
    PlaceholderInfo{u"SINCE", ValueType::Duration},
    PlaceholderInfo{u"ELAPSED", ValueType::Duration},
    PlaceholderInfo{u"OPEN", ValueType::Number},
    PlaceholderInfo{u"FAILING", ValueType::Number},
};

bool isOfFamily(QStringView name, QStringView family)
{
    return family.endsWith(u'_') && name.startsWith(family) && name.size() == family.size() + 3
           && std::ranges::all_of(name.last(3), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool takesPath(const PlaceholderInfo &info) { return info.type == ValueType::Data || info.look == seeHeader; }

const PlaceholderInfo *findPlaceholder(QStringView name)
{
    for (const PlaceholderInfo &info : placeholders) {
        if ((info.name == name && !name.endsWith(u'_')) || isOfFamily(name, info.name))
            return &info;
    }
    return nullptr;
}

QStringList placeholderNames()
{
    QStringList names;
    for (const PlaceholderInfo &info : placeholders)
        names += info.name.endsWith(u'_') ? info.name.toString() + u"nnn"_s : info.name.toString();
    return names;
}

} // namespace countersign
