// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/probing.h"

namespace countersign {

Expected<> probeOnce(Desk &desk)
{
    return desk.await([&] {
        ProbeMonitor &monitor = desk.session.monitor();
        auto promise = std::make_shared<QPromise<Expected<>>>();
        promise->start();
        const auto finish = [promise] {
            promise->addResult(Expected<>());
            promise->finish();
        };
        QObject::connect(&monitor, &ProbeMonitor::idle, &monitor, finish, Qt::SingleShotConnection);
        monitor.probeAll();
        return promise->future();
    });
}

Expected<> probeAndRecord(Desk &desk, DeploymentService *deployment)
{
    if (const auto done = probeOnce(desk); !done)
        return done;
    return desk.await([&] { return deployment->settled(); });
}

} // namespace countersign
