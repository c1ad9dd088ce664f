// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/proberesult.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesByConditions_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<EvidenceStatus>("status");
        QTest::newRow("none: an answer is enough") << QStringList() << EvidenceStatus::Passing;
        QTest::newRow("all hold") << QStringList{u"[STATUS] == 503"_s, u"[CONNECTED] == true"_s} << EvidenceStatus::Passing;
        QTest::newRow("one fails") << QStringList{u"[STATUS] == 503"_s, u"[STATUS] == 200"_s} << EvidenceStatus::Failing;
        QTest::newRow("one cannot be told") << QStringList{u"[STATUS] == 503"_s, u"[P95] < 500ms"_s} << EvidenceStatus::Unknown;
        QTest::newRow("failing wins over cannot tell") << QStringList{u"[P95] < 500ms"_s, u"[STATUS] == 200"_s} << EvidenceStatus::Failing;
        QTest::newRow("malformed") << QStringList{u"[STATUS] is fine"_s} << EvidenceStatus::Unknown;
    }

    void judgesByConditions()
    {
        QFETCH(QStringList, conditions);
        Observation seen;
        seen.status = 503;
        seen.connected = true;
        const ProbeResult result = judge({.id = CheckId(u"c"_s), .conditions = conditions}, seen);
        QTEST(result.status, "status");
        QCOMPARE(result.conditions.size(), conditions.size());
        QCOMPARE(result.check, CheckId(u"c"_s));
        QCOMPARE(result.observation, seen);
    }

    void judgesFailures_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<EvidenceStatus>("status");
        QTest::addColumn<EvidenceStatus>("closedWanted");
        for (const Failure failure : {Failure::Refused, Failure::Unreachable, Failure::TimeoutConnect})
            QTest::addRow("closed %d", int(failure)) << failure << EvidenceStatus::Failing << EvidenceStatus::Passing;
        for (const Failure failure : {Failure::NameNotFound, Failure::NameTimeout, Failure::TimeoutTls, Failure::TimeoutFirstByte,
                                      Failure::CertificateExpired, Failure::NotTls, Failure::Malformed, Failure::ClosedEarly})
            QTest::addRow("failed %d", int(failure)) << failure << EvidenceStatus::Failing << EvidenceStatus::Failing;
        for (const Failure failure : {Failure::Cancelled, Failure::Offline, Failure::Internal, Failure::AddressRefused})
            QTest::addRow("ours %d", int(failure)) << failure << EvidenceStatus::Unknown << EvidenceStatus::Unknown;
    }

    void judgesFailures()
    {
        QFETCH(Failure, failure);
        Observation seen;
        seen.failure = failure;
        QTEST(judge({}, seen).status, "status");
        QTEST(judge({.conditions = {u"[CONNECTED] == false"_s}}, seen).status, "closedWanted");
        QVERIFY(judge({.conditions = {u"[STATUS] != 500"_s}}, seen).status != EvidenceStatus::Passing);
        QVERIFY(judge({.conditions = {u"[CONNECTED] == false"_s, u"[STATUS] == 200"_s}}, seen).status != EvidenceStatus::Passing);
    }

    void namesTheObstacle()
    {
        Observation seen;
        seen.failure = Failure::Offline;
        QCOMPARE(judge({}, seen).obstacle, Obstacle::Offline);
        seen.failure = Failure::AddressRefused;
        QCOMPARE(judge({}, seen).obstacle, Obstacle::TargetRefused);
        seen.failure = Failure::Refused;
        QCOMPARE(judge({}, seen).obstacle, Obstacle::None);
    }
};

COUNTERSIGN_SUITE(JudgeTest)
#include "tst_judge.moc"
