// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/tally.h"

namespace countersign {

namespace {

template <class Entry>
void collect(const QList<Entry> &entries, const QList<ItemView> &views, const DeploymentState &state, QList<RequiredLeaf> &leaves)
{
    for (qsizetype i = 0; i < qMin(entries.size(), views.size()); ++i) {
        if (views.at(i).required)
            leaves.append({entries.at(i).id, entries.at(i).text, &views.at(i), state.items.value(entries.at(i).id)});
    }
}

} // namespace

bool isUnsettled(Status status)
{
    switch (status) {
    case Status::Failing:
    case Status::Unknown:
    case Status::Stale:
    case Status::Open:
    case Status::Checking: return true;
    case Status::Degraded:
    case Status::Waived:
    case Status::Ticked:
    case Status::Verified:
    case Status::NotApplicable: return false;
    }
    std::unreachable();
}

QList<RequiredLeaf> requiredLeavesOf(const RecordSource &source)
{
    QList<RequiredLeaf> leaves;
    collect(source.checklist.items, source.view.items, source.state, leaves);
    collect(source.checklist.steps, source.view.steps, source.state, leaves);
    return leaves;
}

Tally tallyOf(const RecordSource &source)
{
    Tally tally;
    for (const RequiredLeaf &leaf : requiredLeavesOf(source)) {
        const Status status = leaf.view->status;
        ++tally.required;
        ++tally.counts[status];
        tally.unsettled += isUnsettled(status);
        tally.failing += status == Status::Failing;
        tally.excepted += status == Status::Waived || status == Status::Degraded || leaf.view->overridden;
    }
    tally.roles = int(source.view.roles.size());
    tally.signedRoles = int(std::ranges::count(source.view.roles, RoleStanding::Signed, &RoleView::standing));
    return tally;
}

} // namespace countersign
