// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

namespace countersign {

// A server that probes look from, reached by SSH.
struct SshVantage {
    QString user = {};
    QString host = {};
    quint16 port = 0; // 0: as the person's own SSH configuration has it

    friend bool operator==(const SshVantage &, const SshVantage &) = default;
};

// "ssh:USER@HOST[:PORT]", strictly: nothing in it can be taken for an option of ssh.
std::optional<SshVantage> sshVantage(const QString &text);

// "10.0.0.4:443 by ops@bastion", for results and logs.
QString seenFrom(const SshVantage &vantage, const QString &address);

// EnvironmentSettings::proxy: empty, "system" or "http://HOST:PORT".
bool isProxy(const QString &text);

} // namespace countersign
