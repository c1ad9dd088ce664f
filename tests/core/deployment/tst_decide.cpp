// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/startorder.h"
#include "tests/core/deployment/scene.h"
#include "tests/models/samples.h"
#include "tests/support/refusal.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString reason = u"seen by hand on the console"_s;

} // namespace

// Who may do what, when: the rules that the window and the command line share.
class DecideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>(sketch(u"# Health\n[ ] One\n[ ] Two\n? Three"));
        m_mira = m_scene->add(u"Mira"_s, {u"*"_s});
    }

    void aTickTurnsOpenIntoTickedAndBack()
    {
        QVERIFY_EXPECTED(m_scene->run(Tick{{one}}));
        QCOMPARE(m_scene->statusOf(one), Status::Ticked);
        QVERIFY_REFUSED(m_scene->run(Tick{{one}}), ErrorCode::NothingToChange);
        QVERIFY_EXPECTED(m_scene->run(Untick{{one}}));
        QCOMPARE(m_scene->statusOf(one), Status::Open);
    }

    void ofManyItemsOneUnknownRefusesAll()
    {
        QVERIFY_REFUSED(m_scene->run(Tick{{one, ItemId(u"nowhere"_s)}}), ErrorCode::UnknownItem);
        QCOMPARE(m_scene->statusOf(one), Status::Open);
    }

    void aTickAgainstADoubtNeedsAReason_data()
    {
        QTest::addColumn<EvidenceStatus>("evidence");
        QTest::newRow("red") << EvidenceStatus::Failing;
        QTest::newRow("unknown") << EvidenceStatus::Unknown;
    }

    void aTickAgainstADoubtNeedsAReason()
    {
        QFETCH(const EvidenceStatus, evidence);
        probe(evidence, 503);
        QVERIFY_REFUSED(m_scene->run(Tick{{one}}), ErrorCode::ReasonNeeded);
        QVERIFY_REFUSED(m_scene->run(Tick{{one}, u"ok"_s}), ErrorCode::ReasonTooShort);
        QVERIFY_REFUSED(m_scene->run(Tick{{one}, u"a    b    c    d    e"_s}), ErrorCode::ReasonTooShort); // blanks say nothing
        QVERIFY_EXPECTED(m_scene->run(Tick{{one}, reason}));
        QCOMPARE(m_scene->state.items.value(one).reason, reason);
    }

    // "Services must start in this order": each unlocks when the one before is up.
    void servicesStartInTheirOrder()
    {
        const ItemId database(u"s1"_s), redis(u"s2"_s), backend(u"s3"_s), elsewhere(u"s4"_s);
        Checklist checklist = sketch(u"# Startup order\n$ Database\n$ Redis\n$ Backend\n# Elsewhere\n$ Look around");
        checklist.startOrder = {{u"Database"_s, 2}, {u"Redis"_s, 3}, {u"Backend"_s, 4}};
        const auto make = [&] {
            auto scene = std::make_unique<Scene>(checklist);
            scene->add(u"Mira"_s, {u"*"_s});
            return scene;
        };
        m_scene = make();
        QCOMPARE(waitsFor(checklist, m_scene->view(), backend)->text, u"Database"_s);
        QVERIFY_REFUSED(m_scene->run(Tick{{redis}}), ErrorCode::ReasonNeeded);
        QVERIFY_EXPECTED(m_scene->run(Tick{{elsewhere}}));
        QVERIFY_EXPECTED(m_scene->run(Tick{{database}}));
        QVERIFY_EXPECTED(m_scene->run(Tick{{redis}}));
        QVERIFY(!waitsFor(checklist, m_scene->view(), backend));

        m_scene->checks << checkFor(redis); // ticked, but it is not healthy
        m_scene->answer(m_scene->checks.first(), EvidenceStatus::Failing, 503);
        QCOMPARE(waitsFor(checklist, m_scene->view(), backend)->text, u"Redis"_s);
        QVERIFY_REFUSED(m_scene->run(Tick{{backend}}), ErrorCode::ReasonNeeded);
        QVERIFY_EXPECTED(m_scene->run(Tick{{backend}, reason}));

        m_scene = make();
        QVERIFY_EXPECTED(m_scene->run(MarkNotApplicable{{database}, u"a managed one"_s}));
        QVERIFY_EXPECTED(m_scene->run(Tick{{redis, backend}})); // one after the other
    }

    void staleEvidenceIsADoubtToo()
    {
        probe(EvidenceStatus::Passing, 200);
        m_scene->now = m_scene->now.addDays(2);
        QVERIFY_REFUSED(m_scene->run(Tick{{one}}), ErrorCode::ReasonNeeded);
    }

    void aProbeThatHoldsMakesATickVerifiedAndOneThatFailsContradictsIt()
    {
        probe(EvidenceStatus::Passing, 200);
        QCOMPARE(m_scene->statusOf(one), Status::Open); // a probe alone is no claim
        QVERIFY_EXPECTED(m_scene->run(Tick{{one}}));
        QCOMPARE(m_scene->statusOf(one), Status::Verified);
        probe(EvidenceStatus::Failing, 503);
        QCOMPARE(m_scene->statusOf(one), Status::Failing);
        QVERIFY(m_scene->view().items.first().contradicted);
        QCOMPARE(m_scene->view().verdict, VerdictKind::NoGo);
    }

    void notApplicableNeedsAReasonAndSettles()
    {
        QVERIFY_REFUSED(m_scene->run(MarkNotApplicable{{one}, u"  "_s}), ErrorCode::ReasonNeeded);
        QVERIFY_EXPECTED(m_scene->run(MarkNotApplicable{{one}, u"no database here"_s}));
        QCOMPARE(m_scene->statusOf(one), Status::NotApplicable);
    }

    void aWaiverNeedsADayAReasonAndForRedASecondPerson()
    {
        QVERIFY_REFUSED(m_scene->run(Waive{{one}, reason, u"soon"_s}), ErrorCode::ValueRefused);
        QVERIFY_REFUSED(m_scene->run(Waive{{one}, u"later"_s, u"2026-12-31"_s}), ErrorCode::ReasonTooShort);
        probe(EvidenceStatus::Failing, 503);
        const PersonId ayse = m_scene->add(u"Ayşe"_s, {u"QA Lead"_s});
        QVERIFY_REFUSED(m_scene->run(Waive{{one}, reason, u"2026-12-31"_s}), ErrorCode::SecondApproverNeeded);
        QVERIFY_EXPECTED(m_scene->run(Waive{{one}, reason, u"2026-12-31"_s}, ayse));
        QCOMPARE(m_scene->statusOf(one), Status::Waived);
    }

    void nobodySignsBeforeTheGateIsSettledButAnybodyMayReject()
    {
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"QA Lead"_s)), ErrorCode::GateNotReady);
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s, Meaning::Rejected)));
        QCOMPARE(m_scene->standingOf(u"QA Lead"_s), RoleStanding::Rejected);
        QCOMPARE(m_scene->view().verdict, VerdictKind::NoGo);
    }

    void aRejectionSaysWhy()
    {
        SignOff mute = m_scene->signOff(u"QA Lead"_s, Meaning::Rejected);
        mute.note = u" "_s;
        QVERIFY_REFUSED(m_scene->run(mute), ErrorCode::ReasonNeeded);
    }

    void optionalItemsDoNotHoldTheGate()
    {
        settle();
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"Release Manager"_s)));
        QCOMPARE(m_scene->view().verdict, VerdictKind::Go);
    }

    void aRoleIsSignedOnlyByThoseWhoHoldIt()
    {
        settle();
        const PersonId ayse = m_scene->add(u"Ayşe"_s, {u"QA Lead"_s});
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"Release Manager"_s), ayse), ErrorCode::RoleNotGranted);
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s), ayse));
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"QA Lead"_s)), ErrorCode::AlreadySigned);
    }

    void withCompanyNobodyWearsTwoHats()
    {
        settle();
        m_scene->add(u"Ayşe"_s, {u"QA Lead"_s});
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"Release Manager"_s)), ErrorCode::OnePersonOneRole);
    }

    void aChangeVoidsTheSignatureAndNamesWhatChanged()
    {
        settle();
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
        QCOMPARE(m_scene->standingOf(u"QA Lead"_s), RoleStanding::Signed);
        QVERIFY_EXPECTED(m_scene->run(Untick{{one}}));
        QCOMPARE(m_scene->standingOf(u"QA Lead"_s), RoleStanding::Void);
        const QList<RoleView> roles = m_scene->view().roles;
        QCOMPARE(roles.at(1).changed, QStringList{u"One"_s});
        settle();
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s))); // and can be given again
        QCOMPARE(m_scene->standingOf(u"QA Lead"_s), RoleStanding::Signed);
    }

    void aNoteVoidsNothing()
    {
        settle();
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
        QVERIFY_EXPECTED(m_scene->run(AddNote{one, u"pager goes to Ayşe tonight"_s}));
        QCOMPARE(m_scene->standingOf(u"QA Lead"_s), RoleStanding::Signed);
    }

    void onlyTheLeadDecidesAndOnlyWhenTheGateIsPassed()
    {
        settle();
        QVERIFY_REFUSED(m_scene->run(MakeDecision{Decision::Live}), ErrorCode::GateNotReady);
        for (const QString &role : {u"QA Lead"_s, u"Release Manager"_s})
            QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(role)));
        const PersonId ayse = m_scene->add(u"Ayşe"_s, {u"*"_s});
        QVERIFY_REFUSED(m_scene->run(MakeDecision{Decision::Live}, ayse), ErrorCode::NotTheLead);
        QVERIFY_REFUSED(m_scene->run(MakeDecision{Decision::NoGo}), ErrorCode::ReasonNeeded);
        QVERIFY_EXPECTED(m_scene->run(MakeDecision{Decision::Live}));
        QCOMPARE(m_scene->view().verdict, VerdictKind::Live);
        QVERIFY_EXPECTED(m_scene->run(Close{}));
        QVERIFY_REFUSED(m_scene->run(Tick{{one}}), ErrorCode::DeploymentOver);
    }

    void anAbortEndsIt()
    {
        QVERIFY_REFUSED(m_scene->run(Abort{u""_s}), ErrorCode::ReasonNeeded);
        QVERIFY_EXPECTED(m_scene->run(Abort{u"the vendor is down"_s}));
        QVERIFY_REFUSED(m_scene->run(AddNote{std::nullopt, u"too late"_s}), ErrorCode::DeploymentOver);
    }

    void whatIsNotInTheTextIsRefused()
    {
        QVERIFY_REFUSED(m_scene->run(BindParameter{u"nowhere.example"_s, u"x"_s}), ErrorCode::ParameterUnknown);
        QVERIFY_REFUSED(m_scene->run(SignOff{RoleId(u"release.king"_s), Meaning::Approved, u"I am"_s}), ErrorCode::UnknownRole);
        QVERIFY_REFUSED(m_scene->run(AddNote{std::nullopt, QString(9000, u'x')}), ErrorCode::TextTooLong);
    }

private:
    const ItemId one{u"i1"_s};

    void probe(EvidenceStatus status, int httpStatus)
    {
        if (m_scene->checks.isEmpty())
            m_scene->checks << checkFor(one);
        m_scene->answer(m_scene->checks.first(), status, httpStatus);
    }

    void settle()
    {
        for (const ItemId &item : {one, ItemId(u"i2"_s)}) {
            if (m_scene->state.items.value(item).attestation != Attestation::Ticked)
                QVERIFY_EXPECTED(m_scene->run(Tick{{item}}));
        }
    }

    std::unique_ptr<Scene> m_scene;
    PersonId m_mira;
};

COUNTERSIGN_SUITE(DecideTest)
#include "tst_decide.moc"
