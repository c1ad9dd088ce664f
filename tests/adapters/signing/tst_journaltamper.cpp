// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "core/base/digest.h"
#include "core/journal/canonical.h"
#include "core/journal/envelope.h"
#include "core/record/recordverification.h"
#include "tests/adapters/signing/independentverifier.h"
#include "tests/core/deployment/signedscene.h"
#include "tests/models/samples.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

// What a mutant must come to. HeadOnly: a cut tail, which nobody sees who does not remember the head.
enum class Seen { Finding, HeadOnly };

struct Forgery {
    const SignedScene &scene;
    QList<SignedEvent> events;
    QByteArray lines = {}; // set by those that change the bundle itself

    SignedEvent &at(int seq) { return events[seq - 1]; }
    QByteArray bundle() const { return lines.isEmpty() ? SignedScene::bundleOf(events, scene.state.id) : lines; }

    void edit(int seq, const std::function<void(QJsonObject &)> &change)
    {
        QJsonObject body = QJsonDocument::fromJson(at(seq).body).object();
        change(body);
        at(seq).body = canonicalJson(body).value();
        at(seq).key = KeyId(body.value("kid"_L1).toString());
    }
    void editPayload(int seq, const QString &key, const QJsonValue &value)
    {
        edit(seq, [&](QJsonObject &body) {
            QJsonObject payload = body.value("payload"_L1).toObject();
            payload.insert(key, value);
            body.insert(u"payload"_s, payload);
        });
    }
    void sign(int seq, const SigningKey &key)
    {
        edit(seq, [&](QJsonObject &body) { body.insert(u"kid"_s, key.id().toString()); });
        at(seq) = scene.sign(at(seq).body, key);
    }
    // Every event from there on linked and signed anew by one key, as a thief of that key would.
    void rewriteFrom(int seq, const SigningKey &key)
    {
        for (int each = seq; each <= events.size(); ++each) {
            edit(each, [&](QJsonObject &body) {
                body.insert(u"prev"_s, each == 1 ? firstPrev().toString() : at(each - 1).hash.toString());
                body.insert(u"dprev"_s, headBefore(each).toString());
            });
            sign(each, key);
        }
    }
    Digest headBefore(int seq)
    {
        const QString dep = QJsonDocument::fromJson(at(seq).body).object().value("dep"_L1).toString();
        for (int each = seq - 1; each > 0; --each) {
            if (QJsonDocument::fromJson(at(each).body).object().value("dep"_L1).toString() == dep)
                return at(each).hash;
        }
        return firstPrev();
    }
};

using Forge = std::function<void(Forgery &)>;

} // namespace

Q_DECLARE_METATYPE(Forge)

