// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/revision.h"
#include "tests/core/checklist/imported.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "kept one", "changed two -> Two", "gone three", each with a * where the tick is carried.
QStringList compared(const QByteArray &before, const QByteArray &after)
{
    static const QString names[] = {u"kept"_s, u"moved"_s, u"changed"_s, u"new"_s, u"gone"_s};
    QStringList lines;
    for (const RevisionEntry &entry : compareRevisions(testing::imported(before), testing::imported(after))) {
        QString line =
            names[int(entry.change)] + (entry.carriesTick ? u"* "_s : u" "_s) + (entry.textAfter.isEmpty() ? entry.textBefore : entry.textAfter);
        if (entry.change == RevisionChange::Changed)
            line += u" <- "_s + entry.textBefore;
        lines << line;
    }
    return lines;
}

QStringList idsOf(const QByteArray &source)
{
    QStringList ids;
    for (const Item &item : testing::imported(source).items)
        ids << item.id.toString();
    return ids;
}

} // namespace

// Who is who when a checklist is imported again.
class TestRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsStayWhenLinesMove()
    {
        const QStringList ids = idsOf("# T\n\n## A\n\n- [ ] one\n- [ ] two\n");
        QCOMPARE(idsOf("# T v2\n\nNew words.\n\n## A\n\nMore.\n\n- [ ] one\n\n\n- [x] two\n"), ids);
        QCOMPARE(idsOf("# T\n\n## 3. A\n\n- [ ] **one**\n- [ ] two\n"), ids); // numbers and emphasis are no identity
        QCOMPARE(idsOf("# T\n\n## A\n\n* [ ] zero\n* [ ] one\n* [ ] two\n").sliced(1), ids);
    }

    void idsOfRepeatedTextsDiffer()
    {
        const QStringList ids = idsOf("## A\n\n- [ ] same\n- [ ] same\n\n## B\n\n- [ ] same\n\n## A\n\n- [ ] same\n");
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 4);
        QCOMPARE(idsOf("## A\n\n- [ ] first\n- [ ] same\n- [ ] same\n\n## B\n\n- [ ] same\n\n## A\n\n- [ ] same\n").sliced(1), ids);
    }

    void nothingChanged()
    {
        const QByteArray source = "## A\n\n- [ ] one\n  - [ ] two\n\n1. do\n2. undo\n";
        QCOMPARE(compared(source, source), (QStringList{u"kept* one"_s, u"kept* two"_s, u"kept* do"_s, u"kept* undo"_s}));
    }

    void seesEachKindOfChange()
    {
        QCOMPARE(
            compared(
                "## A\n\n- [ ] one\n- [ ] Run the database backup script\n- [ ] three\n- [ ] four\n\n## B\n\n- [ ] five\n",
                "## A\n\n- [ ] three\n- [ ] one\n- [ ] Run the new database backup script\n- [ ] fresh thing\n\n## B\n\n- [ ] five\n- [ ] four\n"),
            (QStringList{u"moved* three"_s, u"kept* one"_s, u"changed Run the new database backup script <- Run the database backup script"_s,
                         u"new fresh thing"_s, u"kept* five"_s, u"moved* four"_s}));
        QCOMPARE(compared("## A\n\n- [ ] one\n- [ ] two\n- [ ] three\n", "## A\n\n- [ ] one\n- [ ] three\n"),
                 (QStringList{u"kept* one"_s, u"gone two"_s, u"kept* three"_s}));
    }

    void aRenamedSectionMovesItsItems()
    {
        QCOMPARE(compared("## Old\n\n- [ ] one\n- [ ] two\n", "## New\n\n- [ ] one\n- [ ] two\n"), (QStringList{u"moved* one"_s, u"moved* two"_s}));
    }

    // Two of the same where there was one: nobody can say which was ticked.
    void carriesNoTickWhereTwoCouldBeMeant()
    {
        QCOMPARE(compared("## A\n\n- [ ] same\n", "## A\n\n- [ ] same\n- [ ] same\n"), (QStringList{u"kept same"_s, u"new same"_s}));
        QCOMPARE(compared("## A\n\n- [ ] same\n- [ ] same\n", "## A\n\n- [ ] same\n"), (QStringList{u"kept same"_s, u"gone same"_s}));
        QCOMPARE(compared("## A\n\n- [ ] same\n- [ ] same\n", "## A\n\n- [ ] same\n- [ ] same\n"), (QStringList{u"kept* same"_s, u"kept* same"_s}));
    }

    void aTickIsNeverCarriedToAnotherText()
    {
        const QStringList entries = compared("## A\n\n- [ ] Error rate below 1%\n", "## A\n\n- [ ] Error rate below 5%\n");
        QCOMPARE(entries, QStringList{u"changed Error rate below 5% <- Error rate below 1%"_s});
    }

    void comparesLongLists()
    {
        QByteArray before = "## A\n\n", after = "## A\n\n";
        for (int at = 0; at < 3000; ++at) {
            before += "- [ ] check number " + QByteArray::number(at) + " of the old list\n";
            after += "- [ ] look at number " + QByteArray::number(at) + " of the new list\n";
        }
        QVERIFY(compared(before, after).size() >= 3000);
    }
};

COUNTERSIGN_SUITE(TestRevision)

} // namespace countersign

#include "tst_revision.moc"
