// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/watch/hourlyrollup.h"

namespace countersign {

namespace {

constexpr qint64 hourSeconds = 3600;

QDateTime hourOf(const QDateTime &moment)
{
    const qint64 seconds = moment.toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch(seconds - seconds % hourSeconds, QTimeZone::UTC);
}

int percentile(const QList<int> &sorted, int percent)
{
    return sorted.isEmpty() ? 0 : sorted.at(std::min<qsizetype>(sorted.size() - 1, sorted.size() * percent / 100));
}

} // namespace

void HourlyRollup::take(const ProbeResult &result)
{
    const QDateTime at = result.observation.at;
    const bool counts =
        result.status == EvidenceStatus::Passing || result.status == EvidenceStatus::Degraded || result.status == EvidenceStatus::Failing;
    QDateTime &newest = m_newest[result.check];
    if (!counts || !at.isValid() || (newest.isValid() && at <= newest))
        return;
    newest = at;
    QList<Hour> &hours = m_hours[result.check];
    if (hours.isEmpty() || hours.last().from != hourOf(at))
        hours.append({hourOf(at), at});
    Hour &hour = hours.last();
    hour.last = at;
    ++hour.samples;
    hour.failed += result.status == EvidenceStatus::Failing;
    if (result.observation.failure == Failure::None && result.observation.phases.total)
        hour.durations.append(int(*result.observation.phases.total));
}

QList<CheckWatched> HourlyRollup::finished(const QDateTime &now)
{
    QList<CheckWatched> finished;
    for (auto hours = m_hours.begin(); hours != m_hours.end(); ++hours) {
        while (!hours->isEmpty() && hours->first().from.addSecs(hourSeconds) <= now) {
            Hour hour = hours->takeFirst();
            std::ranges::sort(hour.durations);
            finished.append({.check = hours.key(),
                             .from = hour.from,
                             .until = hour.from.addSecs(hourSeconds),
                             .samples = hour.samples,
                             .failed = hour.failed,
                             .median = percentile(hour.durations, 50),
                             .p95 = percentile(hour.durations, 95)});
        }
    }
    std::ranges::sort(finished, {}, [](const CheckWatched &each) { return std::pair(each.from, each.check); });
    return finished;
}

} // namespace countersign
