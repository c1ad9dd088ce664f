// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/proberswitch.h"

namespace countersign {

ProberSwitch::ProberSwitch(Prober &network, Prober &databases, QObject *parent) : Prober(parent), m_network(network), m_databases(databases)
{
    connect(&network, &Prober::finished, this, &Prober::finished);
    connect(&databases, &Prober::finished, this, &Prober::finished);
}

void ProberSwitch::submit(const QList<ProbeRequest> &requests)
{
    QList<ProbeRequest> network, databases;
    for (const ProbeRequest &request : requests)
        (asksADatabase(request) ? databases : network).append(request);
    m_network.submit(network);
    m_databases.submit(databases);
}

void ProberSwitch::cancelAll()
{
    m_network.cancelAll();
    m_databases.cancelAll();
}

} // namespace countersign
