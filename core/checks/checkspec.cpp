// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checkspec.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString nameOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Http: return u"http"_s;
    case CheckKind::Tls: return u"tls"_s;
    case CheckKind::Redirect: return u"redirect"_s;
    case CheckKind::Header: return u"header"_s;
    case CheckKind::Cors: return u"cors"_s;
    case CheckKind::Rate: return u"rate"_s;
    case CheckKind::Load: return u"load"_s;
    case CheckKind::Dns: return u"dns"_s;
    case CheckKind::Tcp: return u"tcp"_s;
    case CheckKind::WebSocket: return u"websocket"_s;
    case CheckKind::Smtp: return u"smtp"_s;
    case CheckKind::Ssh: return u"ssh"_s;
    case CheckKind::Redis: return u"redis"_s;
    case CheckKind::PostgreSql: return u"postgresql"_s;
    case CheckKind::Elasticsearch: return u"elasticsearch"_s;
    case CheckKind::Prometheus: return u"prometheus"_s;
    case CheckKind::Grafana: return u"grafana"_s;
    case CheckKind::Auth: return u"auth"_s;
    case CheckKind::Sentry: return u"sentry"_s;
    case CheckKind::Storage: return u"storage"_s;
    case CheckKind::Bundle: return u"bundle"_s;
    case CheckKind::Sequence: return u"sequence"_s;
    case CheckKind::Rollup: return u"rollup"_s;
    case CheckKind::Command: return u"command"_s;
    case CheckKind::Kubernetes: return u"kubernetes"_s;
    case CheckKind::File: return u"file"_s;
    case CheckKind::Git: return u"git"_s;
    case CheckKind::Guard: return u"guard"_s;
    case CheckKind::Env: return u"env"_s;
    case CheckKind::Cadence: return u"cadence"_s;
    case CheckKind::Due: return u"due"_s;
    case CheckKind::Watch: return u"watch"_s;
    case CheckKind::Window: return u"window"_s;
    case CheckKind::Timeout: return u"timeout"_s;
    case CheckKind::Timezone: return u"timezone"_s;
    case CheckKind::Stale: return u"stale"_s;
    case CheckKind::Field: return u"field"_s;
    case CheckKind::Choice: return u"choice"_s;
    case CheckKind::Gate: return u"gate"_s;
    case CheckKind::Order: return u"order"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool isCommandKind(CheckKind kind)
{
    return kind == CheckKind::Command || kind == CheckKind::Kubernetes || kind == CheckKind::File || kind == CheckKind::Git;
}

QString nameOf(Need need)
{
    switch (need) {
    case Need::Secret: return u"secret"_s;
    case Need::Vantage: return u"vantage"_s;
    case Need::Consent: return u"consent"_s;
    case Need::Heuristic: return u"heuristic"_s;
    case Need::Value: return u"value"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
