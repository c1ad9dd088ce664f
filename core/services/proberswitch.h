// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/prober.h"

namespace countersign {

// Hands each request to the prober that can do it, and what any of them finds to whoever listens.
class ProberSwitch final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProberSwitch)
public:
    ProberSwitch(Prober &network, Prober &databases, QObject *parent = nullptr);

    void submit(const QList<ProbeRequest> &requests) override;
    void cancelAll() override;

private:
    Prober &m_network;
    Prober &m_databases;
};

} // namespace countersign
