// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/derive.h"

#include "core/base/allcores.h"
#include "core/checks/authored.h"
#include "core/checks/condition.h"
#include "core/checks/merge.h"
#include "core/checks/rules/rollup.h"
#include "core/wording/checksentence.h"

#include <atomic>
#include <vector>

namespace countersign {

namespace {

// Conditions hold words of the text, and a text may hold anything: what nobody could evaluate is nothing that was said.
void keepWellFormed(QList<CheckSpec> &checks)
{
    for (CheckSpec &check : checks)
        check.conditions.removeIf([](const QString &condition) { return !validateCondition(condition); });
    checks.removeIf([](const CheckSpec &check) { return check.conditions.isEmpty(); });
}

// What a person had run stays true for longer than what is looked at every minute.
void keepFresh(QList<CheckSpec> &checks)
{
    for (CheckSpec &check : checks) {
        if (isCommandKind(check.kind))
            check.freshness = std::max<std::chrono::seconds>(check.freshness, std::chrono::hours(24));
    }
}

// Each on whatever core is free; what they found stands in the order of the rules.
QList<CheckSpec> applyRules(const Reading &reading, ImportWatch *watch)
{
    const std::span<const Rule> rules = textRules();
    std::vector<QList<CheckSpec>> foundBy(rules.size());
    std::atomic<int> done = 0;
    onAllCores(qsizetype(rules.size()), 1, [&](qsizetype from, qsizetype) {
        if (watch && watch->isCancelled())
            return;
        rules[from](reading, foundBy[from]);
        if (watch)
            watch->setPercent(ImportWatch::percentOfImport + (100 - ImportWatch::percentOfImport) * ++done / int(rules.size()));
    });
    QList<CheckSpec> found;
    for (QList<CheckSpec> &each : foundBy)
        found += std::move(each);
    deriveRollups(reading, found);
    return found;
}

} // namespace

Derivation derive(const Checklist &checklist, ImportWatch *watch)
{
    const Reading reading(checklist);
    QList<CheckSpec> found = applyRules(reading, watch);
    if (watch && watch->isCancelled())
        return {};
    Derivation derivation;
    readAuthoredChecks(reading, found, derivation.diagnostics);
    keepWellFormed(found);
    derivation.checks = mergeChecks(std::move(found), derivation.diagnostics);
    keepFresh(derivation.checks);
    assignIds(derivation.checks);
    for (CheckSpec &check : derivation.checks) {
        check.sentence = sentenceOf(check);
        if (check.kind == CheckKind::Env)
            check.freshness = std::chrono::years(10); // judged anew whenever a value changes, never stale by itself
    }
    return derivation;
}

QList<CheckSpec> deriveChecks(const Checklist &checklist) { return derive(checklist).checks; }

} // namespace countersign
