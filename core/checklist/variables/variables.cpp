// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/variables/variablemention.h"
#include "core/checklist/variables/variablenames.h"

namespace countersign {

namespace {

// A variable while its mentions come together.
struct Gathered {
    Variable variable = {};
    QString words = {};
    bool inTemplate = false;
    bool required = false;
};

void merge(Gathered &gathered, const VariableMention &mention)
{
    Variable &variable = gathered.variable;
    if (!variable.lines.contains(mention.line))
        variable.lines.append(mention.line);
    const auto takeFirst = [](QString &into, const QString &value) {
        if (into.isEmpty())
            into = value;
    };
    takeFirst(variable.description, mention.description);
    takeFirst(variable.example, mention.example);
    takeFirst(variable.defaultValue, mention.defaultValue);
    gathered.words += mention.words + u'\n';
    gathered.inTemplate = gathered.inTemplate || mention.inTemplate;
    gathered.required = gathered.required || (mention.declares && !mention.optional);
}

} // namespace

QList<Variable> findVariables(const Checklist &checklist)
{
    QStringList order;
    QHash<QString, Gathered> gathered;
    const QList<VariableMention> all =
        variablesInTables(checklist) + variablesInItems(checklist) + variablesInFences(checklist) + variablesInPrograms(checklist);
    for (const VariableMention &mention : all) {
        if (mention.declares && !gathered.contains(mention.name)) {
            order << mention.name;
            gathered[mention.name].variable.name = mention.name;
        }
    }
    for (const VariableMention &mention : all + mentionsOf(checklist, order)) {
        if (gathered.contains(mention.name))
            merge(gathered[mention.name], mention);
    }
    QList<Variable> variables;
    for (const QString &name : std::as_const(order)) {
        Gathered &one = gathered[name];
        std::ranges::sort(one.variable.lines);
        one.variable.need = one.required ? VariableNeed::Required : VariableNeed::Optional;
        one.variable.secret = namesSecret(name);
        one.variable.rules = variableRules(one.variable, one.words, one.inTemplate);
        variables.append(one.variable);
    }
    std::ranges::stable_sort(variables, {}, [](const Variable &variable) { return variable.lines.first(); });
    return variables;
}

} // namespace countersign
