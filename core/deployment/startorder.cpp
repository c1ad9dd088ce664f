// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/startorder.h"

namespace countersign {

namespace {

bool isUp(const ItemView &view) { return view.status != Status::Failing && (view.attestation != Attestation::Open || view.excuse != Excuse::None); }

bool isOrdered(const Checklist &checklist, const Step &step)
{
    return std::ranges::contains(checklist.startOrder, step.lines.first, &StartStep::line);
}

} // namespace

// Steps stand in reading order; each section has an order of its own.
const Step *waitsFor(const Checklist &checklist, const DeploymentView &view, const ItemId &step, const QList<ItemId> &alsoUp)
{
    const auto wanted = std::ranges::find(checklist.steps, step, &Step::id);
    if (wanted == checklist.steps.end() || !isOrdered(checklist, *wanted))
        return nullptr;
    for (auto earlier = checklist.steps.begin(); earlier != wanted; ++earlier) {
        if (earlier->section == wanted->section && isOrdered(checklist, *earlier) && !alsoUp.contains(earlier->id)
            && !isUp(view.steps.at(earlier - checklist.steps.begin())))
            return &*earlier;
    }
    return nullptr;
}

} // namespace countersign
