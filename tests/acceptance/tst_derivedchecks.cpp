// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition.h"
#include "core/checks/derive.h"
#include "tests/acceptance/seeds.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonArray toJson(const QList<CheckSpec> &checks)
{
    QJsonArray array;
    for (const CheckSpec &check : checks) {
        QJsonArray lines, needs, items;
        for (const int line : check.lines)
            lines.append(line);
        for (const Need need : check.needs)
            needs.append(nameOf(need));
        for (const ItemId &item : check.items)
            items.append(item.toString());
        array.append(QJsonObject{{u"id"_s, check.id.toString()},
                                 {u"kind"_s, nameOf(check.kind)},
                                 {u"lines"_s, lines},
                                 {u"items"_s, items},
                                 {u"target"_s, check.target.address},
                                 {u"method"_s, check.target.method},
                                 {u"body"_s, check.target.body},
                                 {u"conditions"_s, QJsonArray::fromStringList(check.conditions)},
                                 {u"needs"_s, needs},
                                 {u"required"_s, check.required},
                                 {u"sentence"_s, check.sentence}});
    }
    return array;
}

} // namespace

// What ../shared/acceptance asks of the five checklists, judged by its own program.
class TestDerivedChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = QStringLiteral(COUNTERSIGN_BINARY_DIR "/derived");
        QVERIFY(QDir().mkpath(folder));
        for (const QString &path : testing::seedFiles()) {
            const auto bytes = readChecklistFile(path);
            QVERIFY_EXPECTED(bytes);
            const auto checklist = importChecklist(*bytes, Md4cReader());
            QVERIFY_EXPECTED(checklist);
            const Derivation derivation = derive(*checklist);
            m_checks += derivation.checks;
            QJsonArray diagnostics;
            for (const Diagnostic &diagnostic : derivation.diagnostics)
                diagnostics.append(diagnostic.message);
            QFile file(folder + u'/' + QFileInfo(path).completeBaseName() + u".json"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(QJsonObject{{u"checks"_s, toJson(derivation.checks)}, {u"diagnostics"_s, diagnostics}}).toJson());
            m_files += file.fileName();
        }
        if (m_files.size() != 5)
            QSKIP("the seeds are not here");
    }

    // Network 205 of 217, environment 78 of 81, time 37 of 39, commands 74 of 78, and no more than two checks a row; prints each row left out.
    void reachesTheGoalOfEveryClass()
    {
        const QDir acceptance(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/acceptance"));
        QProcess match;
        match.start(u"python3"_s, QStringList{acceptance.filePath(u"match.py"_s), acceptance.filePath(u"assertions.csv"_s)} + m_files);
        QVERIFY(match.waitForFinished());
        const QByteArray printed = match.readAllStandardOutput() + match.readAllStandardError();
        std::fputs(printed.constData(), stdout);
        QVERIFY2(match.exitStatus() == QProcess::NormalExit && match.exitCode() == 0, printed.constData());
        static const QRegularExpression sum(u"= (\\d+)/"_s);
        const int matched = sum.match(QString::fromUtf8(printed)).captured(1).toInt();
        QVERIFY2(matched >= matchedSoFar, printed.constData());
    }

    void writesOnlyWellFormedConditions()
    {
        for (const CheckSpec &check : std::as_const(m_checks)) {
            QVERIFY2(!check.conditions.isEmpty(), qPrintable(check.sentence));
            for (const QString &condition : check.conditions)
                QVERIFY2(validateCondition(condition).has_value(), qPrintable(condition));
        }
    }

private:
    static constexpr int matchedSoFar = 415; // of 415; what is reached is not given up again
    QList<CheckSpec> m_checks;
    QStringList m_files;
};

COUNTERSIGN_SUITE(TestDerivedChecks)

} // namespace countersign

#include "tst_derivedchecks.moc"
