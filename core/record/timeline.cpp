// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/factsentences.h"

namespace countersign {

namespace {

PersonId secondPerson(const Fact &fact)
{
    if (const auto *waived = std::get_if<ItemWaived>(&fact))
        return waived->approver;
    if (const auto *granted = std::get_if<RoleGranted>(&fact))
        return granted->person;
    return {};
}

} // namespace

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
