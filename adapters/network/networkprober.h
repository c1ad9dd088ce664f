// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/probeloop.h"

#include <QTimer>

namespace countersign {

// Probes over the network, on a thread of its own; hands results over in batches on the thread it lives on.
class NetworkProber final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkProber)
public:
    explicit NetworkProber(QObject *parent = nullptr) : NetworkProber(network::ProbeLoopOptions{}, parent) {}
    explicit NetworkProber(const network::ProbeLoopOptions &options, QObject *parent = nullptr);

    void submit(const QList<ProbeRequest> &requests) override;
    void cancelAll() override;

private:
    void handOver();

    network::ProbeLoop m_loop;
    QTimer m_timer;
    qsizetype m_pending = 0;
};

} // namespace countersign
