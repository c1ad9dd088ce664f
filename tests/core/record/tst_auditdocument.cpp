// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/record/attestation.h"
#include "core/record/auditdocumentof.h"
#include "core/record/comparison.h"
#include "core/record/recordmanifest.h"
#include "core/record/signaturereason.h"
#include "core/wording/placeholders.h"
#include "core/wording/record.h"
#include "core/wording/variablerule.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC);

Item item(const QString &id, int section, const QString &text, int line)
{
    return {.id = ItemId(id), .section = section, .text = text, .lines = {line, line}};
}

RecordedEvent recorded(const Fact &fact, const QString &about, int minutes)
{
    RecordedEvent made;
    made.event.actor = PersonId(u"ada"_s);
    made.event.item = about;
    made.event.at = noon.addSecs(60 * minutes);
    made.fact = fact;
    return made;
}

CheckSpec healthCheck()
{
    CheckSpec check;
    check.id = CheckId(u"c1"_s);
    check.target.address = u"https://yourdomain.com/health"_s;
    check.conditions = {u"[STATUS] == 200"_s};
    check.lines = {12, 14};
    check.items = {ItemId(u"i1"_s)};
    check.sentence = u"GET /health answers 200"_s;
    return check;
}

Evidence failing()
{
    Evidence evidence;
    evidence.status = EvidenceStatus::Failing;
    evidence.result = {.check = CheckId(u"c1"_s), .status = EvidenceStatus::Failing};
    evidence.result.observation.at = noon;
    evidence.result.observation.phases.total = 84;
    evidence.result.conditions = {{.condition = u"[STATUS] == 200"_s, .truth = Truth::Fails, .expected = u"200"_s, .got = u"503"_s}};
    return evidence;
}

Checklist smallChecklist()
{
    Checklist checklist;
    checklist.title = u"Release"_s;
    checklist.source = "# Release\n- [ ] Health\n";
    checklist.text = QString::fromUtf8(checklist.source);
    checklist.digest = digestOf(checklist.source);
    checklist.sections = {{.id = SectionId(u"s0"_s), .title = u"Release"_s, .level = 1, .documentTitle = true},
                          {.id = SectionId(u"s1"_s), .title = u"Checks"_s, .level = 2, .parent = 0},
                          {.id = SectionId(u"s2"_s), .title = u"Background"_s, .level = 2, .parent = 0}};
    checklist.items = {item(u"i1"_s, 1, u"Health"_s, 12), item(u"i2"_s, 1, u"Penetration test"_s, 20), item(u"i3"_s, 1, u"Backup"_s, 21)};
    checklist.gates = {{.id = GateId(u"release"_s), .title = u"Release"_s, .firstLine = 1, .lastLine = 99}};
    checklist.roles = {{.id = RoleId(u"release.lead"_s), .name = u"Technical Lead"_s, .gate = GateId(u"release"_s)},
                       {.id = RoleId(u"release.ops"_s), .name = u"Operations"_s, .gate = GateId(u"release"_s)}};
    checklist.variables = {{.name = u"SECRET_KEY"_s, .secret = true}};
    return checklist;
}

