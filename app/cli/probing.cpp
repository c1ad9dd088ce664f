// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/probing.h"

namespace countersign {

namespace {

QList<ProbeResult> seenAgain(const DeploymentService &deployment)
{
    QList<ProbeResult> results;
    for (const auto &[check, journalled] : deployment.state().evidence.asKeyValueRange()) {
        const ProbeResult newest = deployment.evidence().value(check).result;
        if (newest.observation.at > journalled.observation.at && !isOver(deployment.state().phase))
            results.append(newest);
    }
    return results;
}

} // namespace

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
    if (const auto done = desk.await([&] { return deployment->settled(); }); !done)
        return done;
    // what is as it was has not been journalled; the next command, another process, would take it for old
    const QList<ProbeResult> renewed = desk.onMain([&] { return seenAgain(*deployment); });
    return renewed.isEmpty() ? Expected<>() : desk.await([&] { return deployment->execute(RecordEvidence{renewed}, PersonId()); });
}

} // namespace countersign
