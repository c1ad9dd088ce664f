// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"
#include "core/probing/environmentsettings.h"

namespace countersign {

struct ParameterBound {
    static constexpr char kind[] = "ParameterBound";

    QString name = {};
    QString value = {};

    friend bool operator==(const ParameterBound &, const ParameterBound &) = default;
};

void fields(auto &a, Is<ParameterBound> auto &f) { a("name", f.name), a("value", f.value); }

struct HostApproved {
    static constexpr char kind[] = "HostApproved";

    Endpoint endpoint = {};

    friend bool operator==(const HostApproved &, const HostApproved &) = default;
};

void fields(auto &a, Is<HostApproved> auto &f) { a("scheme", f.endpoint.scheme), a("host", f.endpoint.host), a("port", f.endpoint.port); }

struct HostRouted {
    static constexpr char kind[] = "HostRouted";

    Route route = {};

    friend bool operator==(const HostRouted &, const HostRouted &) = default;
};

void fields(auto &a, Is<HostRouted> auto &f)
{
    a("host", f.route.host), a("port", f.route.port), a("address", f.route.address), a("toPort", f.route.toPort);
}

struct AuthorityTrusted {
    static constexpr char kind[] = "AuthorityTrusted";

    TrustedAuthority authority = {};

    friend bool operator==(const AuthorityTrusted &, const AuthorityTrusted &) = default;
};

void fields(auto &a, Is<AuthorityTrusted> auto &f) { a("host", f.authority.host), a("pem", f.authority.pem); }

// Where hosts that need one are looked at from: host ("*": every such host) and "here" or "ssh:USER@HOST[:PORT]".
struct VantageSet {
    static constexpr char kind[] = "VantageSet";

    QString host = {};
    QString vantage = {};

    friend bool operator==(const VantageSet &, const VantageSet &) = default;
};

void fields(auto &a, Is<VantageSet> auto &f) { a("host", f.host), a("vantage", f.vantage); }

// A check that writes, costs or loads may run in this deployment.
struct CheckAllowed {
    static constexpr char kind[] = "CheckAllowed";

    CheckId check = {};

    friend bool operator==(const CheckAllowed &, const CheckAllowed &) = default;
};

void fields(auto &a, Is<CheckAllowed> auto &f) { a("check", f.check); }

struct ProxySet {
    static constexpr char kind[] = "ProxySet";

    QString proxy = {}; // EnvironmentSettings::proxy

    friend bool operator==(const ProxySet &, const ProxySet &) = default;
};

void fields(auto &a, Is<ProxySet> auto &f) { a("proxy", f.proxy); }

// A person knows that this check is red: until then it stays red, and quiet. A green in between ends it.
struct RedAcknowledged {
    static constexpr char kind[] = "RedAcknowledged";

    CheckId check = {};
    QString reason = {};
    QDateTime until = {}; // UTC

    friend bool operator==(const RedAcknowledged &, const RedAcknowledged &) = default;
};

void fields(auto &a, Is<RedAcknowledged> auto &f) { a("check", f.check), a("reason", f.reason), a("until", f.until); }

} // namespace countersign
