// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checklistfiltermodel.h"
#include "models/checklisttreemodel.h"

#include "tests/models/samples.h"
#include "tests/support/suite.h"

#include <QAbstractItemModelTester>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

class ChecklistFilterModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        snapshot = untouched(sketch(uR"(
## Caching
[ ] Redis answers
> redis-cli ping
[ ] Keys expire
## Security
[ ] TLS is on
[ ] Admin password changed
)"));
        tree = std::make_unique<ChecklistTreeModel>();
        filter = std::make_unique<ChecklistFilterModel>();
        filter->setSourceModel(tree.get());
        tester = std::make_unique<QAbstractItemModelTester>(filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree->setSnapshot(snapshot);
    }

    void cleanup()
    {
        tester.reset();
        filter.reset();
        tree.reset();
    }

    void keepsTheAncestorsOfAHit()
    {
        filter->setText(u"tls"_s);
        QCOMPARE(treeText(*filter), (QStringList{u"Security"_s, u"  TLS is on"_s}));
    }

    void looksIntoCommands()
    {
        filter->setText(u"CLI ping"_s);
        QCOMPARE(treeText(*filter), (QStringList{u"Caching"_s, u"  Redis answers"_s}));
    }

    void looksIntoNotes()
    {
        snapshot.state.items[ItemId(u"i4"_s)].notes << Note{u"rotated by the night shift"_s, {}, noon()};
        tree->setSnapshot(snapshot);
        filter->setText(u"night"_s);
        QCOMPARE(treeText(*filter).last(), u"  Admin password changed"_s);
    }

    void aHitOnASectionKeepsWhatItHolds()
    {
        filter->setText(u"caching"_s);
        QCOMPARE(treeText(*filter).size(), 3);
    }

    void statusesAndWordsMustBothFit()
    {
        setStatus(snapshot, ItemId(u"i1"_s), Status::Failing);
        setStatus(snapshot, ItemId(u"i3"_s), Status::Failing);
        tree->setSnapshot(snapshot);
        filter->setStatuses({Status::Failing});
        QCOMPARE(treeText(*filter).size(), 4);
        filter->setText(u"redis"_s);
        QCOMPARE(treeText(*filter).last(), u"  Redis answers"_s);
        filter->clear();
        QCOMPARE(treeText(*filter).size(), 6);
    }

    void aTickedRowStaysAndANewFailureComes()
    {
        filter->setStatuses({Status::Open});
        tick(snapshot, ItemId(u"i3"_s), PersonId(u"p"_s));
        tree->setSnapshot(snapshot);
        QCOMPARE(treeText(*filter).size(), 6);
        filter->setStatuses({Status::Failing});
        QCOMPARE(treeText(*filter).size(), 0);
        setStatus(snapshot, ItemId(u"i2"_s), Status::Failing);
        tree->setSnapshot(snapshot);
        QCOMPARE(treeText(*filter).last(), u"  Keys expire"_s);
    }

    void mineIsWhatWaitsForMeOrARoleOfMine()
    {
        snapshot.state.items[snapshot.checklist.items.at(0).id].assignee = PersonId(u"p1"_s);
        snapshot.state.items[snapshot.checklist.items.at(2).id].assignedRole = u"DBA"_s;
        snapshot.state.items[snapshot.checklist.items.at(3).id].assignedRole = u"QA"_s;
        tree->setSnapshot(snapshot);
        filter->setPerson(PersonId(u"p1"_s), {u"DBA"_s});
        filter->setKeep(ChecklistFilterModel::Keep::Mine);
        QCOMPARE(treeText(*filter), (QStringList{u"Caching"_s, u"  Redis answers"_s, u"Security"_s, u"  TLS is on"_s}));
    }

    void blockingIsWhatTheGateWaitsFor()
    {
        for (ItemView &each : snapshot.view.items) {
            each.gate = snapshot.view.gates.first().gate;
            each.status = Status::Ticked;
        }
        snapshot.view.items[3].status = Status::Open;
        tree->setSnapshot(snapshot);
        filter->setKeep(ChecklistFilterModel::Keep::Blocking);
        QCOMPARE(treeText(*filter), (QStringList{u"Security"_s, u"  Admin password changed"_s}));
        filter->clear();
        QCOMPARE(filter->keep(), ChecklistFilterModel::Keep::All);
    }

private:
    DeploymentSnapshot snapshot;
    std::unique_ptr<ChecklistTreeModel> tree;
    std::unique_ptr<ChecklistFilterModel> filter;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

COUNTERSIGN_SUITE(ChecklistFilterModelTest)
#include "tst_checklistfiltermodel.moc"