// A failing check that was ticked, a waiver, an open item; one role has signed, one has not.
RecordSource smallSource()
{
    RecordSource source;
    source.checklist = smallChecklist();
    source.checks = {healthCheck()};
    source.evidence.insert(CheckId(u"c1"_s), failing());
    const PersonId ada(u"ada"_s);
    source.journal.people = {{.id = ada, .name = u"Ada %1 Lovelace"_s, .owner = true}};
    source.journal.genesis = Digest(QString(64, u'1'));
    DeploymentState &state = source.state;
    state.id = DeploymentId(u"d1"_s);
    state.start = {.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s, .fileName = u"../list.md"_s};
    state.document.fileName = state.start.fileName;
    state.lead = ada;
    state.startedAt = noon;
    state.head = Digest(QString(64, u'2'));
    state.settings.parameters = {{u"yourdomain.com"_s, u"shop.example"_s}};
    state.items = {{ItemId(u"i1"_s), {.attestation = Attestation::Ticked, .by = ada, .at = noon, .reason = u"seen by hand"_s}},
                   {ItemId(u"i2"_s), {.attestation = Attestation::Waived, .by = ada, .at = noon, .reason = u"later"_s, .until = u"2026-12-01"_s}}};
    Signature signature;
    signature.fact = {.role = RoleId(u"release.lead"_s), .roleName = u"Technical Lead"_s, .printedName = u"Ada"_s, .statement = u"I approve"_s};
    signature.person = ada;
    signature.at = noon;
    signature.zone = u"Europe/Berlin"_s;
    signature.event = Digest(QString(64, u'3'));
    signature.key = KeyId(QString(64, u'4'));
    state.signatures.insert(RoleId(u"release.lead"_s), signature);
    source.view.items = {{.status = Status::Failing, .attestation = Attestation::Ticked, .contradicted = true, .leading = CheckId(u"c1"_s)},
                         {.status = Status::Waived, .attestation = Attestation::Waived},
                         {.status = Status::Open}};
    source.view.sections = {{}, {.status = Status::Failing, .settled = 1, .required = 3}, {}};
    source.view.roles = {{.role = RoleId(u"release.lead"_s), .standing = RoleStanding::Signed}, {.role = RoleId(u"release.ops"_s)}};
    source.view.verdict = VerdictKind::NoGo;
    source.events = {recorded(DeploymentStarted{.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s}, {}, 0),
                     recorded(ItemTicked{.reason = u"seen by hand"_s}, u"i1"_s, 1)};
    source.bundle = "{}\n";
    source.number = 7;
    source.created = noon.addSecs(3600).toTimeZone(QTimeZone(3600));
    return source;
}

} // namespace

class TestAuditDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverAnswersWhoWhatWhen();
    void exceptionsComeWorstFirst();
    void signaturesHaveBoxesSignedOrNot();
    void sectionsShowItemsAndSkipMereText();
    void checksShowExpectedAndGot();
    void secretsShowByNameOnly();
    void timelineTellsWhatHappened();
    void ticksOfOneSelectionAreOneLine();
    void checksThatWereOffAreOneLine();
    void rulesAreWords();
    void summaryLeavesItemsOut();
    void dismissedChecksAreExceptions();
    void comparingNamesWhatChanged();
    void statementNamesWhatWasDeployed();
    void attachmentsAreWhole();
    void watermarkMarksWhatIsNotFinal();
    void isTheSameTwice();
    void textsAreAllThere();
    void argumentsAreNeverRead();
    void reasonsOfSignaturesAreStrict();
};

void TestAuditDocument::coverAnswersWhoWhatWhen()
{
    const AuditDocument document = auditDocumentOf(smallSource());
    QCOMPARE(document.subject, u"Shop 2.4 to production"_s);
    QCOMPARE(document.number, u"7"_s);
    QCOMPARE(document.verdictKind, VerdictKind::NoGo);
    QVERIFY2(document.verdictReason.contains("Health"_L1), qPrintable(document.verdictReason));
    QStringList values;
    for (const AuditFact &fact : document.facts)
        values.append(fact.value);
    QVERIFY(values.contains(u"2026-11-22 13:00:00 +01:00"_s)); // started, in the zone of the record
    QVERIFY(values.contains(u"Ada %1 Lovelace"_s));
    QVERIFY(values.filter(u"Solo mode"_s).size() == 1);
    QCOMPARE(document.counts.size(), 3);
    QCOMPARE(document.counts.first().status, Status::Failing);
}

void TestAuditDocument::exceptionsComeWorstFirst()
{
    const QList<AuditException> exceptions = auditDocumentOf(smallSource()).exceptions;
    QCOMPARE(exceptions.size(), 4);
    QCOMPARE(exceptions.at(0).status, Status::Failing);
    QVERIFY(exceptions.at(0).text.contains("Health"_L1) && exceptions.at(0).detail.contains("seen by hand"_L1));
    QCOMPARE(exceptions.at(1).status, Status::Open);
    QVERIFY(exceptions.at(1).text.contains("Operations"_L1));
    QVERIFY(exceptions.at(2).text.contains("Backup"_L1));
    QCOMPARE(exceptions.at(3).status, Status::Waived);
    QVERIFY(exceptions.at(3).detail.contains("2026-12-01"_L1));
}