// Whatever is done to a journal has to show, at the right event, to both verifiers: the program's own and the Python file that
// every record carries.
class JournalTamperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_scene = std::make_unique<SignedScene>(m_signing, sketch(u"# Health\n[ ] One\n[ ] Two\n[ ] Three")); // 1
        m_mira = m_scene->enrol(u"Mira"_s); // 2, 3
        m_ayse = m_scene->enrol(u"Ayse"_s); // 4
        QVERIFY_EXPECTED(m_scene->run(GrantRoles{m_ayse, {u"QA Lead"_s}}, m_mira)); // 5
        m_scene->start(m_mira); // 6
        QVERIFY_EXPECTED(m_scene->run(Tick{{ItemId(u"i1"_s), ItemId(u"i2"_s)}}, m_mira)); // 7, 8
        QVERIFY_EXPECTED(m_scene->run(AddNote{std::nullopt, u"the pager goes to Ayse"_s}, m_mira)); // 9
        QVERIFY_EXPECTED(m_scene->run(Waive{{ItemId(u"i3"_s)}, u"follows with the next release"_s, u"2030-01-01"_s}, m_ayse)); // 10
        QVERIFY_EXPECTED(m_scene->run(signOff(u"QA Lead"_s), m_ayse)); // 11
        m_scene->rotate(m_mira); // 12
        QVERIFY_EXPECTED(m_scene->run(signOff(u"Release Manager"_s), m_mira)); // 13
        QVERIFY_EXPECTED(m_scene->run(MakeDecision{Decision::Live}, m_mira)); // 14
        QVERIFY_EXPECTED(m_scene->run(AddNote{std::nullopt, u"all quiet"_s}, m_mira)); // 15
        QVERIFY_EXPECTED(m_scene->run(Close{}, m_mira)); // 16
        QCOMPARE(m_scene->events.size(), 16);
        m_root = m_scene->events.first().hash.toString();
        m_other = std::make_unique<SignedScene>(m_signing, sketch(u"# Other\n[ ] One"));
        m_other->start(m_other->enrol(u"Mallory"_s));
    }

    void theJournalItselfIsSound()
    {
        QCOMPARE(ours(m_scene->bundle()).outcome, VerificationOutcome::Sound);
        const Chain whole = readChain(m_scene->events, {.signing = &m_signing});
        QCOMPARE(judgeJournal(whole.findings, whole.state.genesis, whole.events.size(), {m_root}).outcome, VerificationOutcome::Sound);
        const IndependentVerdict theirs = verifyIndependently(m_scene->bundle(), m_root);
        QVERIFY2(theirs.exitCode == 0, theirs.output.constData());
    }

    void showsAtTheRightEvent_data()
    {
        QTest::addColumn<Forge>("forge");
        QTest::addColumn<int>("seq"); // of the first bad event; 0: a line that is no event any more
        QTest::addColumn<int>("seen");
        for (const auto &mutants : {editedBodies(), brokenForms(), movedEvents(), wrongKeys(), wrongAuthority(), changedEnvelopes()}) {
            for (const Mutant &mutant : mutants)
                QTest::newRow(mutant.name) << mutant.forge << mutant.seq << int(Seen::Finding);
        }
        for (const Mutant &mutant : cutTails())
            QTest::newRow(mutant.name) << mutant.forge << mutant.seq << int(Seen::HeadOnly);
    }

    void showsAtTheRightEvent()
    {
        QFETCH(const Forge, forge);
        QFETCH(const int, seq);
        QFETCH(const int, seen);
        Forgery forgery{*m_scene, m_scene->events};
        forge(forgery);
        const QByteArray bundle = forgery.bundle();
        QVERIFY(bundle != m_scene->bundle());
        const Verification verdict = ours(bundle);
        const IndependentVerdict theirs = verifyIndependently(bundle, m_root);
        if (Seen(seen) == Seen::HeadOnly) {
            QVERIFY(theirs.head != m_scene->events.last().hash.toString());
            QCOMPARE(verdict.outcome, VerificationOutcome::Sound);
            return;
        }
        QCOMPARE(verdict.outcome, VerificationOutcome::Unsound);
        QVERIFY2(theirs.exitCode == 1, theirs.output.constData());
        if (seq == 0)
            return;
        QVERIFY2(verdict.summary.contains(QString::number(seq)) || namesNobody(verdict.summary), qPrintable(verdict.summary));
        QVERIFY2(theirs.output.contains("event " + QByteArray::number(seq) + ':'), theirs.output.constData());
    }

    void aSwappedJournalIsIntactButNobodysRoot()
    {
        QCOMPARE(ours(m_other->bundle()).outcome, VerificationOutcome::RootUnknown);
        const IndependentVerdict theirs = verifyIndependently(m_other->bundle(), m_root);
        QCOMPARE(theirs.exitCode, 1);
        QVERIFY(theirs.output.contains("nobody here vouches"));
    }

    void thereAreFortyAndMore()
    {
        const auto all = editedBodies().size() + brokenForms().size() + movedEvents().size() + wrongKeys().size() + wrongAuthority().size()
                         + changedEnvelopes().size() + cutTails().size() + 1;
        QVERIFY2(all >= 40, qPrintable(QString::number(all)));
    }

