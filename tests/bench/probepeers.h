// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/probeloop.h"
#include "tests/adapters/network/programserver.h"

#include <atomic>
#include <thread>

namespace countersign::bench {

// Processor time a process has used, in milliseconds. 0: this one.
double processorTime(qint64 process = 0);
double residentMegabytes();

// What a batch of probes by our own loop came to.
struct Batch {
    QList<ProbeResult> results = {};
    double processorMilliseconds = 0; // of the whole program, for each probe
    double seconds = 0;
    double mostMegabytes = 0; // resident, beyond what was there before
};

Batch runBatch(const network::ProbeLoopOptions &options, const QList<ProbeRequest> &requests);

// How late a thread of the same low priority wakes while it lives: what part of an error is the machine's and not ours.
class ControlThread
{
public:
    ControlThread();
    ~ControlThread();
    Q_DISABLE_COPY_MOVE(ControlThread)

    double p99(); // milliseconds; ends it

private:
    std::atomic<bool> m_ending = false;
    std::vector<double> m_late;
    std::thread m_thread;
};

// nginx of the system on loopback, over HTTP and HTTPS.
class Nginx
{
public:
    Nginx(const demo::CertificateAuthority &authority, const QString &host);

    bool isUp() { return m_server && m_server->isUp(); }
    quint16 plainPort() const { return m_plain; }
    quint16 securePort() const { return m_secure; }

private:
    testing::Workspace m_space;
    const quint16 m_plain = testing::freePort();
    const quint16 m_secure = testing::freePort();
    std::optional<testing::ProgramServer> m_server;
};

// Debian's blackbox_exporter, asked for probes by ab.
class Blackbox
{
public:
    explicit Blackbox(const QByteArray &authority, const QString &host);

    bool isUp() { return m_server && m_server->isUp(); }
    bool succeeds(const QString &module, const QString &target) const;
    double cost(const QString &module, const QString &target, int probes, int atOnce) const; // processor milliseconds a probe

private:
    testing::Workspace m_space;
    const quint16 m_port = testing::freePort();
    std::optional<testing::ProgramServer> m_server;
};

// Requests a second by ab, a new connection each.
double apacheBench(const QString &address, int requests, int atOnce);

} // namespace countersign::bench
