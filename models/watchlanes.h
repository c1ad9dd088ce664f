// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

#include <functional>

namespace countersign {

// What was seen of a check at one moment, or over one hour.
struct WatchPoint {
    QDateTime at = {};
    int milliseconds = 0; // 0: no time is known
    bool failed = false;

    friend bool operator==(const WatchPoint &, const WatchPoint &) = default;
};

// One check over the watch: from its last samples before going live to now.
struct WatchLane {
    CheckId check = {};
    QString sentence = {};
    EvidenceStatus status = EvidenceStatus::None;
    QList<WatchPoint> points = {}; // by time
    QList<Incident> incidents = {};
    int samples = 0; // since it went live
    int failed = 0;
    int median = 0; // milliseconds since it went live; 0: no time is known
    int before = 0; // the same before it went live, else of its first hour; 0: nothing to compare with

    friend bool operator==(const WatchLane &, const WatchLane &) = default;
};

using HistoryOf = std::function<QList<ProbeResult>(const CheckId &check)>;

// The lanes of a live deployment: every check that is on or was watched, failing ones first.
QList<WatchLane> watchLanes(const DeploymentSnapshot &snapshot, const HistoryOf &historyOf);

// "60 answers, 2 failed, median 84 ms (before: 80 ms)"
QString summaryOf(const WatchLane &lane);

} // namespace countersign
