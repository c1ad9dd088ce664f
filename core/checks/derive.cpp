// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/derive.h"

#include "core/checks/authored.h"
#include "core/checks/condition.h"
#include "core/checks/merge.h"
#include "core/checks/rules/rules.h"
#include "core/wording/checksentence.h"

namespace countersign {

namespace {

// Conditions hold words of the text, and a text may hold anything: what nobody could evaluate is nothing that was said.
void keepWellFormed(QList<CheckSpec> &checks)
{
    for (CheckSpec &check : checks)
        check.conditions.removeIf([](const QString &condition) { return !validateCondition(condition); });
    checks.removeIf([](const CheckSpec &check) { return check.conditions.isEmpty(); });
}

} // namespace

Derivation derive(const Checklist &checklist, ImportWatch *watch)
{
    const Reading reading(checklist);
    QList<CheckSpec> found;
    int done = 0;
    for (const Rule rule : allRules()) {
        rule(reading, found);
        ++done;
        if (watch && watch->isCancelled())
            return {};
        if (watch)
            watch->setPercent(ImportWatch::percentOfImport + (100 - ImportWatch::percentOfImport) * done / int(allRules().size()));
    }
    Derivation derivation;
    readAuthoredChecks(reading, found, derivation.diagnostics);
    keepWellFormed(found);
    derivation.checks = mergeChecks(std::move(found), derivation.diagnostics);
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
