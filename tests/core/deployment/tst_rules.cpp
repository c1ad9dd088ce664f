// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/questions.h"
#include "tests/core/deployment/scene.h"
#include "tests/models/samples.h"
#include "tests/support/refusal.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString reason = u"seen by hand on the console"_s;
const ItemId one{u"i1"_s}, two{u"i2"_s};

} // namespace

// What goes beyond a tick and a signature: questions of the text, the emergency way, handing over, taking back.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>(sketch(u"# Health\n[ ] One\n[ ] Two\n? Three (if using S3)"));
        m_mira = m_scene->add(u"Mira"_s, {u"*"_s});
        m_scene->checklist.fields << Field{.label = u"Build number"_s, .line = 1, .section = 0}
                                  << Field{.label = u"Status"_s, .line = 1, .choices = {u"Approved"_s, u"Needs Revision"_s}, .section = 0};
    }

    void aFieldIsFilledOnceAndVoidsWhatWasSigned()
    {
        signAll();
        QCOMPARE(standing(), RoleStanding::Signed);
        QVERIFY_EXPECTED(m_scene->run(FillField{field(0), u"4711"_s}));
        QCOMPARE(standing(), RoleStanding::Void);
        QCOMPARE(m_scene->view().roles.at(1).changed, QStringList{u"Build number"_s});
        QVERIFY_REFUSED(m_scene->run(FillField{field(0), u"4711"_s}), ErrorCode::NothingToChange);
        QVERIFY_REFUSED(m_scene->run(FillField{u"nowhere"_s, u"x"_s}), ErrorCode::FieldUnknown);
    }

    void aDismissedOrEditedCheckVoidsWhatWasSigned()
    {
        const CheckSpec check{.id = CheckId(u"http.abc"_s), .conditions = {u"[STATUS] == 200"_s}, .sentence = u"The shop answers"_s};
        m_scene->checks = {check};
        signAll();
        QCOMPARE(standing(), RoleStanding::Signed);
        QVERIFY_EXPECTED(m_scene->run(DismissCheck{check.id, u"Another team's host"_s}));
        QCOMPARE(standing(), RoleStanding::Void);
        QCOMPARE(m_scene->view().roles.at(1).changed, QStringList{check.sentence});
        QVERIFY_EXPECTED(m_scene->run(RestoreCheck{check.id}));
        QCOMPARE(standing(), RoleStanding::Signed); // what was signed is there again
        QVERIFY_EXPECTED(m_scene->run(ReviseCheck{check.id, {u"[STATUS] < 500"_s}}));
        QCOMPARE(standing(), RoleStanding::Void);
    }

    void aChoiceIsOneOfTheBoxes()
    {
        QVERIFY_REFUSED(m_scene->run(MakeChoice{field(1), u"Perhaps"_s}), ErrorCode::ChoiceUnknown);
        QVERIFY_EXPECTED(m_scene->run(MakeChoice{field(1), u"approved"_s}));
        QCOMPARE(m_scene->state.fields.value(field(1)).value, u"Approved"_s);
    }

    void aConditionThatHoldsMakesItsItemsCount()
    {
        const QString condition = u"if using S3"_s;
        QVERIFY(!m_scene->view().items.at(2).required);
        QVERIFY_EXPECTED(m_scene->run(AnswerCondition{condition, true}));
        QVERIFY(m_scene->view().items.at(2).required);
        QVERIFY_EXPECTED(m_scene->run(AnswerCondition{condition, false}));
        QCOMPARE(m_scene->view().items.at(2).status, Status::NotApplicable);
        QCOMPARE(m_scene->view().items.at(2).excuse, Excuse::DoesNotApply);
        QVERIFY_REFUSED(m_scene->run(AnswerCondition{u"if using Azure"_s, true}), ErrorCode::ChoiceUnknown);
    }

    void ofTwoWaysOneIsTakenAndTheOtherSettled()
    {
        Scene scene(sketch(u"# Deploy\n## Option A\n[ ] Compose\n## Option B\n[ ] Kubernetes"));
        scene.add(u"Mira"_s, {u"*"_s});
        for (const auto &[section, option] : {std::pair(1, u"A"_s), std::pair(2, u"B"_s)}) {
            scene.checklist.sections[section].alternative = u"Deploy"_s;
            scene.checklist.sections[section].option = option;
        }
        QVERIFY_REFUSED(scene.run(ChooseAlternative{u"Deploy"_s, u"C"_s}), ErrorCode::ChoiceUnknown);
        QVERIFY_EXPECTED(scene.run(ChooseAlternative{u"Deploy"_s, u"A"_s}));
        QCOMPARE(scene.view().items.at(1).excuse, Excuse::NotChosen);
        QCOMPARE(scene.view().items.at(1).status, Status::NotApplicable);
        QCOMPARE(scene.view().items.at(0).status, Status::Open);
    }

    void anEmergencyGoesLiveWithoutTheGateAndIsReviewedByAnother()
    {
        const PersonId ayse = m_scene->add(u"Ayşe"_s, {u"*"_s});
        QVERIFY_REFUSED(m_scene->run(MakeDecision{Decision::Live}), ErrorCode::GateNotReady);
        QVERIFY_REFUSED(m_scene->run(DeclareEmergency{reason}, ayse), ErrorCode::NotTheLead);
        QVERIFY_EXPECTED(m_scene->run(DeclareEmergency{reason}));
        QVERIFY_EXPECTED(m_scene->run(MakeDecision{Decision::Live}));
        QVERIFY(m_scene->state.decision->emergency);
        QCOMPARE(m_scene->view().emergency, EmergencyStanding::ReviewDue);
        QVERIFY_REFUSED(m_scene->run(Close{}), ErrorCode::ReviewDue);
        m_scene->now = m_scene->now.addSecs(25 * 3600);
        QCOMPARE(m_scene->view().emergency, EmergencyStanding::ReviewLate);
        QVERIFY_REFUSED(m_scene->run(ReviewEmergency{reason}), ErrorCode::SecondApproverNeeded);
        QVERIFY_EXPECTED(m_scene->run(ReviewEmergency{reason}, ayse));
        QVERIFY_EXPECTED(m_scene->run(Close{}));
    }

    void theLeadIsHandedOver()
    {
        const PersonId ayse = m_scene->add(u"Ayşe"_s, {u"*"_s});
        QVERIFY_REFUSED(m_scene->run(HandOverLead{PersonId(u"nobody"_s)}), ErrorCode::UnknownPerson);
        QVERIFY_EXPECTED(m_scene->run(HandOverLead{ayse}));
        QVERIFY_REFUSED(m_scene->run(MakeDecision{Decision::NoGo, reason}), ErrorCode::NotTheLead);
        QVERIFY_EXPECTED(m_scene->run(MakeDecision{Decision::NoGo, reason}, ayse));
        QCOMPARE(m_scene->view().verdict, VerdictKind::NoGo);
    }

    void undoTakesBackAndUndoneAgainRedoes()
    {
        QVERIFY_EXPECTED(m_scene->run(MarkNotApplicable{{one}, u"no database here"_s}));
        QVERIFY_EXPECTED(m_scene->run(Tick{{one}}));
        QVERIFY_EXPECTED(m_scene->run(Undo{{newest(one)}}));
        QCOMPARE(m_scene->statusOf(one), Status::NotApplicable);
        QCOMPARE(m_scene->state.items.value(one).reason, u"no database here"_s);
        QVERIFY_EXPECTED(m_scene->run(Undo{{newest(one)}}));
        QCOMPARE(m_scene->statusOf(one), Status::Ticked);
        const EventId old = m_scene->state.items.value(one).changes.first().event;
        QVERIFY_REFUSED(m_scene->run(Undo{{old}}), ErrorCode::CannotUndo); // newer events build on it
    }

    void anUndoneTickAgainstRedStillNeedsItsReason()
    {
        QVERIFY_EXPECTED(m_scene->run(Tick{{one}}));
        QVERIFY_EXPECTED(m_scene->run(Untick{{one}}));
        m_scene->checks << checkFor(one);
        m_scene->answer(m_scene->checks.first(), EvidenceStatus::Failing, 503);
        QVERIFY_REFUSED(m_scene->run(Undo{{newest(one)}}), ErrorCode::ReasonNeeded);
    }

    void aWaiverEndsWithItsDay()
    {
        QVERIFY_REFUSED(m_scene->run(Waive{{one}, reason, u"2020-01-01"_s}), ErrorCode::WaiverOver);
        QVERIFY_EXPECTED(m_scene->run(Waive{{one}, reason, m_scene->now.date().toString(Qt::ISODate)}));
        QCOMPARE(m_scene->statusOf(one), Status::Waived);
        QVERIFY(m_scene->state.items.value(one).attestation == Attestation::Waived);
        m_scene->now = m_scene->now.addDays(1);
        QCOMPARE(m_scene->statusOf(one), Status::Open);
        QVERIFY(m_scene->view().items.first().waiverExpired);
    }

    void anItemIsAssignedToSomebodyWhoIsThere()
    {
        QVERIFY_REFUSED(m_scene->run(Assign{{one}, PersonId(u"nobody"_s)}), ErrorCode::UnknownPerson);
        QVERIFY_EXPECTED(m_scene->run(Assign{{one, two}, m_mira}));
        QCOMPARE(m_scene->state.items.value(two).assignee, m_mira);
        QVERIFY_REFUSED(m_scene->run(Assign{{one}, m_mira}), ErrorCode::NothingToChange);
        QVERIFY_EXPECTED(m_scene->run(Assign{{one}, {}, u"DBA"_s}));
        QCOMPARE(m_scene->state.items.value(one).assignedRole, u"DBA"_s);
    }

    void evidenceIsKeptByItsDigestAndCanBePurged()
    {
        const Blob blob = makeBlob("the backup ran");
        QVERIFY_EXPECTED(m_scene->run(AttachEvidence{one, EvidenceForm::Text, u"backup"_s, u"text/plain"_s, blob}));
        QCOMPARE(m_scene->state.attachments.first().item, one);
        const PersonId ayse = m_scene->add(u"Ayşe"_s, {u"*"_s});
        QVERIFY_REFUSED(m_scene->run(PurgeEvidence{blob.digest, reason}, ayse), ErrorCode::NotTheLead);
        QVERIFY_EXPECTED(m_scene->run(PurgeEvidence{blob.digest, reason}));
        QVERIFY(m_scene->state.attachments.first().purged);
        QVERIFY_REFUSED(m_scene->run(PurgeEvidence{blob.digest, reason}), ErrorCode::BlobMissing);
    }

    void aRevokedPersonSignsNothing()
    {
        tickAll();
        m_scene->journal.people[0].revoked = Revocation{u"lost"_s};
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"QA Lead"_s)), ErrorCode::PersonRevoked);
    }

    void aGrantHoldsBetweenItsDays()
    {
        tickAll();
        m_scene->journal.people[0].grants = {{u"QA Lead"_s, m_scene->now.addDays(1), {}}};
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"QA Lead"_s)), ErrorCode::RoleNotGranted);
        m_scene->journal.people[0].grants = {{u"QA Lead"_s, {}, m_scene->now}};
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"QA Lead"_s)), ErrorCode::RoleNotGranted);
        m_scene->journal.people[0].grants = {{u"QA Lead"_s, m_scene->now, m_scene->now.addDays(1)}};
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
    }

    void twoHatsAndSoloAreMarked()
    {
        signAll();
        QCOMPARE(marks(u"QA Lead"_s), QStringList{u"solo"_s});
        QCOMPARE(marks(u"Release Manager"_s), (QStringList{u"solo"_s, u"two-hats"_s}));
        m_scene->add(u"Ayşe"_s, {u"*"_s});
        m_scene->journal.policy.twoHats = true;
        QVERIFY_EXPECTED(m_scene->run(Untick{{one}}));
        QVERIFY_EXPECTED(m_scene->run(Tick{{one}}));
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
        QCOMPARE(marks(u"QA Lead"_s), QStringList{u"two-hats"_s});
    }

    void onePersonWithTwoKeysIsStillOnePerson()
    {
        tickAll();
        const PersonId anew = m_scene->add(u"Mira again"_s, {u"*"_s});
        m_scene->add(u"Ayşe"_s, {u"*"_s});
        for (Person &person : m_scene->journal.people)
            person.email = person.name.startsWith(u"Mira"_s) ? u"mira@example.org"_s : u"ayse@example.org"_s;
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
        QVERIFY_REFUSED(m_scene->run(m_scene->signOff(u"Release Manager"_s), anew), ErrorCode::OnePersonOneRole);
    }

private:
    QString field(int index) const { return fieldId(m_scene->checklist, m_scene->checklist.fields.at(index)); }
    EventId newest(const ItemId &item) const { return m_scene->state.items.value(item).changes.last().event; }
    RoleStanding standing() const { return m_scene->standingOf(u"QA Lead"_s); }

    QStringList marks(const QString &role) const
    {
        for (const Signature &signature : m_scene->state.signatures) {
            if (signature.fact.roleName == role)
                return signature.fact.marks;
        }
        return {};
    }

    void tickAll() { QVERIFY_EXPECTED(m_scene->run(Tick{{one, two}})); }

    void signAll()
    {
        tickAll();
        for (const QString &role : {u"QA Lead"_s, u"Release Manager"_s})
            QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(role)));
    }

    std::unique_ptr<Scene> m_scene;
    PersonId m_mira;
};

COUNTERSIGN_SUITE(RulesTest)
#include "tst_rules.moc"
