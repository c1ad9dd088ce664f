// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/writtendate.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

class WrittenDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate second(2026, 3, 2);
        for (const QString &text : {u"Last updated 2026-03-02"_s, u"2026/3/2"_s, u"2026.03.02"_s, u"2.3.2026"_s, u"02/03/2026"_s, u"2026年3月2日"_s,
                                    u"2026년 3월 2일"_s, u"March 2, 2026"_s, u"Mar 2 2026"_s, u"2 March 2026"_s, u"2. März 2026"_s, u"2 mars 2026"_s,
                                    u"2 de marzo de 2026"_s, u"2 de março de 2026"_s, u"2 marzo 2026"_s, u"2 maart 2026"_s, u"2 марта 2026"_s})
            QTest::newRow(qPrintable(text)) << text << second;
        QTest::newRow("month first, since there is no month 25") << u"12/25/2026"_s << QDate(2026, 12, 25);
        QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
        QTest::newRow("no such month") << u"2 Foo 2026"_s << QDate();
        QTest::newRow("a version") << u"1.12.3"_s << QDate();
        QTest::newRow("nothing") << u"quarterly"_s << QDate();
    }

    void isRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, date);
        QCOMPARE(writtenDate(text), date);
    }
};

COUNTERSIGN_SUITE(WrittenDateTest)

} // namespace countersign

#include "tst_writtendate.moc"
