// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>

namespace countersign {

enum class CheckKind {
    Http,
    Tls,
    Redirect,
    Header,
    Cors,
    Rate,
    Load,
    Dns,
    Tcp,
    WebSocket,
    Smtp,
    Ssh,
    Redis,
    PostgreSql,
    Elasticsearch,
    Prometheus,
    Grafana,
    Auth,
    Sentry,
    Storage,
    Bundle,
    Sequence,
    Rollup,
    Command,
    Kubernetes,
    File,
    Git,
    Guard,
    Env,
    Cadence,
    Due,
    Watch,
    Window,
    Timeout,
    Timezone,
    Stale,
    Field,
    Choice,
    Gate,
    Order
};

// The stable lower-case name of a kind, as `inspect --json` prints it and the journal stores it.
QString nameOf(CheckKind kind);

// Decided by the output of a command that a person has run; no probe will.
bool isCommandKind(CheckKind kind);

enum class Need { Secret, Vantage, Consent, Heuristic, Value };

QString nameOf(Need need);

struct HttpHeader {
    QString name = {};
    QString value = {}; // may hold ${VARIABLE}

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

// What to send. Texts may hold open parameters (`yourdomain.com`) and ${VARIABLE}s; they are substituted just before probing.
struct ProbeTarget {
    QString address = {}; // "https://api.yourdomain.com/health", "tcp://host:5432", "tls://host:443"
    QString method = {}; // HTTP family; empty: GET
    QList<HttpHeader> headers = {};
    QString body = {}; // what is sent; SQL, Redis command, shell command for those kinds
    int requests = 1; // rate, load: how many
    int concurrency = 1; // at a time

    friend bool operator==(const ProbeTarget &, const ProbeTarget &) = default;
};

// One machine-checkable statement: what to look at, what must hold, and the source lines that say so.
struct CheckSpec {
    CheckId id = {}; // from kind, target and conditions: editing the sentence changes it, moving the line does not
    CheckKind kind = CheckKind::Http;
    ProbeTarget target = {};
    QStringList conditions = {}; // the condition language, docs/CONDITIONS.md; all must hold
    QList<int> lines = {}; // ascending
    QList<ItemId> items = {}; // whom it speaks for
    QList<Need> needs = {};
    QString sentence = {}; // for people: "GET https://… answers 200 with status "healthy""
    std::chrono::seconds freshness{60}; // a result older than this is stale
    bool required = true;

    friend bool operator==(const CheckSpec &, const CheckSpec &) = default;
};

} // namespace countersign
