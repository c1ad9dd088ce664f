// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/blockersmodel.h"
#include "models/checksmodel.h"
#include "models/parametersmodel.h"
#include "models/rolesmodel.h"

#include "tests/models/samples.h"
#include "tests/support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

class ListModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Checklist checklist = sketch(u"# Health\n[ ] One\n[ ] Two\n[ ] Three");
        checklist.roles = {{RoleId(u"release.ops"_s), u"DevOps Engineer"_s, GateId(u"release"_s), {}, 9}};
        snapshot = untouched(checklist);
        snapshot.view.roles = {RoleView{.role = RoleId(u"release.ops"_s)}};
    }

    void newerBlockersMoveInsteadOfReset()
    {
        BlockersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        setBlockers({u"i1"_s, u"i2"_s, u"i3"_s});
        model.setSnapshot(snapshot);
        QCOMPARE(treeText(model), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
        QCOMPARE(insertions.count(), 1); // views measure with each
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        setBlockers({u"i3"_s, u"i1"_s});
        model.setSnapshot(snapshot);
        QCOMPARE(treeText(model), (QStringList{u"Three"_s, u"One"_s}));
        setBlockers({u"i2"_s, u"i3"_s, u"i1"_s});
        model.setSnapshot(snapshot);
        QCOMPARE(treeText(model), (QStringList{u"Two"_s, u"Three"_s, u"One"_s}));
        QCOMPARE(resets.count(), 0);
    }

    void whatIsChosenStaysChosenWhereverItMoves()
    {
        BlockersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        setBlockers({u"i1"_s, u"i2"_s, u"i3"_s});
        model.setSnapshot(snapshot);
        const QPersistentModelIndex one(model.index(0, 0)), two(model.index(1, 1));
        const QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        setBlockers({u"i3"_s, u"i2"_s, u"i1"_s});
        model.setSnapshot(snapshot);
        QCOMPARE(one.row(), 2);
        QCOMPARE(two.row(), 1);
        QCOMPARE(layouts.count(), 1); // however many move
        setBlockers({u"i3"_s, u"i1"_s});
        model.setSnapshot(snapshot);
        QCOMPARE(one.row(), 1);
        QVERIFY(!two.isValid());
    }

    void aKeyMayStandTwice()
    {
        BlockersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QStringList &items : {QStringList{u"i1"_s, u"i2"_s, u"i1"_s}, QStringList{u"i1"_s, u"i1"_s, u"i3"_s},
                                         QStringList{u"i3"_s, u"i1"_s}, QStringList{u"i2"_s, u"i2"_s, u"i2"_s}, QStringList{}}) {
            setBlockers(items);
            model.setSnapshot(snapshot);
            QStringList shown;
            for (const BlockerRow &row : model.rows())
                shown << row.item.toString();
            QCOMPARE(shown, items);
        }
    }

    void rowsThatChangeSideBySideAreToldAtOnce()
    {
        BlockersModel model;
        setBlockers({u"i1"_s, u"i2"_s, u"i3"_s});
        model.setSnapshot(snapshot);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(snapshot);
        QCOMPARE(changes.count(), 0);
        for (Blocker &each : snapshot.view.gates[0].blockers)
            each.status = Status::Failing;
        model.setSnapshot(snapshot);
        QCOMPARE(changes.count(), 1);
    }

    void aBlockerSaysWhatWasGotAndWanted()
    {
        const CheckSpec check = checkFor(ItemId(u"i2"_s));
        snapshot.checks = {check};
        snapshot.evidence.insert(check.id, answered(check, EvidenceStatus::Failing, 503, noon()));
        snapshot.view.gates[0].blockers = {Blocker{.item = ItemId(u"i2"_s), .status = Status::Failing, .check = check.id},
                                           Blocker{.role = RoleId(u"release.ops"_s)}};
        BlockersModel model;
        model.setSnapshot(snapshot);
        QCOMPARE(treeText(model, int(BlockersColumn::Reason)), (QStringList{u"answered 503, want 200"_s, u"has not signed"_s}));
        QCOMPARE(treeText(model, int(BlockersColumn::Section)), (QStringList{u"Health"_s, u""_s}));
    }

    void aRoleCountsWhatItsSignatureCovers()
    {
        snapshot.view.items[1].status = Status::Waived;
        snapshot.view.items[2].overridden = true;
        RolesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(snapshot);
        const RoleRow &row = model.rows().first();
        QCOMPARE(row.covers, 3);
        QCOMPARE(row.waived, 1);
        QCOMPARE(row.overridden, 1);
        QVERIFY(row.gateReady);
        QCOMPARE(row.standing, RoleStanding::NotYet);
    }

    void aCheckThatIsOffSaysWhy()
    {
        const CheckSpec check = checkFor(ItemId(u"i2"_s));
        snapshot.checks = {check};
        snapshot.evidence.insert(check.id, Evidence{.obstacle = Obstacle::HostNotApproved});
        ChecksModel model;
        model.setSnapshot(snapshot, {ItemId(u"i2"_s)});
        QCOMPARE(treeText(model, int(ChecksColumn::Standing)), QStringList{u"Off: its host has not been approved"_s});
        QCOMPARE(model.rows().first().conditions, QList<ConditionRow>{{.condition = u"[STATUS] == 200"_s}});
        model.setSnapshot(snapshot, {ItemId(u"i1"_s)});
        QCOMPARE(model.rowCount(), 0);
    }

    void parametersTellWhatWasTyped()
    {
        ParametersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setParameters({{u"yourdomain.com"_s, {1, 2}}, {u"[host]"_s, {3}}}, {{u"[host]"_s, u"db1"_s}});
        QVERIFY(model.changed().isEmpty());
        QVERIFY(model.setData(model.index(0, int(ParametersColumn::Value)), u" shop.test "_s));
        QVERIFY(!model.setData(model.index(0, int(ParametersColumn::Name)), u"x"_s));
        QCOMPARE(model.changed(), (QMap<QString, QString>{{u"yourdomain.com"_s, u"shop.test"_s}}));
        QCOMPARE(model.values().size(), 2);
    }

private:
    void setBlockers(const QStringList &items)
    {
        snapshot.view.gates[0].blockers.clear();
        for (const QString &item : items)
            snapshot.view.gates[0].blockers << Blocker{.item = ItemId(item)};
    }

    DeploymentSnapshot snapshot;
};

COUNTERSIGN_SUITE(ListModelsTest)
#include "tst_lists.moc"
