// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/reactor.h"
#include "core/probing/observation.h"
#include "core/probing/vantage.h"

#include <QByteArray>
#include <QStringList>
#include <sys/types.h>

namespace countersign::network {

// One connection that a server makes for us: `ssh -W`, with a socket of ours as its input and output. Nothing listens on this machine,
// ssh asks nobody for anything, and a server whose host key is not known is not talked to.
class Tunnel
{
public:
    // One of them is called, once, and not after the tunnel is deleted. Delete it from outside of them.
    struct Events {
        std::function<void()> opened = {}; // the other server has connected: descriptor() may be talked to
        std::function<void(Failure, QString)> failed = {};
    };

    Tunnel(Reactor &reactor, Events events);
    ~Tunnel(); // hangs up
    Q_DISABLE_COPY_MOVE(Tunnel)

    // `options`: further arguments for ssh, before ours.
    void open(const SshVantage &vantage, const QString &host, quint16 port, const QStringList &options);
    int descriptor() const { return m_descriptor; } // stays the tunnel's
    Failure timeoutFailure() const; // what it means that neither came in time

private:
    bool start(const QByteArrayList &arguments);
    void read();
    void takeLine(QByteArrayView line);
    void ended();

    Reactor &m_reactor;
    const Events m_events;
    pid_t m_process = -1;
    int m_descriptor = -1;
    int m_words = -1; // what ssh says
    QByteArray m_line = {};
    QString m_reason = {}; // the last of it that is meant for people
    std::optional<Failure> m_refusal = {}; // what the other server said of the connection
    bool m_letIn = false;
    bool m_told = false;
};

// What an open(ssh) failure says about the port behind the server; none: it is the server's own trouble.
std::optional<Failure> channelFailure(QByteArrayView words);

} // namespace countersign::network
