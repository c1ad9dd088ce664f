// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/flips.h"

#include "core/wording/checksentence.h"
#include "models/words.h"

#include <QCoreApplication>

namespace countersign {

namespace {

struct Flips {
    Q_DECLARE_TR_FUNCTIONS(Flips)
};

bool isRed(const Evidence &evidence) { return evidence.status == EvidenceStatus::Failing; }

} // namespace

QList<Flip> flipsBetween(const DeploymentSnapshot &before, const DeploymentSnapshot &after)
{
    QList<Flip> flips;
    if (before.state.id != after.state.id)
        return flips;
    const auto in = [](const DeploymentSnapshot &snapshot, const CheckId &check) -> const Evidence & {
        static const Evidence none;
        const auto found = snapshot.evidence.constFind(check);
        return found == snapshot.evidence.constEnd() ? none : *found;
    };
    for (const CheckSpec &check : after.checks) {
        const Evidence &now = in(after, check.id), &then = in(before, check.id);
        if (isRed(now) == isRed(then) || (isRed(then) && now.status != EvidenceStatus::Passing))
            continue;
        Flip flip{.check = check.id, .item = check.items.value(0), .failing = isRed(now)};
        flip.sentence = flip.failing ? Flips::tr("Now failing: %1: %2").arg(sentenceOf(check), complaintOf(now))
                                     : Flips::tr("Holds again: %1").arg(sentenceOf(check));
        flips << flip;
    }
    std::ranges::stable_sort(flips, std::ranges::greater(), &Flip::failing);
    return flips;
}

} // namespace countersign