void TestAuditDocument::signaturesHaveBoxesSignedOrNot()
{
    const QList<AuditSignature> signatures = auditDocumentOf(smallSource()).signatures;
    QCOMPARE(signatures.size(), 2);
    QCOMPARE(signatures.at(0).field, u"signoff.release.lead"_s);
    QCOMPARE(recordTime(signatures.at(0).signedAt), u"2026-11-22 13:00:00 +01:00"_s); // the signer's zone
    QCOMPARE(signatures.at(0).statement, u"I approve"_s);
    QVERIFY(signatures.at(0).fingerprint.startsWith("44444444 44444444"_L1));
    QCOMPARE(signatures.at(1).field, u"signoff.release.ops"_s);
    QVERIFY(!signatures.at(1).signedAt.isValid() && signatures.at(1).event.isEmpty());
    QCOMPARE(signatures.at(1).status, Status::Open);
}

void TestAuditDocument::sectionsShowItemsAndSkipMereText()
{
    const QList<AuditSection> sections = auditDocumentOf(smallSource()).sections;
    QCOMPARE(sections.size(), 1); // neither the bare title nor the section without items
    QCOMPARE(sections.first().title, u"Checks"_s);
    QCOMPARE(sections.first().level, 1);
    const QList<AuditItem> items = sections.first().items;
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(0).who, u"Ada %1 Lovelace"_s);
    QCOMPARE(items.at(0).remarks.size(), 2); // the contradiction and the reason
    QVERIFY(items.at(2).who.isEmpty() && items.at(2).when.isEmpty());
}

void TestAuditDocument::checksShowExpectedAndGot()
{
    const AuditCheck check = auditDocumentOf(smallSource()).sections.first().items.first().checks.first();
    QCOMPARE(check.target, u"https://shop.example/health"_s);
    QCOMPARE(check.lines, u"lines 12, 14"_s);
    QCOMPARE(check.conditions.first().result, u"expected 200, got 503"_s);
    QCOMPARE(check.phases, u"total 84 ms"_s);
}

void TestAuditDocument::secretsShowByNameOnly()
{
    const QList<AuditFact> environment = auditDocumentOf(smallSource()).environment;
    QCOMPARE(environment.size(), 1);
    QVERIFY(environment.at(0).value.contains("shop.example"_L1));
    const QList<AuditVariable> variables = auditDocumentOf(smallSource()).variables;
    QCOMPARE(variables.size(), 1);
    QCOMPARE(variables.first().name, u"SECRET_KEY"_s);
    QCOMPARE(variables.first().need, u"required, secret"_s);
    QCOMPARE(variables.first().fingerprint, QString());
}

void TestAuditDocument::timelineTellsWhatHappened()
{
    const QList<AuditFact> timeline = auditDocumentOf(smallSource()).timeline;
    QCOMPARE(timeline.size(), 2);
    QCOMPARE(timeline.at(1).label, u"2026-11-22 13:01:00"_s);
    QCOMPARE(timeline.at(1).value, u"Ada %1 Lovelace ticked \u201cHealth\u201d: \u201cseen by hand\u201d"_s);
}

void TestAuditDocument::ticksOfOneSelectionAreOneLine()
{
    RecordSource source = smallSource();
    source.events = {recorded(ItemTicked{}, u"i1"_s, 0), recorded(ItemTicked{}, u"i2"_s, 0), recorded(ItemTicked{}, u"i3"_s, 0),
                     recorded(ItemTicked{.reason = u"seen by hand"_s}, u"i1"_s, 0), recorded(ItemTicked{.reason = u"seen by hand"_s}, u"i2"_s, 5)};
    const QList<AuditFact> timeline = auditDocumentOf(source).timeline;
    QCOMPARE(timeline.size(), 3);
    QVERIFY(timeline.at(0).value.contains("3 item"_L1) && timeline.at(0).value.contains("Health"_L1) && timeline.at(0).value.contains("Backup"_L1));
    QVERIFY(timeline.at(1).value.contains("seen by hand"_L1) && timeline.at(2).value.contains("Penetration test"_L1));
}

