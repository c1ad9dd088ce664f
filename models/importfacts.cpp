// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/importfacts.h"

#include "core/checklist/checklist.h"
#include "core/wording/diagnostics.h"

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
    return all == 0 ? Facts::tr("No tasks") : Facts::tr("%n task(s)", nullptr, all);
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

template <class List>
QList<int> linesOf(const List &list)
{
    QList<int> lines;
    for (const auto &entry : list) {
        if constexpr (requires { entry.line; })
            lines << entry.line;
        else if constexpr (std::same_as<decltype(entry.lines), LineRange>)
            lines << entry.lines.first;
        else
            lines << entry.lines;
    }
    lines.removeAll(0);
    std::ranges::sort(lines);
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

template <class List>
void addFound(QList<ImportFact> &facts, const List &list, const QString &text)
{
    if (!list.isEmpty())
        facts << ImportFact{ImportFactKind::Found, text, linesOf(list)};
}

// Those of the tasks that are worth a look of their own.
void addTasks(QList<ImportFact> &facts, const Checklist &checklist)
{
    facts << ImportFact{ImportFactKind::Found, tasksText(checklist), linesOf(checklist.items)};
    QList<Item> fenced, nested, optional, checked;
    for (const Item &item : checklist.items) {
        if (item.kind == ItemKind::Fenced)
            fenced << item;
        if (item.depth > 1)
            nested << item;
        if (item.optional)
            optional << item;
        if (item.checked)
            checked << item;
    }
    addFound(facts, fenced, Facts::tr("%n task(s) inside code blocks", nullptr, int(fenced.size())));
    addFound(facts, nested, Facts::tr("%n task(s) under others", nullptr, int(nested.size())));
    addFound(facts, optional, Facts::tr("%n optional task(s), which hold no gate", nullptr, int(optional.size())));
    addFound(facts, checked, Facts::tr("%n task(s) that the text shows as done already", nullptr, int(checked.size())));
}

// Sections of which one is chosen, and those that come back or come later.
void addSections(QList<ImportFact> &facts, const Checklist &checklist)
{
    addFound(facts, checklist.sections, Facts::tr("%n section(s)", nullptr, int(checklist.sections.size())));
    QList<Section> options, recurring, rollback;
    for (const Section &section : checklist.sections) {
        if (!section.alternative.isEmpty())
            options << section;
        if (section.cadence != Cadence::None)
            recurring << section;
        if (section.rollback)
            rollback << section;
    }
    addFound(facts, options, Facts::tr("%n section(s) of which one is chosen", nullptr, int(options.size())));
    addFound(facts, recurring, Facts::tr("%n section(s) of recurring work, which never counts for the release", nullptr, int(recurring.size())));
    addFound(facts, rollback, Facts::tr("%n section(s) for a rollback", nullptr, int(rollback.size())));
}

QList<int> linesOfRepairs(const Checklist &checklist)
{
    QList<int> lines;
    for (const Diagnostic &diagnostic : checklist.diagnostics) {
        if (diagnostic.code == nameOf(DiagnosticCode::TextRepaired))
            lines << diagnostic.line;
    }
    return lines;
}

} // namespace

QList<ImportFact> importFacts(const Checklist &checklist, const QList<CheckSpec> &checks)
{
    QList<ImportFact> facts;
    addTasks(facts, checklist);
    addSections(facts, checklist);
    const auto count = [](const auto &list) { return int(list.size()); };
    addFound(facts, checklist.steps, Facts::tr("%n command step(s)", nullptr, count(checklist.steps)));
    addFound(facts, checks, Facts::tr("%n statement(s) that a machine can check", nullptr, count(checks)));
    addFound(facts, checklist.roles, rolesText(checklist));
    addFound(facts, checklist.variables, variablesText(checklist));
    addFound(facts, checklist.parameters, Facts::tr("%n placeholder(s) to fill", nullptr, count(checklist.parameters)));
    addFound(facts, checklist.fields, Facts::tr("%n blank(s) to fill in", nullptr, count(checklist.fields)));
    addFound(facts, checklist.contacts, Facts::tr("%n contact(s)", nullptr, count(checklist.contacts)));
    addFound(facts, checklist.triggers, Facts::tr("%n condition(s) for a rollback", nullptr, count(checklist.triggers)));
    addFound(facts, checklist.remedies, Facts::tr("%n known problem(s) with what to do", nullptr, count(checklist.remedies)));
    if (checklist.encodingRepairs > 0)
        facts << ImportFact{ImportFactKind::Repaired, Facts::tr("%n garbled place(s) in the text were repaired", nullptr, checklist.encodingRepairs),
                            linesOfRepairs(checklist)};
    for (const Diagnostic &diagnostic : checklist.diagnostics)
        facts << ImportFact{ImportFactKind::Remark, diagnostic.message, diagnostic.line > 0 ? QList{diagnostic.line} : QList<int>()};
    return facts;
}

} // namespace countersign
