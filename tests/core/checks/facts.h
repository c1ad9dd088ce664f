// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"
#include "core/checks/derive.h"

#include <QTest>

// A fact: a text of the repository's own, and one check that must come of it.
namespace countersign::testing {

inline QList<CheckSpec> checksOf(const QString &markdown)
{
    const auto checklist = importChecklist(markdown.toUtf8(), Md4cReader());
    return checklist ? deriveChecks(*checklist) : QList<CheckSpec>();
}

inline QString printed(const QList<CheckSpec> &checks)
{
    QString text;
    for (const CheckSpec &check : checks) {
        QStringList lines;
        for (const int line : check.lines)
            lines += QString::number(line);
        text += QStringLiteral("\n%1 L%2 %3 %4 | %5 | %6")
                    .arg(nameOf(check.kind), lines.join(u','), check.target.method, check.target.address, check.target.body,
                         check.conditions.join(QStringLiteral("; ")));
    }
    return text.isEmpty() ? QStringLiteral("\nnothing") : text;
}

inline void addFactColumns()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("about"); // in the address or the body
    QTest::addColumn<QString>("conditions"); // separated by "; ", each there exactly
}

inline void fact(const char *name, const QString &markdown, const char *kind, const QString &about, const QString &conditions)
{
    QTest::newRow(name) << markdown << QString::fromLatin1(kind) << about << conditions;
}

inline bool says(const CheckSpec &check, const QString &kind, const QString &about, const QString &conditions)
{
    const QStringList wanted = conditions.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    const bool there = check.target.address.contains(about) || check.target.body.contains(about);
    return nameOf(check.kind) == kind && there && std::ranges::all_of(wanted, [&](const QString &each) { return check.conditions.contains(each); });
}

// The body of a data-driven test over such rows.
inline void verifyFact()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, kind);
    QFETCH(const QString, about);
    QFETCH(const QString, conditions);
    const QList<CheckSpec> checks = checksOf(markdown);
    const bool found = std::ranges::any_of(checks, [&](const CheckSpec &check) { return says(check, kind, about, conditions); });
    QVERIFY2(found, qPrintable(printed(checks)));
}

} // namespace countersign::testing
