// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"

#include <QDateTime>
#include <QMap>
#include <optional>

namespace countersign {

using Milliseconds = double;

// Durations of one attempt, in milliseconds; absent where the attempt did not get that far.
struct Phases {
    std::optional<Milliseconds> resolve = {};
    std::optional<Milliseconds> connect = {};
    std::optional<Milliseconds> tls = {};
    std::optional<Milliseconds> firstByte = {};
    std::optional<Milliseconds> transfer = {};
    std::optional<Milliseconds> total = {};

    friend bool operator==(const Phases &, const Phases &) = default;
};

// Why an attempt did not come to an answer. None: it did, and the conditions decide.
// LoginRefused, ServerError: the server answered that it will not or cannot; its words are the detail.
enum class Failure {
    None,
    NameNotFound,
    NameTimeout,
    Refused,
    Unreachable,
    TimeoutConnect,
    TimeoutTls,
    TimeoutFirstByte,
    TimeoutTransfer,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateUnknownIssuer,
    CertificateWeak,
    NotTls,
    TlsFailed,
    Malformed,
    TooLarge,
    ClosedEarly,
    LoginRefused,
    ServerError,
    AddressRefused,
    Cancelled,
    Offline,
    Internal,
    VantageUnreachable
};
inline constexpr Failure lastFailure = Failure::VantageUnreachable;

struct CertificateFacts {
    QString subject = {};
    QString issuer = {};
    QStringList names = {}; // subject alternative names
    QDateTime notBefore = {};
    QDateTime notAfter = {};

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

// What one attempt saw, before any judgement.
struct Observation {
    QDateTime at = {}; // when it was started
    Failure failure = Failure::None;
    QString detail = {}; // raw words of the library or system, for the folded details; may be empty
    QString address = {}; // "10.0.0.4:443", the one connected to or tried
    Phases phases = {};
    int status = 0; // HTTP family; 0: none
    QList<HttpHeader> headers = {}; // as received, in order
    QByteArray body = {}; // at most 1 MiB
    bool connected = false;
    QString tlsVersion = {}; // "TLSv1.3"
    QString alpn = {}; // "h2"
    QList<CertificateFacts> chain = {}; // leaf first
    QMap<QString, QString> values = {}; // facts of other kinds by placeholder name: "DNS_RCODE", "COUNT_429", "P95"

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace countersign
