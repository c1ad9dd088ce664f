// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/factsentences.h"

namespace countersign {

QList<AuditFact> timelineOf(const RecordSource &source, const RecordNames &names)
{
    QList<AuditFact> timeline;
    for (const RecordedEvent &event : source.events) {
        const QString sentence = factSentence(
            event.fact, {.actor = names.person(event.event.actor), .about = names.about(event), .other = names.person(secondPerson(event.fact))});
        timeline.append({names.time(event.event.at), sentence});
    }
    return timeline;
}

} // namespace countersign
