// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/derive.h"
#include "core/commands/commandevidence.h"
#include "core/commands/commandplan.h"
#include "core/probing/prepared.h"
#include "core/wording/words.h"
#include "tests/acceptance/assertions.h"
#include "tests/core/environment/wrongwith.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Seed {
    Checklist checklist = {};
    QList<CheckSpec> checks = {};
    QMap<QString, QString> good = {};
};

} // namespace

// Every environment row of ../shared/acceptance against the checklist it is about: right and wrong values, and what is said about them.
class EnvironmentValues81 : public QObject
{
    Q_OBJECT

    QMap<QString, Seed> m_seeds; // by the three digits its file begins with
    QMap<QString, testing::Assertion> m_assertions; // by row

    EnvironmentValues valuesOf(const Seed &seed, const QString &others) const
    {
        EnvironmentValues values;
        const auto put = [&](const QString &name, const QString &value) {
            values.values.insert(name, std::make_shared<const Secret>(value.toUtf8()));
        };
        for (const QString &other : others.split(u';', Qt::SkipEmptyParts)) {
            if (other == "@"_L1) {
                for (const auto &[name, value] : seed.good.asKeyValueRange())
                    put(name, value);
            } else if (other.startsWith(u'=')) {
                values.unchanged.append(other.sliced(1));
            } else if (other.startsWith(u'-')) {
                values.values.remove(other.sliced(1));
            } else {
                put(other.section(u'=', 0, 0), other.section(u'=', 1));
            }
        }
        return values;
    }

    // What the checks of these lines make of a command that ended so and printed that.
    static QStringList wrongWithAnswer(const Seed &seed, const QList<int> &lines, const QString &answer)
    {
        const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
        const Observation seen =
            observationOf(answer.section(u'|', 0, 0).toInt(), answer.section(u'|', 1).replace("\\n"_L1, "\n"_L1).toUtf8(), now, 5);
        QStringList wrong;
        int judged = 0;
        for (const CheckSpec &check : seed.checks) {
            const bool about = std::ranges::any_of(check.lines, [&](int line) { return lines.contains(line); });
            if (!about || (check.kind != CheckKind::File && check.kind != CheckKind::Git))
                continue;
            ++judged;
            const ProbeResult result = judge(prepared(check, {}), seen);
            if (result.status != EvidenceStatus::Passing)
                wrong << sentenceOf(result);
        }
        return judged == 0 ? QStringList{u"no check"_s} : wrong;
    }

    // Whether the command of these lines may be run with that in the place of "...".
    static QStringList wrongWithCommand(const Seed &seed, const QList<int> &lines, const QString &instead)
    {
        for (qsizetype i = 0; i < seed.checklist.codeBlocks.size(); ++i) {
            const auto plan = planOfBlock(seed.checklist, seed.checks, int(i));
            const bool about = plan && std::ranges::any_of(lines, [&](int line) { return line >= plan->lines.first && line <= plan->lines.last; });
            if (!about)
                continue;
            QString code = plan->code;
            const GuardedCommand guarded = guard(code.replace("..."_L1, instead), guardContext(seed.checklist, {}, {}, {}));
            return guarded.isBlocked() ? QStringList{u"blocked"_s} : QStringList();
        }
        return {u"no command"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &[name, seed] : testing::readSeeds().asKeyValueRange())
            m_seeds.insert(name, {seed.checklist, seed.checks});
        if (m_seeds.size() != 5)
            QSKIP("the seeds are not here");
        m_assertions = testing::assertionsOf(u"E"_s);
        QCOMPARE(m_assertions.size(), 81);
    }

    void judges_data()
    {
        QTest::addColumn<QStringList>("row");
        QMap<QString, int> values;
        for (const QString &line : testing::linesOfFile(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/acceptance/environment.tsv"))) {
            const QStringList row = line.split(u'\t');
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            if (row.first() == "good"_L1) {
                m_seeds[row.at(1)].good.insert(row.at(2), row.at(3));
                continue;
            }
            QVERIFY2(row.size() == 5, qPrintable(line));
            QTest::addRow("%s, value %d", qPrintable(row.first()), ++values[row.first()]) << row;
        }
        for (const QString &row : m_assertions.keys())
            QVERIFY2(values.value(row) >= 3, qPrintable(row));
    }

    void judges()
    {
        QFETCH(const QStringList, row);
        QVERIFY(m_assertions.contains(row.first()));
        const testing::Assertion assertion = m_assertions.value(row.first());
        const Seed &seed = m_seeds[assertion.seed];
        const QString name = row.at(1), value = row.at(3);
        EnvironmentValues values = valuesOf(seed, row.at(2));
        if (value != "-"_L1)
            values.values.insert(name, std::make_shared<const Secret>(value.toUtf8()));
        const QStringList found = name == "$"_L1   ? wrongWithAnswer(seed, assertion.lines, value)
                                  : name == "!"_L1 ? wrongWithCommand(seed, assertion.lines, value)
                                  : name == "*"_L1 ? testing::wrongAtLines(seed.checklist, seed.checks, assertion.lines, values)
                                                   : testing::wrongWith(seed.checklist, seed.checks, name, values);
        const QString wrong = found.join(u" | "_s);
        if (row.at(4).isEmpty())
            QCOMPARE(wrong, QString());
        else
            QVERIFY2(wrong.contains(row.at(4)), qPrintable(u"\"%1\" lacks \"%2\""_s.arg(wrong, row.at(4))));
    }
};

COUNTERSIGN_SUITE(EnvironmentValues81)

} // namespace countersign

#include "tst_environmentvalues.moc"
