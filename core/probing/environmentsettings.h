// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/probing/egress.h"
#include "core/probing/proberesult.h"
#include "core/probing/vantage.h"

#include <QMap>
#include <memory>
#include <variant>

namespace countersign {

// A variable of the environment, as far as the journal knows it: a secret's value lies in the key store.
struct VariableSetting {
    bool secret = false;
    QString value = {}; // empty of a secret
    QString fingerprint = {};
    QString previous = {}; // the fingerprint in the last deployment

    bool isSet() const { return !fingerprint.isEmpty(); }
    friend bool operator==(const VariableSetting &, const VariableSetting &) = default;
};

// Secrets that are at hand, by the variable's name.
using SecretValues = QMap<QString, std::shared_ptr<const Secret>>;

// What persons have said about a system's environment: the only source of leave to contact anything.
struct EnvironmentSettings {
    QMap<QString, QString> parameters = {}; // placeholder as written -> value
    QList<Endpoint> approved = {};
    QList<Route> routes = {};
    QList<TrustedAuthority> authorities = {};
    QMap<QString, QString> vantages = {}; // host ("*": every host that needs one) -> "here" or "ssh:USER@HOST"
    QList<CheckId> consented = {}; // checks that write, cost or load, each allowed by itself
    QMap<CheckId, QString> dismissed = {}; // checks nobody wants here, and why
    QMap<CheckId, QStringList> revised = {}; // what must hold instead of what was read in the text
    QString proxy = {}; // of the HTTP family: empty: none, "system": as this computer is set up, else "http://host:port"
    QMap<QString, VariableSetting> variables = {};
    QList<SecretBinding> secretHosts = {};

    friend bool operator==(const EnvironmentSettings &, const EnvironmentSettings &) = default;
};

// Who a protocol with a sign-in of its own (Redis, PostgreSQL) is told we are.
struct Login {
    QString user = {}; // empty: the server's default
    std::shared_ptr<const Secret> password = {}; // shared by the copies of a request; null: none

    friend bool operator==(const Login &, const Login &) = default;
};

// A check that may be run now, with everything substituted.
struct ProbeRequest {
    CheckSpec check = {};
    Endpoint endpoint = {};
    std::optional<Route> route = {};
    QList<QByteArray> authorities = {}; // PEM, trusted beside the system's
    std::chrono::milliseconds deadline{10'000};
    std::optional<Login> login = {};
    std::optional<SshVantage> vantage = {}; // looked at from there; none: from here
    QString proxy = {}; // EnvironmentSettings::proxy, where it is to be used
    SecretValues secrets = {}; // stand for ${NAME} in headers, body and query; put in just before sending

    friend bool operator==(const ProbeRequest &, const ProbeRequest &) = default;
};

// The endpoint an address names, strictly: no userinfo, known scheme, port in range (docs/SECURITY.md R4, R5).
Expected<Endpoint> endpointOf(const QString &address);

// `text` with every bound parameter replaced.
QString substitute(const QString &text, const QMap<QString, QString> &parameters);

// Whether probes of this kind exist; the others are judged elsewhere or by persons.
bool canProbe(CheckKind kind);

// Whether the answer is a database's, to a statement.
bool asksADatabase(const ProbeRequest &request);

// The check with what persons want to hold instead of what was read in the text.
CheckSpec asRevised(CheckSpec check, const EnvironmentSettings &settings);

// Whether persons have allowed this check to run, and if so how. Pure.
std::variant<ProbeRequest, Obstacle> admit(const CheckSpec &check, const EnvironmentSettings &settings, const SecretValues &secrets = {});

// `text` as it is sent: every ${NAME} replaced by its secret.
QByteArray withSecrets(const QString &text, const SecretValues &secrets);

} // namespace countersign
