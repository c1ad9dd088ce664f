// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/facts.h"
#include "tests/core/deployment/scene.h"
#include "tests/models/samples.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

Checklist titled(QStringView text, const QString &source)
{
    Checklist checklist = sketch(text);
    checklist.source = source.toUtf8();
    // ids as an import makes them: they follow from the text
    for (Item &item : checklist.items)
        item.id = ItemId(u"i-"_s + item.text.toLower().remove(u' '));
    return checklist;
}

ReviseChecklist revisionTo(const Checklist &after) { return {u"list.md"_s, std::make_shared<const Checklist>(after), makeBlob(after.source)}; }

} // namespace

// An edited document in the place of the one before, and checks that persons take out or change.
class RevisionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>(titled(u"# Health\n[ ] Stop the old one\n[ ] Take a backup of the data\n[ ] Tell support", u"1"_s));
        m_scene->state.document.checklist = m_scene->checklist.digest;
        m_scene->add(u"Mira"_s, {u"*"_s});
    }

    void ticksStayWhereTheTextIsTheSameAndNowhereElse()
    {
        for (const Item &item : m_scene->checklist.items)
            QVERIFY_EXPECTED(m_scene->run(Tick{{item.id}}));
        QVERIFY_EXPECTED(m_scene->run(AddNote{ItemId(u"i-takeabackupofthedata"_s), u"lies on the second disk"_s}));
        const Checklist after = titled(u"# Health\n[ ] Stop the old one\n[ ] Take a backup of all the data\n[ ] Watch the log", u"2"_s);
        QVERIFY_EXPECTED(m_scene->run(revisionTo(after)));
        m_scene->checklist = after;
        QCOMPARE(attestation(u"i-stoptheoldone"_s), Attestation::Ticked);
        QCOMPARE(attestation(u"i-takeabackupofallthedata"_s), Attestation::Open);
        QCOMPARE(m_scene->state.items.value(ItemId(u"i-takeabackupofallthedata"_s)).notes.size(), 1);
        QCOMPARE(attestation(u"i-watchthelog"_s), Attestation::Open);
        QVERIFY(!m_scene->state.items.contains(ItemId(u"i-tellsupport"_s)));
        QCOMPARE(m_scene->state.document.revision, 2);
    }

    void whatWentAndCameBackHasToBeTickedAgain()
    {
        const ItemId support(u"i-tellsupport"_s);
        QVERIFY_EXPECTED(m_scene->run(Tick{{support}}));
        const Checklist before = m_scene->checklist;
        QVERIFY_EXPECTED(m_scene->run(revisionTo(titled(u"# Health\n[ ] Stop the old one", u"2"_s))));
        m_scene->checklist = titled(u"# Health\n[ ] Stop the old one", u"2"_s);
        QVERIFY_EXPECTED(m_scene->run(revisionTo(before)));
        QCOMPARE(attestation(support.toString()), Attestation::Open);
    }

    void theSameBytesAreNoRevision()
    {
        const auto refused = m_scene->run(revisionTo(m_scene->checklist));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NothingToChange);
    }

    void aRevisionVoidsWhatWasSigned()
    {
        for (const Item &item : m_scene->checklist.items)
            QVERIFY_EXPECTED(m_scene->run(Tick{{item.id}}));
        QVERIFY_EXPECTED(m_scene->run(m_scene->signOff(u"QA Lead"_s)));
        Checklist after = titled(u"# Health\n[ ] Stop the old one\n[ ] Take a backup of the data\n[ ] Tell support\nMore words.", u"2"_s);
        after.roles = m_scene->checklist.roles;
        QVERIFY_EXPECTED(m_scene->run(revisionTo(after)));
        m_scene->checklist = after;
        QCOMPARE(m_scene->standingOf(u"QA Lead"_s), RoleStanding::Void);
        QCOMPARE(m_scene->view().roles.at(1).changed, QStringList{u"list.md"_s});
        QCOMPARE(attestation(u"i-tellsupport"_s), Attestation::Ticked);
    }

    void aDismissedCheckIsOffUntilRestored()
    {
        const CheckSpec check = withCheck();
        QCOMPARE(m_scene->run(DismissCheck{check.id, u" "_s}).error().code, ErrorCode::ReasonNeeded);
        QVERIFY_EXPECTED(m_scene->run(DismissCheck{check.id, u"another team's host"_s}));
        QCOMPARE(std::get<Obstacle>(admit(check, m_scene->state.settings)), Obstacle::Dismissed);
        QCOMPARE(m_scene->run(DismissCheck{check.id, u"again"_s}).error().code, ErrorCode::NothingToChange);
        QVERIFY_EXPECTED(m_scene->run(RestoreCheck{check.id}));
        QVERIFY(std::holds_alternative<ProbeRequest>(admit(check, m_scene->state.settings)));
        QCOMPARE(m_scene->run(RestoreCheck{check.id}).error().code, ErrorCode::NothingToChange);
        QCOMPARE(m_scene->run(DismissCheck{CheckId(u"nowhere"_s), u"why"_s}).error().code, ErrorCode::UnknownCheck);
    }

    void anEditedCheckIsRunWithWhatMustHoldNow()
    {
        const CheckSpec check = withCheck();
        const auto malformed = m_scene->run(ReviseCheck{check.id, {u"[STATUS] =< 200"_s}});
        QCOMPARE(malformed.error().code, ErrorCode::ConditionMalformed);
        QCOMPARE(malformed.error().arguments.value(1), u"10"_s); // where
        QCOMPARE(m_scene->run(ReviseCheck{check.id, {u"  "_s}}).error().code, ErrorCode::ConditionMissing);
        const QStringList wanted{u"[STATUS] == 204"_s, u"[RESPONSE_TIME] < 300ms"_s};
        QVERIFY_EXPECTED(m_scene->run(ReviseCheck{check.id, wanted}));
        QCOMPARE(std::get<ProbeRequest>(admit(check, m_scene->state.settings)).check.conditions, wanted);
        QVERIFY(asRevised(check, m_scene->state.settings).sentence != check.sentence);
        QVERIFY_EXPECTED(m_scene->run(ReviseCheck{check.id, check.conditions}));
        QVERIFY(m_scene->state.settings.revised.isEmpty());
    }

    void theNewKindsReadBackAsWritten()
    {
        const QList<Fact> facts{CheckDismissed{CheckId(u"c1"_s), u"why"_s}, CheckRestored{CheckId(u"c1"_s)},
                                CheckRevised{CheckId(u"c1"_s), {u"[STATUS] == 204"_s}},
                                ChecklistRevised{u"l.md"_s, u"L"_s, Digest(u"d"_s), Digest(u"b"_s), 7, {u"a=b"_s}, {u"c=d"_s}, {u"e"_s}}};
        for (const Fact &fact : facts) {
            const auto read = fromPayload(kindOf(fact), toPayload(fact));
            QVERIFY_EXPECTED(read);
            QCOMPARE(kindOf(*read), kindOf(fact));
            QCOMPARE(toPayload(*read), toPayload(fact));
        }
    }

private:
    Attestation attestation(const QString &item) const { return m_scene->state.items.value(ItemId(item)).attestation; }

    CheckSpec withCheck()
    {
        const CheckSpec check = checkFor(m_scene->checklist.items.first().id);
        m_scene->checks = {check};
        m_scene->state.settings.approved = {Endpoint{u"https"_s, u"api.shop.test"_s, 443}};
        return check;
    }

    std::unique_ptr<Scene> m_scene;
};

COUNTERSIGN_SUITE(RevisionTest)
#include "tst_revision.moc"
