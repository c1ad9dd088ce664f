// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/judgecheck.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace countersign::testing {

inline bool isNamedIn(const QString &text, const QString &name)
{
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name))).match(text).hasMatch();
}

// Everything that is wrong with an environment: about one variable, and in every check of several that names it.
inline QStringList wrongWith(const Checklist &checklist, const QList<CheckSpec> &checks, const QString &name, const EnvironmentValues &values)
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const auto known = std::ranges::find(checklist.variables, name, &Variable::name);
    const Variable variable = known == checklist.variables.end() ? Variable{.name = name, .need = VariableNeed::Optional} : *known;
    QStringList wrong = judgeWholly(variable, checklist.variables, checks, values, now).findings;
    for (const CheckSpec &check : checks) {
        if (check.kind != CheckKind::Env || check.target.body == name)
            continue;
        for (const ConditionResult &each : judgeEnvironment(check, checklist.variables, values, now).conditions) {
            if (each.truth != Truth::Holds && (isNamedIn(each.got, name) || isNamedIn(each.condition, name)))
                wrong << QStringLiteral("%1: %2: %3").arg(check.target.body, each.condition, each.got);
        }
    }
    return wrong;
}

// The same for every check that speaks of one of these lines.
inline QStringList wrongAtLines(const Checklist &checklist, const QList<CheckSpec> &checks, const QList<int> &lines, const EnvironmentValues &values)
{
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QStringList wrong;
    for (const CheckSpec &check : checks) {
        const bool about = std::ranges::any_of(check.lines, [&](int line) { return lines.contains(line); });
        if (check.kind != CheckKind::Env || !about)
            continue;
        for (const ConditionResult &each : judgeEnvironment(check, checklist.variables, values, now).conditions) {
            if (each.truth != Truth::Holds)
                wrong << QStringLiteral("%1: %2: %3").arg(check.target.body, each.condition, each.got);
        }
    }
    return wrong;
}

} // namespace countersign::testing
