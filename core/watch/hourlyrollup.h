// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/operationfacts.h"

#include <QHash>

namespace countersign {

// Makes one line of the journal out of each hour of a check's samples. Pure: time is handed in.
class HourlyRollup
{
public:
    void take(const ProbeResult &result); // what did not come to an answer of the other side counts for nothing
    QList<CheckWatched> finished(const QDateTime &now); // the hours that are over, each given once

private:
    struct Hour {
        QDateTime from = {};
        QDateTime last = {}; // newest sample
        int failed = 0;
        int samples = 0;
        QList<int> durations = {};
    };

    QHash<CheckId, QList<Hour>> m_hours;
    QHash<CheckId, QDateTime> m_newest;
};

} // namespace countersign