void TestAuditDocument::checksThatWereOffAreOneLine()
{
    RecordSource source = smallSource();
    CheckSpec second = healthCheck();
    second.id = CheckId(u"c2"_s);
    second.sentence = u"GET /ready answers 200"_s;
    source.checks.append(second);
    Evidence off;
    off.obstacle = Obstacle::HostNotApproved;
    source.evidence = {{CheckId(u"c1"_s), off}, {CheckId(u"c2"_s), off}};
    const AuditItem item = auditDocumentOf(source).sections.first().items.first();
    QVERIFY(item.checks.isEmpty());
    QCOMPARE(item.off.size(), 1);
    QVERIFY(item.off.first().contains("/health"_L1) && item.off.first().contains("/ready"_L1) && item.off.first().contains("approved"_L1));
}

void TestAuditDocument::rulesAreWords()
{
    QCOMPARE(variableRuleText(u"min-length 32"_s), u"have at least 32 characters"_s);
    QCOMPARE(variableRuleText(u"enum debug info"_s), u"be one of debug, info"_s);
    QCOMPARE(variableRuleText(u"number 0 1"_s), u"be a number from 0 to 1"_s);
    QCOMPARE(variableRuleText(u"rule of tomorrow"_s), u"rule of tomorrow"_s);
    RecordSource source = smallSource();
    source.checklist.variables.first().rules = {u"min-length 32"_s, u"no-placeholder"_s};
    QCOMPARE(auditDocumentOf(source).variables.first().rules, u"have at least 32 characters, be no placeholder"_s);
}

void TestAuditDocument::summaryLeavesItemsOut()
{
    RecordSource source = smallSource();
    source.detail = RecordDetail::Summary;
    const AuditDocument document = auditDocumentOf(source);
    QVERIFY(document.sections.first().items.isEmpty() && document.timeline.isEmpty());
    QCOMPARE(document.exceptions.size(), 4);
    QCOMPARE(document.attachments.first().bytes, source.bundle);
    source.detail = RecordDetail::WithOutput;
    QCOMPARE(auditDocumentOf(source).sourceLines.value(1), u"- [ ] Health"_s);
}

void TestAuditDocument::dismissedChecksAreExceptions()
{
    RecordSource source = smallSource();
    source.state.settings.dismissed.insert(CheckId(u"c1"_s), u"the endpoint is gone"_s);
    const QList<AuditException> exceptions = auditDocumentOf(source).exceptions;
    QVERIFY(exceptions.last().text.contains("GET /health"_L1) && exceptions.last().text.contains("endpoint is gone"_L1));
}

void TestAuditDocument::comparingNamesWhatChanged()
{
    const RecordSource before = smallSource();
    RecordSource after = smallSource();
    after.checklist.items[2] = item(u"i4"_s, 1, u"Smoke test"_s, 22);
    after.view.items[0].status = Status::Verified;
    after.view.items[0].contradicted = false;
    after.evidence[CheckId(u"c1"_s)].result.observation.phases.total = 400;
    const Comparison comparison = compare(before, after);
    QCOMPARE(comparison.items.size(), 3); // one better, one new, one gone
    QVERIFY(comparison.items.first().contains("Failing"_L1) && comparison.items.first().contains("Verified"_L1));
    QCOMPARE(comparison.slower.size(), 1);
    QVERIFY(comparison.slower.first().contains("84 ms"_L1) && comparison.slower.first().contains("400 ms"_L1));
    QCOMPARE(comparison.again, QStringList{u"Penetration test"_s});
    QVERIFY(compare(before, before).items.isEmpty() && compare(before, before).slower.isEmpty());
}

void TestAuditDocument::statementNamesWhatWasDeployed()
{
    RecordSource source = smallSource();
    source.state.settings.parameters.insert(u"<image>"_s, u"registry.example/shop@sha256:"_s + QString(64, u'e'));
    source.state.settings.parameters.insert(u"<commit>"_s, QString(40, u'c'));
    const QJsonObject statement = inTotoStatement(source);
    QCOMPARE(statement.value("_type"_L1).toString(), u"https://in-toto.io/Statement/v1"_s);
    const QJsonArray subjects = statement.value("subject"_L1).toArray();
    QCOMPARE(subjects.size(), 3);
    QCOMPARE(subjects.at(1)["digest"_L1]["gitCommit"_L1].toString(), QString(40, u'c'));
    QCOMPARE(subjects.at(2)["name"_L1].toString(), u"registry.example/shop"_s);
    QCOMPARE(statement.value("predicate"_L1)["verdict"_L1].toString(), u"no-go"_s);
    QCOMPARE(statement.value("predicate"_L1)["signOffs"_L1].toArray().size(), 1);
}

