// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/importfacts.h"

#include "core/checklist/checklist.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(ImportFacts)
};

QString tasksText(const Checklist &checklist)
{
    const int all = int(checklist.items.size());
    const auto fenced = std::ranges::count(checklist.items, ItemKind::Fenced, &Item::kind);
    const QString tasks = all == 0 ? Facts::tr("No tasks") : Facts::tr("%n task(s)", nullptr, all);
    return fenced == 0 ? tasks : Facts::tr("%1, %n of them inside code blocks", nullptr, int(fenced)).arg(tasks);
}

QString rolesText(const Checklist &checklist)
{
    QSet<QString> names;
    for (const Role &role : checklist.roles)
        names.insert(role.name);
    const bool named = std::ranges::any_of(checklist.roles, [](const Role &role) { return role.line > 0; });
    const QString roles = Facts::tr("%n role(s) sign", nullptr, int(names.size())) + u": "_s + QStringList(names.begin(), names.end()).join(u", "_s);
    const QString rounds = checklist.gates.size() > 1 ? Facts::tr("%1, in %n rounds", nullptr, int(checklist.gates.size())).arg(roles) : roles;
    return named ? rounds : Facts::tr("%1 (the text names none, these are the usual ones)").arg(rounds);
}

QString variablesText(const Checklist &checklist)
{
    const auto secret = std::ranges::count(checklist.variables, true, &Variable::secret);
    const QString all = Facts::tr("%n variable(s)", nullptr, int(checklist.variables.size()));
    return secret == 0 ? all : Facts::tr("%1, %n of them secret", nullptr, int(secret)).arg(all);
}

void addCounted(QList<ImportFact> &facts, qsizetype count, const QString &text)
{
    if (count > 0)
        facts << ImportFact{ImportFactKind::Found, text, 0};
}

} // namespace

QList<ImportFact> importFacts(const Checklist &checklist, const QList<CheckSpec> &checks)
{
    QList<ImportFact> facts{{ImportFactKind::Found, tasksText(checklist), 0}};
    addCounted(facts, checklist.sections.size(), Facts::tr("%n section(s)", nullptr, int(checklist.sections.size())));
    addCounted(facts, checklist.steps.size(), Facts::tr("%n command step(s)", nullptr, int(checklist.steps.size())));
    addCounted(facts, checks.size(), Facts::tr("%n statement(s) that a machine can check", nullptr, int(checks.size())));
    addCounted(facts, checklist.roles.size(), rolesText(checklist));
    addCounted(facts, checklist.variables.size(), variablesText(checklist));
    addCounted(facts, checklist.parameters.size(), Facts::tr("%n placeholder(s) to fill", nullptr, int(checklist.parameters.size())));
    addCounted(facts, checklist.fields.size(), Facts::tr("%n blank(s) to fill in", nullptr, int(checklist.fields.size())));
    addCounted(facts, checklist.contacts.size(), Facts::tr("%n contact(s)", nullptr, int(checklist.contacts.size())));
    addCounted(facts, checklist.triggers.size(), Facts::tr("%n condition(s) for a rollback", nullptr, int(checklist.triggers.size())));
    if (checklist.encodingRepairs > 0)
        facts << ImportFact{ImportFactKind::Repaired, Facts::tr("%n garbled place(s) in the text were repaired", nullptr, checklist.encodingRepairs),
                            0};
    for (const Diagnostic &diagnostic : checklist.diagnostics)
        facts << ImportFact{ImportFactKind::Remark, diagnostic.message, diagnostic.line};
    return facts;
}

} // namespace countersign