private:
    struct Mutant {
        const char *name;
        Forge forge;
        int seq;
    };

    static Command signOff(const QString &role)
    {
        return SignOff{RoleId(u"release."_s + role), Meaning::Approved, u"I have reviewed it as "_s + role};
    }

    Verification ours(const QByteArray &bundle) const { return verifyBundle(bundle, m_signing, {m_root}); }

    // Findings about persons and roles name those, not a number.
    static bool namesNobody(const QString &summary) { return !summary.contains(u"vent "_s); }

    QList<Mutant> editedBodies() const
    {
        return {
            {"a note's text", [](Forgery &f) { f.editPayload(9, u"text"_s, u"the pager goes to Mira"_s); }, 9},
            {"a tick's reason", [](Forgery &f) { f.editPayload(7, u"reason"_s, u"forged"_s); }, 7},
            {"a waiver's day", [](Forgery &f) { f.editPayload(10, u"until"_s, u"2040-01-01"_s); }, 10},
            {"a sign-off's meaning", [](Forgery &f) { f.editPayload(11, u"meaning"_s, u"rejected"_s); }, 11},
            {"a sign-off's statement", [](Forgery &f) { f.editPayload(11, u"statement"_s, u"I have seen nothing"_s); }, 11},
            {"a sign-off's subject", [](Forgery &f) { f.editPayload(13, u"subject"_s, QString(64, u'a')); }, 13},
            {"the decision", [](Forgery &f) { f.editPayload(14, u"decision"_s, u"no-go"_s); }, 14},
            {"the time", [](Forgery &f) { f.edit(7, [](QJsonObject &b) { b.insert(u"at"_s, u"2020-01-01T00:00:00.000Z"_s); }); }, 7},
            {"the actor", [](Forgery &f) { f.edit(8, [](QJsonObject &b) { b.insert(u"actor"_s, u"somebody"_s); }); }, 8},
            {"the item", [](Forgery &f) { f.edit(8, [](QJsonObject &b) { b.insert(u"item"_s, u"i3"_s); }); }, 8},
            {"the zone", [](Forgery &f) { f.edit(15, [](QJsonObject &b) { b.insert(u"tz"_s, u"UTC"_s); }); }, 15},
            {"the id", [](Forgery &f) { f.edit(15, [](QJsonObject &b) { b.insert(u"id"_s, u"another"_s); }); }, 15},
            {"a name at enrolment", [](Forgery &f) { f.editPayload(4, u"name"_s, u"Mallory"_s); }, 4},
            {"the roles granted", [](Forgery &f) { f.editPayload(5, u"roles"_s, QJsonArray{u"*"_s}); }, 5},
        };
    }

    QList<Mutant> brokenForms() const
    {
        const auto replace = [](int seq, const QByteArray &from, const QByteArray &to) {
            return [=](Forgery &f) { f.at(seq).body.replace(from, to); };
        };
        return {
            {"a duplicate key", replace(9, "{\"actor\":", "{\"actor\":\"x\",\"actor\":"), 0},
            {"a float", replace(9, "\"seq\":9", "\"seq\":9.0"), 0},
            {"an exponent", replace(9, "\"seq\":9", "\"seq\":9e0"), 0},
            {"an extra space", replace(9, "\"seq\":9", "\"seq\": 9"), 0},
            {"a lone surrogate", replace(9, "the pager", "\\ud800 pager"), 0},
            {"an escape for a plain letter", replace(9, "the pager", "\\u0074he pager"), 0},
            {"keys out of order", replace(9, "\"tz\":\"Europe/Berlin\",\"v\":1", "\"v\":1,\"tz\":\"Europe/Berlin\""), 0},
            {"a null", replace(9, "\"item\":\"\"", "\"item\":null"), 0},
            {"another version", replace(9, "\"v\":1", "\"v\":2"), 0},
            {"a field too many", replace(9, "\"v\":1", "\"v\":1,\"w\":1"), 0},
            {"a newline at the end", [](Forgery &f) { f.at(9).body += '\n'; }, 0},
            {"a body cut short", [](Forgery &f) { f.at(9).body.chop(1); }, 0},
        };
    }

    QList<Mutant> movedEvents() const
    {
        return {
            {"one removed", [](Forgery &f) { f.events.removeAt(8); }, 10},
            {"the first of the deployment removed", [](Forgery &f) { f.events.removeAt(5); }, 7},
            {"a grant removed", [](Forgery &f) { f.events.removeAt(4); }, 12},
            {"two swapped", [](Forgery &f) { f.events.swapItemsAt(7, 8); }, 8},
            {"one doubled", [](Forgery &f) { f.events.insert(8, f.events.at(7)); }, 8},
            {"one put in from another journal", [this](Forgery &f) { f.lines = withLine(m_other->bundle().split('\n').at(3)); }, 0},
            {"one put in, signed by the laptop",
             [this](Forgery &f) {
                 SignedEvent copy = f.at(9);
                 f.events.insert(9, copy);
                 f.edit(10, [](QJsonObject &b) { b.insert(u"seq"_s, 10); });
                 f.sign(10, m_scene->laptopKey());
             },
             10},
            {"its link changed and signed anew",
             [this](Forgery &f) {
                 f.edit(9, [](QJsonObject &b) { b.insert(u"dprev"_s, QString(64, u'0')); });
                 f.sign(9, m_scene->laptopKey());
             },
             9},
        };
    }

    QByteArray withLine(const QByteArray &line) const { return m_scene->bundle() + line + '\n'; }

    QList<Mutant> wrongKeys() const
    {
        return {
            {"a signature stripped", [](Forgery &f) { f.at(9).signature = QByteArray(64, '\0'); }, 9},
            {"a signature moved", [](Forgery &f) { f.at(9).signature = f.at(8).signature; }, 9},
            {"a bit of a signature", [](Forgery &f) { f.at(9).signature[5] = char(f.at(9).signature.at(5) ^ 1); }, 9},
            {"a note signed by an unknown key", [this](Forgery &f) { f.sign(15, m_other->laptopKey()); }, 15},
            {"a sign-off signed by the laptop", [this](Forgery &f) { f.sign(11, m_scene->laptopKey()); }, 11},
            {"a sign-off signed by a colleague", [this](Forgery &f) { f.sign(11, m_scene->keyOf(m_mira)); }, 11},
            {"the decision signed by the laptop", [this](Forgery &f) { f.sign(14, m_scene->laptopKey()); }, 14},
            {"a stolen laptop key rewrites the end",
             [this](Forgery &f) {
                 f.editPayload(9, u"text"_s, u"forged"_s);
                 f.rewriteFrom(9, m_scene->laptopKey());
             },
             10},
            {"a key that was rotated away signs", [](Forgery &f) { f.editPayload(12, u"consentKey"_s, u"MCowBQYDK2Vw"_s); }, 12},
            {"a rotation without proof", [](Forgery &f) { f.editPayload(12, u"proof"_s, QString::fromLatin1(QByteArray(64, 'x').toBase64())); }, 12},
        };
    }

    // Honest bytes and signatures, by people who may not.
    QList<Mutant> wrongAuthority() const
    {
        const auto appended = [this](const std::function<void(SignedScene &)> &more) {
            return [this, more](Forgery &f) {
                SignedScene scene(m_signing, m_scene->checklist);
                const PersonId mira = scene.enrol(u"Mira"_s), ayse = scene.enrol(u"Ayse"_s);
                scene.start(mira);
                Q_UNUSED(ayse)
                more(scene);
                f.lines = scene.bundle();
            };
        };
        const auto ayse = [](SignedScene &scene) { return scene.journal.people.last().id; };
        const auto mira = [](SignedScene &scene) { return scene.journal.people.first().id; };
        return {
            {"signed in a role nobody granted", appended([=](SignedScene &s) { s.append(SignedOff{.roleName = u"QA Lead"_s}, ayse(s)); }), 6},
            {"granted by somebody who is not the owner",
             appended([=](SignedScene &s) { s.append(RoleGranted{ayse(s), {u"*"_s}}, ayse(s), {}, false); }), 6},
            {"decided by somebody who is not the lead", appended([=](SignedScene &s) { s.append(DecisionMade{}, ayse(s)); }), 6},
            {"revoked by somebody who is not the owner",
             appended([=](SignedScene &s) { s.append(PersonRevoked{mira(s), u"away"_s}, ayse(s), {}, false); }), 6},
            {"the policy changed by somebody else", appended([=](SignedScene &s) { s.append(PolicyChanged{true, 0}, ayse(s), {}, false); }), 6},
            {"signed with a revoked key", appended([=](SignedScene &s) {
                 s.append(PersonRevoked{ayse(s), u"lost"_s}, mira(s), {}, false);
                 s.append(EmergencyReviewed{u"fine"_s}, ayse(s));
             }),
             7},
            {"one person in two roles", appended([=](SignedScene &s) {
                 s.append(SignedOff{.role = RoleId(u"a"_s), .roleName = u"QA Lead"_s}, mira(s));
                 s.append(SignedOff{.role = RoleId(u"b"_s), .roleName = u"Release Manager"_s}, mira(s));
             }),
             7},
            {"signed after the grant had ended", appended([=](SignedScene &s) {
                 s.append(RoleGranted{ayse(s), {u"QA Lead"_s}, {}, s.now.addDays(-1)}, mira(s), {}, false);
                 s.append(SignedOff{.roleName = u"QA Lead"_s}, ayse(s));
             }),
             7},
            {"signed after the grant was taken back", appended([=](SignedScene &s) {
                 s.append(RoleGranted{ayse(s), {u"QA Lead"_s}}, mira(s), {}, false);
                 s.append(GrantEnded{ayse(s), {}, u"left"_s}, mira(s), {}, false);
                 s.append(SignedOff{.roleName = u"QA Lead"_s}, ayse(s));
             }),
             8},
        };
    }

    QList<Mutant> changedEnvelopes() const
    {
        const auto line = [this](const std::function<void(QJsonObject &)> &change) {
            return [this, change](Forgery &f) {
                QByteArrayList lines = m_scene->bundle().trimmed().split('\n');
                QJsonObject envelope = QJsonDocument::fromJson(lines.at(8)).object();
                change(envelope);
                lines[8] = QJsonDocument(envelope).toJson(QJsonDocument::Compact);
                f.lines = lines.join('\n') + '\n';
            };
        };
        return {
            {"another payload type", line([](QJsonObject &e) { e.insert(u"payloadType"_s, u"text/plain"_s); }), 0},
            {"no signature", line([](QJsonObject &e) { e.insert(u"signatures"_s, QJsonArray()); }), 0},
            {"a payload that is not base64", line([](QJsonObject &e) { e.insert(u"payload"_s, u"%%%"_s); }), 0},
            {"a line that is no JSON", [this](Forgery &f) { f.lines = withLine("{"); }, 0},
            {"an empty journal", [](Forgery &f) { f.lines = "\n"; }, 0},
        };
    }

    QList<Mutant> cutTails() const
    {
        return {
            {"the last cut off", [](Forgery &f) { f.events.removeLast(); }, 0},
            {"the last two cut off", [](Forgery &f) { f.events.resize(14); }, 0},
        };
    }

    const OpenSslSigning m_signing;
    std::unique_ptr<SignedScene> m_scene, m_other;
    PersonId m_mira, m_ayse;
    QString m_root;
};

COUNTERSIGN_SUITE(JournalTamperTest)
#include "tst_journaltamper.moc"
