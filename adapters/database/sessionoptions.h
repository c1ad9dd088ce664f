// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/environmentsettings.h"
#include "core/probing/ipaddress.h"

namespace countersign::database {

// How libpq is to connect: to the checked address, and securely where that is asked for or a password would leave this network.
struct SessionOptions {
    QString host = {}; // the name that a certificate must have
    quint16 port = 5432;
    QString database = {};
    QString rest = {}; // "hostaddr=10.0.0.4;sslmode=verify-full;…", as QSqlDatabase::setConnectOptions() takes it

    friend bool operator==(const SessionOptions &, const SessionOptions &) = default;
};

// `authorities`: a file of the certificates that are trusted for the host, empty for the system's.
SessionOptions sessionOptions(const ProbeRequest &request, const IpAddress &address, const QString &authorities);

} // namespace countersign::database
