// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/demo/demostate.h"
#include "adapters/demo/dnsresponder.h"
#include "adapters/demo/httpmessage.h"

namespace countersign::demo {

// Where the servers listen; the control port is not part of what is imitated.
struct DemoPorts {
    quint16 http = 0;
    quint16 https = 0;
    quint16 control = 0;
    quint16 dns = 0;
    quint16 redis = 0;
};

// What the imitated production answers, computed from its state alone.
class DemoSite
{
public:
    DemoSite(QStringList hosts, DemoPorts ports) : m_hosts(std::move(hosts)), m_ports(ports) {}

    HttpReply answer(const HttpRequest &request, const DemoState &state) const;
    DnsReply answer(const DnsQuestion &question, const DemoState &state) const;

private:
    HttpReply redirect(const HttpRequest &request) const;
    HttpReply page(const HttpRequest &request, const DemoState &state) const;
    bool isMeant(const HttpRequest &request) const;
    void allowOrigin(HttpReply &reply, const HttpRequest &request, const DemoState &state) const;

    const QStringList m_hosts;
    const DemoPorts m_ports;
};

} // namespace countersign::demo
