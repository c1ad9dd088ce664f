// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "core/deployment/apply.h"
#include "core/deployment/chain.h"
#include "core/deployment/subject.h"
#include "core/journal/envelope.h"
#include "core/record/recordverification.h"
#include "tests/adapters/signing/independentverifier.h"
#include "tests/core/deployment/signedscene.h"
#include "tests/models/samples.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString reason = u"seen by hand on the console"_s;

// Somebody who tries everything in any order. What the rules refuse does not happen; what they allow must verify.
class Monkey
{
public:
    Monkey(SignedScene &scene, quint32 seed) : m_scene(scene), m_random(seed)
    {
        m_people << scene.enrol(u"Mira"_s);
        scene.start(m_people.first());
    }

    // One act; whether the rules allowed it.
    bool act()
    {
        m_scene.now = m_scene.now.addSecs(m_random.bounded(4000));
        switch (m_random.bounded(24)) {
        case 0: return enrol();
        case 1: return allowed(m_scene.run(GrantRoles{person(), {role()}, {}, someday()}, person()));
        case 2: return allowed(m_scene.run(EndGrant{person(), {role()}, reason}, person()));
        case 3: return m_random.bounded(4) == 0 && allowed(m_scene.run(RevokePerson{person(), reason, {}}, person()));
        case 4: return allowed(m_scene.run(ChangePolicy{{m_random.bounded(2) == 0, 0}}, person()));
        case 5: return rotate();
        default: return allowed(m_scene.run(command(), person()));
        }
    }

private:
    static bool allowed(const Expected<> &done) { return done.has_value(); }

    Command command()
    {
        switch (m_random.bounded(14)) {
        case 0: return Untick{{item()}};
        case 1: return MarkNotApplicable{{item()}, reason};
        case 2: return Waive{{item()}, reason, u"2099-01-01"_s};
        case 3: return AddNote{item(), u"noted"_s};
        case 4: return Assign{{item()}, person()};
        case 5: return HandOverLead{person(), reason};
        case 6: return SignOff{roleId(), Meaning::Rejected, u"I reject it"_s, reason};
        case 7:
        case 8: return SignOff{roleId(), Meaning::Approved, u"I have reviewed it"_s};
        case 9: return MakeDecision{Decision(m_random.bounded(3)), reason};
        case 10: return undo();
        case 11: return m_random.bounded(6) == 0 ? Command(DeclareEmergency{reason}) : Command(ReviewEmergency{reason});
        default: return Tick{{item()}, reason};
        }
    }

    Command undo()
    {
        const ItemState state = m_scene.state.items.value(item());
        return Undo{state.changes.isEmpty() ? QList<EventId>() : QList{state.changes.last().event}};
    }

    bool enrol()
    {
        if (m_people.size() >= 4)
            return false;
        m_people << m_scene.enrol(u"Person%1"_s.arg(m_people.size()));
        return true;
    }

    bool rotate()
    {
        const PersonId who = person();
        if (m_scene.journal.person(who)->revoked)
            return false;
        m_scene.rotate(who);
        return true;
    }

    PersonId person() { return m_people.at(m_random.bounded(int(m_people.size()))); }
    ItemId item() { return m_scene.checklist.items.at(m_random.bounded(int(m_scene.checklist.items.size()))).id; }
    RoleId roleId() { return m_scene.checklist.roles.at(m_random.bounded(int(m_scene.checklist.roles.size()))).id; }
    QString role() { return m_scene.checklist.roles.at(m_random.bounded(int(m_scene.checklist.roles.size()))).name; }
    QDateTime someday() { return m_random.bounded(2) == 0 ? QDateTime() : m_scene.now.addDays(m_random.bounded(3)); }

    SignedScene &m_scene;
    QRandomGenerator m_random;
    QList<PersonId> m_people = {};
};

} // namespace

// Whatever the rules allow, both verifiers call sound; and a signature is void exactly when what it covers has changed.
class ValidJournalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noFalseAlarmOnWhatTheRulesAllow()
    {
        const bool all = qEnvironmentVariableIntValue("COUNTERSIGN_LONG") != 0;
        const int journals = all ? 1000 : 60, shared = all ? 40 : 4;
        int events = 0;
        for (int seed = 0; seed < journals; ++seed) {
            SignedScene scene(m_signing, sketch(u"# Health\n[ ] One\n[ ] Two\n? Three"));
            Monkey monkey(scene, quint32(seed));
            for (int i = 0; i < 40; ++i)
                monkey.act();
            events += int(scene.events.size());
            const QString root = scene.events.first().hash.toString();
            const Chain chain = readChain(scene.events, {.signing = &m_signing});
            const Verification whole = judgeJournal(chain.findings, chain.state.genesis, chain.events.size(), {root});
            QVERIFY2(whole.outcome == VerificationOutcome::Sound, qPrintable(u"seed %1: %2"_s.arg(seed).arg(whole.summary)));
            const Verification bundle = verifyBundle(scene.bundle(), m_signing, {root});
            QVERIFY2(bundle.outcome == VerificationOutcome::Sound, qPrintable(u"seed %1: %2"_s.arg(seed).arg(bundle.summary)));
            if (seed >= shared)
                continue;
            const IndependentVerdict theirs = verifyIndependently(scene.bundle(), root);
            QVERIFY2(theirs.exitCode == 0, (QByteArray::number(seed) + ": " + theirs.output).constData());
        }
        QVERIFY(events > journals * 10); // the rules did not refuse everything
    }

    void replayedStateIsTheLiveOne()
    {
        for (int seed = 0; seed < 30; ++seed) {
            SignedScene scene(m_signing, sketch(u"# Health\n[ ] One\n[ ] Two\n? Three"));
            Monkey monkey(scene, quint32(seed));
            for (int i = 0; i < 60; ++i)
                monkey.act();
            const Chain chain = readChain(scene.events, {});
            QCOMPARE(chain.state, scene.journal);
            DeploymentState replayed;
            for (const RecordedEvent &each : chain.events) {
                if (each.event.deployment == scene.state.id)
                    apply(replayed, each.event, each.fact, each.signedEvent.hash);
            }
            QCOMPARE(replayed, scene.state);
        }
    }

    void aSignatureIsVoidExactlyWhenItsSubjectChanged()
    {
        int standing = 0, gone = 0;
        for (int seed = 0; seed < 40; ++seed) {
            SignedScene scene(m_signing, sketch(u"# Health\n[ ] One\n[ ] Two\n? Three"));
            Monkey monkey(scene, quint32(seed));
            for (int i = 0; i < 60; ++i) {
                monkey.act();
                const DeploymentView view = scene.view();
                for (qsizetype at = 0; at < view.roles.size(); ++at) {
                    const Role &role = scene.checklist.roles.at(at);
                    const auto signature = scene.state.signatures.constFind(role.id);
                    if (signature == scene.state.signatures.constEnd() || signature->fact.meaning == Meaning::Rejected)
                        continue;
                    const Digest now = subjectDigest(subjectOf(scene.checklist, scene.state, signature->cited, role));
                    const bool same = now == signature->fact.subject;
                    QCOMPARE(view.roles.at(at).standing == RoleStanding::Signed, same);
                    QCOMPARE(view.roles.at(at).changed.isEmpty(), same); // and what changed has a name
                    (same ? standing : gone) += 1;
                }
            }
        }
        QVERIFY2(standing > 20 && gone > 20, qPrintable(u"%1 %2"_s.arg(standing).arg(gone)));
    }

private:
    const OpenSslSigning m_signing;
};

COUNTERSIGN_SUITE(ValidJournalsTest)
#include "tst_validjournals.moc"
