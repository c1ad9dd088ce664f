// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/wakefulness.h"

#include "core/ports/power.h"
#include "core/services/probemonitor.h"

namespace countersign {

Wakefulness::Wakefulness(ProbeMonitor &monitor, Power &power, const QString &why, QObject *parent) : QObject(parent)
{
    const auto follow = [&power, why](bool sampling) { sampling ? power.stayAwake(why) : power.letSleep(); };
    connect(&monitor, &ProbeMonitor::samplingChanged, this, follow);
    connect(&power, &Power::aboutToSleep, &monitor, [&monitor] { monitor.setPaused(true); });
    connect(&power, &Power::awoke, &monitor, [&monitor] { monitor.setPaused(false); });
    follow(monitor.isSampling());
}

} // namespace countersign
