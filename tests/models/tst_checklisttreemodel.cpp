// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checklisttreemodel.h"

#include "tests/models/samples.h"
#include "tests/support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView shop = uR"(
# Release
## 1. Database
[ ] Backups are on
  [ ] Restored once
  [ ] Stored elsewhere
[ ] TLS is on
> psql -c "SHOW ssl"
$ alembic upgrade head
## 2. Health
[ ] Health endpoint answers
? Dashboard looks good
)";

QModelIndex cell(const ChecklistTreeModel &model, const QString &item, ChecklistColumn column)
{
    return model.indexOf(ItemId(item)).siblingAtColumn(int(column));
}

} // namespace

class ChecklistTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        model = std::make_unique<ChecklistTreeModel>();
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        tester.reset();
        model.reset();
    }

    void showsSectionsItemsNestedItemsAndStepsInReadingOrder()
    {
        model->setSnapshot(untouched(sketch(shop)));
        QCOMPARE(treeText(*model), (QStringList{u"Release"_s, u"  1. Database"_s, u"    Backups are on"_s, u"      Restored once"_s,
                                                u"      Stored elsewhere"_s, u"    TLS is on"_s, u"    alembic upgrade head"_s, u"  2. Health"_s,
                                                u"    Health endpoint answers"_s, u"    Dashboard looks good"_s}));
    }

    void leavesTheTitleOfTheDocumentOut()
    {
        Checklist checklist = sketch(shop);
        checklist.sections[0].documentTitle = true;
        model->setSnapshot(untouched(checklist));
        QCOMPARE(treeText(*model).first(), u"1. Database"_s);
        QCOMPARE(model->rowCount(), 2);
    }

    void keepsItemsWithoutASection()
    {
        model->setSnapshot(untouched(sketch(u"[ ] Alone\n# Later\n[ ] Under it")));
        QCOMPARE(treeText(*model), (QStringList{u"Alone"_s, u"Later"_s, u"  Under it"_s}));
    }

    void anotherTickChangesOneRowAndResetsNothing()
    {
        DeploymentSnapshot snapshot = untouched(sketch(shop));
        model->setSnapshot(snapshot);
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
        snapshot.people.insert(PersonId(u"p1"_s), u"Mira Kovač"_s);
        tick(snapshot, ItemId(u"i4"_s), PersonId(u"p1"_s));
        model->setSnapshot(snapshot);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        const auto first = changes.first().at(0).toModelIndex(), last = changes.first().at(1).toModelIndex();
        QCOMPARE(first.data().toString(), u"TLS is on"_s);
        QCOMPARE(last.row(), first.row());
        QCOMPARE(last.column(), int(ChecklistColumn::Who));
        QVERIFY(changes.first().at(2).value<QList<int>>().contains(ChecklistRole::Status));
        QCOMPARE(cell(*model, u"i4"_s, ChecklistColumn::Who).data().toString(), u"MK 11:58"_s);
    }

    void neighboursThatChangeTogetherAreOneRange()
    {
        DeploymentSnapshot snapshot = untouched(sketch(u"# A\n[ ] 1\n[ ] 2\n[ ] 3\n[ ] 4\n[ ] 5"));
        model->setSnapshot(snapshot);
        QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
        for (const QString &id : {u"i1"_s, u"i2"_s, u"i4"_s})
            setStatus(snapshot, ItemId(id), Status::Failing);
        model->setSnapshot(snapshot);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(changes.at(1).at(0).toModelIndex().row(), 3);
    }

    void theSameSnapshotAgainSaysNothing()
    {
        const DeploymentSnapshot snapshot = untouched(sketch(shop));
        model->setSnapshot(snapshot);
        QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
        model->setSnapshot(snapshot);
        QCOMPARE(changes.count(), 0);
    }

    void aProbeCellShowsValueTimeAndAge()
    {
        DeploymentSnapshot snapshot = untouched(sketch(shop));
        const CheckSpec check = checkFor(ItemId(u"i5"_s));
        snapshot.checks = {check};
        snapshot.evidence.insert(check.id, answered(check, EvidenceStatus::Failing, 503, noon().addSecs(-12)));
        model->setSnapshot(snapshot);
        const QModelIndex probe = cell(*model, u"i5"_s, ChecklistColumn::Probe);
        QCOMPARE(probe.data().toString(), u"503 · 84 ms · 12 s"_s);
        QVERIFY(probe.data(Qt::ToolTipRole).toString().contains(u"answered 503, want 200"_s));
    }

    void agesGrowWithoutTouchingOtherCells()
    {
        DeploymentSnapshot snapshot = untouched(sketch(shop));
        const CheckSpec check = checkFor(ItemId(u"i5"_s));
        snapshot.checks = {check};
        snapshot.evidence.insert(check.id, answered(check, EvidenceStatus::Passing, 200, noon().addSecs(-12)));
        model->setSnapshot(snapshot);
        QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
        model->setNow(noon().addSecs(3));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().column(), int(ChecklistColumn::Probe));
        QCOMPARE(changes.first().at(1).toModelIndex().column(), int(ChecklistColumn::Probe));
        QCOMPARE(cell(*model, u"i5"_s, ChecklistColumn::Probe).data().toString(), u"200 · 84 ms · 15 s"_s);
        model->setNow(noon().addMSecs(3200));
        QCOMPARE(changes.count(), 1); // the same whole second
    }

    void everyCellSpeaks()
    {
        DeploymentSnapshot snapshot = untouched(sketch(shop));
        snapshot.view.sections[1] = {.status = Status::Failing, .settled = 3, .required = 4};
        model->setSnapshot(snapshot);
        const QModelIndex database = model->indexOfSection(1);
        QCOMPARE(database.data(Qt::AccessibleTextRole).toString(), u"1. Database, level 2, Failing, 3 of 4"_s);
        for (int column = 0; column < checklistColumnCount; ++column)
            QVERIFY(!cell(*model, u"i6"_s, static_cast<ChecklistColumn>(column)).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void textOfStrangersNeverBecomesMarkupInATip()
    {
        model->setSnapshot(untouched(sketch(u"[ ] <img src=file:///etc/passwd> x")));
        QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    }

    void anotherDeploymentResets()
    {
        model->setSnapshot(untouched(sketch(shop)));
        QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
        model->setSnapshot(untouched(sketch(u"# Other\n[ ] Item")));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(treeText(*model), (QStringList{u"Other"_s, u"  Item"_s}));
    }

private:
    std::unique_ptr<ChecklistTreeModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

COUNTERSIGN_SUITE(ChecklistTreeModelTest)
#include "tst_checklisttreemodel.moc"
