// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"
#include "core/checks/derive.h"
#include "tests/core/environment/wrongwith.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

QString fromTable(QString text) { return text.replace("\\n"_L1, "\n"_L1).replace("\\t"_L1, "\t"_L1); }

} // namespace

// One line of rows.tsv a value: which kind of rule, the text that says it, the variable, others that are set, the value, what is said
// about it ("" where it is right).
class EnvironmentRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile table(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/core/environment/rows.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QMap<QString, int> values;
        int line = 0;
        for (const QString &text : QString::fromUtf8(table.readAll()).split(u'\n')) {
            ++line;
            if (text.isEmpty() || text.startsWith(u'#'))
                continue;
            const QStringList row = text.split(u'\t');
            QVERIFY2(row.size() == 6, qPrintable(u"line %1"_s.arg(line)));
            QTest::addRow("%s, line %d", qPrintable(row.first()), line) << row;
            ++values[row.first()];
        }
        for (const auto &[id, count] : values.asKeyValueRange())
            QVERIFY2(count >= 3, qPrintable(id));
    }

    void judges()
    {
        QFETCH(const QStringList, row);
        EnvironmentValues values;
        const auto put = [&](const QString &name, const QString &value) {
            values.values.insert(name, std::make_shared<const Secret>(fromTable(value).toUtf8()));
        };
        for (const QString &other : row.at(3).split(u';', Qt::SkipEmptyParts)) {
            if (other.startsWith(u'='))
                values.unchanged.append(other.sliced(1));
            else
                put(other.section(u'=', 0, 0), other.section(u'=', 1));
        }
        if (row.at(4) != "-"_L1) // not set
            put(row.at(2), row.at(4));
        const auto checklist = importChecklist(fromTable(row.at(1)).toUtf8(), Md4cReader());
        QVERIFY_EXPECTED(checklist);
        const QString wrong = wrongWith(*checklist, deriveChecks(*checklist), row.at(2), values).join(u" | "_s);
        if (row.at(5).isEmpty())
            QCOMPARE(wrong, QString());
        else
            QVERIFY2(wrong.contains(row.at(5)), qPrintable(u"\"%1\" lacks \"%2\""_s.arg(wrong, row.at(5))));
        const bool secret = row.at(2).contains("KEY"_L1) || row.at(2).contains("PASSWORD"_L1);
        if (secret && row.at(4).size() > 8 && !row.at(1).contains(row.at(4)))
            QVERIFY2(!wrong.contains(row.at(4)), "the message shows the secret");
    }
};

COUNTERSIGN_SUITE(EnvironmentRowsTest)

#include "tst_environmentrows.moc"
