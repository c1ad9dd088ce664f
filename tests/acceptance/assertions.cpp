// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/acceptance/assertions.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

QList<int> linesIn(const QString &cell)
{
    QList<int> lines;
    for (const QString &part : cell.split(u',')) {
        const int first = part.section(u'-', 0, 0).toInt();
        for (int line = first; line <= qMax(first, part.section(u'-', 1).toInt()); ++line)
            lines.append(line);
    }
    return lines;
}

} // namespace

QStringList linesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QMap<QString, ReadSeed> readSeeds()
{
    QMap<QString, ReadSeed> seeds;
    for (const QString &path : seedFiles()) {
        const auto bytes = readChecklistFile(path);
        const auto checklist = bytes ? importChecklist(*bytes, Md4cReader()) : Expected<Checklist>(std::unexpected(bytes.error()));
        if (checklist)
            seeds.insert(QFileInfo(path).fileName().first(3), {*checklist, deriveChecks(*checklist)});
    }
    return seeds;
}

QMap<QString, Assertion> assertionsOf(const QString &rowClass)
{
    QMap<QString, Assertion> assertions;
    for (const QString &line : linesOfFile(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/acceptance/assertions.csv"))) {
        const QStringList cells = cellsOf(line);
        if (cells.value(2) == rowClass)
            assertions.insert(cells.at(1), {cells.first().first(3), cells.at(3), linesIn(cells.at(5))});
    }
    return assertions;
}

} // namespace countersign::testing