void TestAuditDocument::attachmentsAreWhole()
{
    RecordSource source = smallSource();
    QList<AuditAttachment> attachments = auditDocumentOf(source).attachments;
    QCOMPARE(attachments.size(), 5);
    QCOMPARE(attachments.at(0).name, u"journal.jsonl"_s);
    QCOMPARE(attachments.at(0).bytes, source.bundle);
    QCOMPARE(attachments.at(1).name, u"list.md"_s); // no folder
    QCOMPARE(attachments.at(1).bytes, source.checklist.source);
    const auto manifest = decodeManifest(attachments.at(2).bytes);
    QVERIFY(manifest && manifest->number == 7 && manifest->boxes.size() == 2 && manifest->head == Digest(QString(64, u'2')));
    QVERIFY(attachments.at(3).bytes.contains(QByteArray(64, '1')) && attachments.at(3).bytes.contains(QByteArray(64, '2')));
    QVERIFY(attachments.at(4).bytes.startsWith("#!/usr/bin/env python3"));
    QVERIFY(attachments.at(4).bytes.count('\n') <= 200);

    source.state.document.fileName = u"journal.jsonl"_s; // must not hide the journal
    attachments = auditDocumentOf(source).attachments;
    QCOMPARE(attachments.at(0).bytes, source.bundle);
    QVERIFY(attachments.at(1).name != u"journal.jsonl"_s);
}

void TestAuditDocument::watermarkMarksWhatIsNotFinal()
{
    RecordSource source = smallSource();
    QCOMPARE(auditDocumentOf(source).watermark, u"DRAFT"_s);
    source.view.verdict = VerdictKind::Go;
    QVERIFY(auditDocumentOf(source).watermark.isEmpty());
    source.state.start.rehearsal = true;
    QCOMPARE(auditDocumentOf(source).watermark, u"REHEARSAL"_s);
    QVERIFY(auditDocumentOf(source).subject.startsWith(u"REHEARSAL · "_s)); // the head of every page
    source.state.start.demo = true;
    QCOMPARE(auditDocumentOf(source).watermark, u"DEMO"_s);
}

void TestAuditDocument::isTheSameTwice()
{
    const AuditDocument first = auditDocumentOf(smallSource()), second = auditDocumentOf(smallSource());
    QCOMPARE(first.verdictReason, second.verdictReason);
    QCOMPARE(first.howToVerify, second.howToVerify);
    QCOMPARE(first.exceptions.size(), second.exceptions.size());
}

void TestAuditDocument::textsAreAllThere()
{
    for (int i = 0; i <= int(RecordText::AttachedVerifier); ++i)
        QVERIFY2(!recordText(RecordText(i)).isEmpty(), qPrintable(QString::number(i)));
}

void TestAuditDocument::argumentsAreNeverRead()
{
    QCOMPARE(filled(u"%1 and %2, 5 %"_s, {u"%2"_s, u"b"_s}), u"%2 and b, 5 %"_s);
    QCOMPARE(filled(u"%1 %3"_s, {u"a"_s}), u"a %3"_s);
}

void TestAuditDocument::reasonsOfSignaturesAreStrict()
{
    const SignatureReason reason{Meaning::Approved, Digest(QString(64, u'a'))};
    const auto read = parseSignatureReason(formatSignatureReason(reason));
    QVERIFY(read && read->meaning == reason.meaning && read->event == reason.event);
    QVERIFY(!parseSignatureReason(formatSignatureReason(reason) + u' '));
    QVERIFY(!parseSignatureReason(formatSignatureReason(reason).toUpper()));
    QVERIFY(!parseSignatureReason(u"approved; sign-off event "_s + QString(64, u'A')));
    QVERIFY(!parseSignatureReason({}));
    const SignatureReason later{Meaning::Approved, Digest(QString(64, u'b')), SignatureGround::Record};
    const auto again = parseSignatureReason(formatSignatureReason(later));
    QVERIFY(again && again->ground == SignatureGround::Record && again->event == later.event);
}

COUNTERSIGN_SUITE(TestAuditDocument)

#include "tst_auditdocument.moc"
