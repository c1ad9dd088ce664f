// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/watchlanes.h"

#include "models/moments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Lanes {
    Q_DECLARE_TR_FUNCTIONS(WatchLanes)
};

int medianOf(QList<int> times)
{
    times.removeAll(0);
    if (times.isEmpty())
        return 0;
    std::ranges::nth_element(times, times.begin() + times.size() / 2);
    return times.at(times.size() / 2);
}

// Hours that are over stand in the journal; what came since is in memory.
void addHours(WatchLane &lane, const Operations &operations)
{
    for (const CheckWatched &hour : operations.watched) {
        if (hour.check != lane.check)
            continue;
        lane.points << WatchPoint{hour.from, hour.median, hour.failed > 0};
        lane.samples += hour.samples;
        lane.failed += hour.failed;
    }
}

void addSamples(WatchLane &lane, const QList<ProbeResult> &history, const QDateTime &live)
{
    const QDateTime known = lane.points.isEmpty() ? QDateTime() : lane.points.last().at.addSecs(3600);
    for (const ProbeResult &result : history) {
        if (known.isValid() && result.observation.at < known)
            continue;
        const bool failed = result.status == EvidenceStatus::Failing;
        lane.points << WatchPoint{result.observation.at, qRound(result.observation.phases.total.value_or(0)), failed};
        if (result.observation.at >= live) {
            ++lane.samples;
            lane.failed += failed;
        }
    }
    std::ranges::stable_sort(lane.points, {}, &WatchPoint::at);
}

void compare(WatchLane &lane, const QDateTime &live)
{
    QList<int> before, since;
    for (const WatchPoint &point : std::as_const(lane.points))
        (point.at < live ? before : since) << point.milliseconds;
    lane.median = medianOf(since);
    lane.before = !before.isEmpty() ? medianOf(before) : since.size() > 1 ? since.first() : 0;
}

} // namespace

QList<WatchLane> watchLanes(const DeploymentSnapshot &snapshot, const HistoryOf &historyOf)
{
    const Operations &operations = snapshot.state.operations;
    QList<WatchLane> lanes;
    for (const CheckSpec &check : snapshot.checks) {
        const Evidence evidence = snapshot.evidence.value(check.id);
        const bool watched = std::ranges::contains(operations.watched, check.id, &CheckWatched::check);
        const bool on = canProbe(check.kind) && evidence.obstacle == Obstacle::None && evidence.status != EvidenceStatus::None;
        if (!watched && !on)
            continue;
        WatchLane lane{.check = check.id, .sentence = check.sentence, .status = evidence.status};
        addHours(lane, operations);
        addSamples(lane, historyOf ? historyOf(check.id) : QList<ProbeResult>(), operations.liveAt);
        compare(lane, operations.liveAt);
        for (const Incident &incident : operations.incidents) {
            if (incident.check == check.id)
                lane.incidents << incident;
        }
        lanes << lane;
    }
    std::ranges::stable_sort(lanes, std::ranges::greater(),
                             [](const WatchLane &lane) { return std::pair(lane.status == EvidenceStatus::Failing, lane.incidents.size()); });
    return lanes;
}

QString summaryOf(const WatchLane &lane)
{
    if (lane.samples == 0)
        return Lanes::tr("not looked at yet");
    QStringList words{Lanes::tr("%n answer(s)", nullptr, lane.samples), Lanes::tr("%n failed", nullptr, lane.failed)};
    if (lane.median > 0)
        words << (lane.before > 0 ? Lanes::tr("median %1 (before: %2)").arg(durationText(double(lane.median)), durationText(double(lane.before)))
                                  : Lanes::tr("median %1").arg(durationText(double(lane.median))));
    return words.join(u", "_s);
}

} // namespace countersign
