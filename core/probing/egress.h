// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/checks/checkspec.h"

#include <QByteArray>
#include <QList>

namespace countersign {

// (scheme, host, port): what a person approves.
struct Endpoint {
    QString scheme = {}; // lower case
    QString host = {}; // lower case, IDN as punycode
    quint16 port = 0;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

// "host[:port] is to be reached at address:port", keeping name, SNI and Host header.
struct Route {
    QString host = {};
    quint16 port = 0; // 0: every port of the host
    QString address = {};
    quint16 toPort = 0; // 0: the port asked for

    friend bool operator==(const Route &, const Route &) = default;
};

// A private certificate authority that a person trusts for one host ("*": all hosts of this environment).
struct TrustedAuthority {
    QString host = {};
    QByteArray pem = {};

    friend bool operator==(const TrustedAuthority &, const TrustedAuthority &) = default;
};

// Which host may be sent a secret: always a person's word.
struct SecretBinding {
    QString name = {}; // of the variable
    QString host = {}; // lower case
    quint16 port = 0;

    friend bool operator==(const SecretBinding &, const SecretBinding &) = default;
};

} // namespace countersign
