// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/environmentsettings.h"

#include <QDateTime>
#include <QHash>

namespace countersign {

// When checks are tried again. Pure: time is handed in.
class Rhythm
{
public:
    // Whether watching may try it by itself: what writes, costs or loads runs only when a person asks.
    static bool mayRepeat(const CheckSpec &check);

    // Whether it looks at this very machine, which is nobody else's.
    static bool isOwnMachine(const ProbeRequest &request);

    void started(const CheckId &check, const QDateTime &now);
    void ended(const CheckId &check, Failure failure);
    void forgetAll() { m_tries.clear(); }

    // When watching tries it next. At half its freshness, spread by a tenth so that a hundred checks do not start together; a server
    // that gives no answer is asked less often, though never so seldom that the red goes stale.
    QDateTime nextByItself(const CheckSpec &check) const; // invalid: at once

    // Before when a person's wish waits: repeats of one check are five seconds apart, except on this very machine.
    QDateTime nextOnDemand(const ProbeRequest &request) const; // invalid: at once

private:
    struct Tries {
        QDateTime last = {};
        int count = 0;
        int unanswered = 0; // in a row
    };

    QHash<CheckId, Tries> m_tries;
};

// Whether a status that has changed so often of late is worth a line in a journal: four changes among the last ten, oldest first,
// are flapping, until three in a row agree.
bool isFlapping(const QList<EvidenceStatus> &recent);

} // namespace countersign
