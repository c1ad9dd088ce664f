// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/revision.h"

#include "core/deployment/deciding/drafting.h"

namespace countersign::deciding {

namespace {

// Something was said about the item, so that the journal must say what becomes of it.
bool hasHistory(const DecisionContext &context, const ItemId &item)
{
    const ItemState state = context.state.items.value(item);
    return state.attestation != Attestation::Open || !state.notes.isEmpty();
}

QString renaming(const RevisionEntry &entry) { return entry.before.toString() + u'=' + entry.after.toString(); }

} // namespace

Drafted draft(const ReviseChecklist &command, const DecisionContext &context)
{
    const Checklist &after = *command.checklist;
    if (after.digest == context.state.document.checklist)
        return failure(ErrorCode::NothingToChange, {command.fileName});
    ChecklistRevised fact{.fileName = command.fileName, .title = after.title, .checklist = after.digest, .blob = command.source.digest};
    fact.size = after.source.size();
    for (const RevisionEntry &entry : compareRevisions(context.checklist, after)) {
        if (entry.before.isEmpty() || !hasHistory(context, entry.before))
            continue;
        if (entry.change == RevisionChange::Gone)
            fact.gone.append(entry.before.toString());
        else if (!entry.carriesTick)
            fact.changed.append(renaming(entry));
        else if (entry.before != entry.after)
            fact.carried.append(renaming(entry));
    }
    return one(std::move(fact));
}

} // namespace countersign::deciding
