// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditdocumentof.h"
#include "tests/support/suite.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::UTC);
const PersonId ada(u"ada"_s), bob(u"bob"_s);

RecordSource plainSource()
{
    RecordSource source;
    source.created = noon;
    source.journal.people = {{.id = ada, .name = u"Ada Lovelace"_s}, {.id = bob, .name = u"Bob Kahn"_s}};
    source.checklist.sections = {{.id = SectionId(u"s0"_s), .title = u"Release"_s, .level = 1},
                                 {.id = SectionId(u"s1"_s), .title = u"Rollback"_s, .level = 1}};
    source.checklist.items = {{.id = ItemId(u"i1"_s), .section = 0, .text = u"Migrate"_s, .lines = {5, 5}},
                              {.id = ItemId(u"i2"_s), .section = 1, .text = u"Restore the backup"_s, .lines = {9, 9}}};
    source.checks = {{.id = CheckId(u"c1"_s), .lines = {7}, .sentence = u"GET /health answers 200"_s}};
    source.state.id = DeploymentId(u"d1"_s);
    source.state.lead = ada;
    source.view.items = {{.status = Status::Ticked, .attestation = Attestation::Ticked}, {.status = Status::Open}};
    source.view.sections = {{}, {}};
    return source;
}

const AuditChapter *chapter(const AuditDocument &document, const QString &title)
{
    const auto found = std::ranges::find(document.chapters, title, &AuditChapter::title);
    return found == document.chapters.end() ? nullptr : &*found;
}

QString valueOf(const AuditChapter &chapter, const QString &label)
{
    const auto found = std::ranges::find(chapter.facts, label, &AuditFact::label);
    return found == chapter.facts.end() ? QString() : found->value;
}

} // namespace

// What happened beside the ticking has its own place on the pages.
class ChaptersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappenedNothingIsSaid() { QVERIFY(auditDocumentOf(plainSource()).chapters.isEmpty()); }

    void anEmergencyAndItsReview()
    {
        RecordSource source = plainSource();
        source.state.emergency = Emergency{.fact = {.reason = u"the shop is down"_s, .reviewDue = noon.addDays(2)}, .by = ada, .at = noon};
        const AuditDocument open = auditDocumentOf(source);
        const AuditChapter *emergency = chapter(open, u"Emergency"_s);
        QVERIFY(emergency);
        QCOMPARE(valueOf(*emergency, u"Why"_s), u"the shop is down"_s);
        QCOMPARE(valueOf(*emergency, u"Reviewed"_s), u"not yet"_s);
        QCOMPARE(open.exceptions.first().text, u"An emergency was declared, and its review is still due"_s);
        source.state.emergency->reviewedBy = bob;
        source.state.emergency->reviewedAt = noon.addDays(1);
        source.state.emergency->findings = u"the alarm came late"_s;
        const AuditDocument reviewed = auditDocumentOf(source);
        QVERIFY(valueOf(*chapter(reviewed, u"Emergency"_s), u"Reviewed"_s).startsWith("Bob Kahn, 2026-11-23"_L1));
        QCOMPARE(valueOf(*chapter(reviewed, u"Emergency"_s), u"Findings"_s), u"the alarm came late"_s);
    }

    void waiversWithReasonRequesterAndEnd()
    {
        RecordSource source = plainSource();
        source.state.items[ItemId(u"i1"_s)] = {.attestation = Attestation::Waived,
                                               .by = bob,
                                               .at = noon,
                                               .reason = u"after the freeze"_s,
                                               .until = u"2026-12-01"_s,
                                               .ticket = u"OPS-7"_s,
                                               .requester = ada};
        const AuditDocument document = auditDocumentOf(source);
        const AuditChapter *waivers = chapter(document, u"Waivers"_s);
        QVERIFY(waivers);
        const AuditItem item = waivers->sections.first().items.first();
        QCOMPARE(item.text, u"Migrate"_s);
        QCOMPARE(item.who, u"Bob Kahn"_s);
        QCOMPARE(item.remarks.size(), 3);
        QVERIFY(item.remarks.at(0).contains("2026-12-01"_L1) && item.remarks.at(0).contains("after the freeze"_L1));
        QVERIFY(item.remarks.at(1).contains("OPS-7"_L1) && item.remarks.at(2).contains("Ada Lovelace"_L1));
    }

    void theLeadWasHandedOver()
    {
        RecordSource source = plainSource();
        RecordedEvent event;
        event.event.actor = ada;
        event.event.at = noon;
        event.fact = LeadHandedOver{.to = bob, .reason = u"end of shift"_s};
        source.events = {event};
        const AuditDocument document = auditDocumentOf(source);
        QCOMPARE(chapter(document, u"Hand-over"_s)->facts.first().value, u"Ada Lovelace handed the lead to Bob Kahn: \u201cend of shift\u201d"_s);
    }

    void aRollbackStepByStep()
    {
        RecordSource source = plainSource();
        Rollback rollback{
            .fact = {.reason = u"the migration fails"_s, .triggers = {u"Error rate above 5%"_s}, .target = u"2.3"_s}, .by = ada, .at = noon};
        rollback.done = {{.item = ItemId(u"i2"_s), .by = bob, .at = noon.addSecs(300), .note = u"took the one of 02:00"_s}};
        source.state.operations.rollbacks = {rollback};
        QVERIFY(valueOf(*chapter(auditDocumentOf(source), u"Rollback"_s), u"Outcome"_s).startsWith("under way"_L1));
        Rollback &stored = source.state.operations.rollbacks.first();
        stored.standing = RollbackStanding::Finished;
        stored.endedAt = noon.addSecs(600);
        stored.finished = {.secondsToGreen = 480, .objectiveSeconds = 900, .verification = {u"c1=passing"_s}};
        const AuditDocument document = auditDocumentOf(source);
        const AuditChapter *told = chapter(document, u"Rollback"_s);
        QVERIFY(valueOf(*told, u"Outcome"_s).contains("green after 8 min"_L1));
        QVERIFY(valueOf(*told, u"Outcome"_s).contains("within 15 min"_L1));
        QCOMPARE(valueOf(*told, u"Back to"_s), u"2.3"_s);
        QCOMPARE(told->sections.size(), 2);
        const AuditItem step = told->sections.first().items.first();
        QCOMPARE(step.status, Status::Ticked);
        QCOMPARE(step.who, u"Bob Kahn"_s);
        QCOMPARE(step.remarks, QStringList{u"took the one of 02:00"_s});
        QCOMPARE(told->sections.last().items.first().text, u"GET /health answers 200"_s);
        QCOMPARE(told->sections.last().items.first().status, Status::Verified);
        QVERIFY(std::ranges::contains(document.exceptions, u"It was rolled back"_s, &AuditException::text));
        stored.fact.drill = true;
        QVERIFY(!std::ranges::contains(auditDocumentOf(source).exceptions, u"It was rolled back"_s, &AuditException::text));
        QVERIFY(chapter(auditDocumentOf(source), u"Rehearsal of the rollback"_s));
        source.detail = RecordDetail::Summary;
        QVERIFY(chapter(auditDocumentOf(source), u"Rehearsal of the rollback"_s)->sections.isEmpty());
    }

    void theWatchByTheHour()
    {
        RecordSource source = plainSource();
        Operations &operations = source.state.operations;
        operations.liveAt = noon;
        operations.watched = {
            {.check = CheckId(u"c1"_s), .from = noon, .until = noon.addSecs(3600), .samples = 60, .median = 80},
            {.check = CheckId(u"c1"_s), .from = noon.addSecs(3600), .until = noon.addSecs(7200), .samples = 60, .failed = 2, .median = 95}};
        operations.incidents = {{.check = CheckId(u"c1"_s), .from = noon.addSecs(4000), .until = noon.addSecs(4120)}};
        const AuditDocument document = auditDocumentOf(source);
        const AuditChapter *watch = chapter(document, u"Watch"_s);
        QVERIFY(watch);
        QCOMPARE(watch->sections.size(), 2);
        QVERIFY2(watch->sections.first().items.first().remarks.first().contains("looked at 120 times"_L1),
                 qPrintable(watch->sections.first().items.first().remarks.first()));
        QCOMPARE(watch->sections.first().items.first().status, Status::Degraded);
        QCOMPARE(watch->sections.last().items.first().remarks, QStringList{u"red for 2 min"_s});
    }

    void recurringWorkAndAnswers()
    {
        RecordSource source = plainSource();
        source.state.operations.recurring = {{.task = u"i2"_s, .fact = {.occurrence = u"2026-12-01"_s, .note = u"fine"_s}, .by = bob, .at = noon},
                                             {.task = u"cron.31"_s, .fact = {.occurrence = u"2026-12-02"_s}, .by = bob, .at = noon}};
        source.state.fields = {{u"f1"_s, {.label = u"Deployment date"_s, .value = u"2026-11-22"_s, .by = ada, .at = noon}}};
        source.state.conditions = {{u"if using S3"_s, {.label = u"if using S3"_s, .value = u"no"_s, .by = ada, .at = noon}}};
        const AuditDocument document = auditDocumentOf(source);
        const QList<AuditItem> done = chapter(document, u"Recurring work"_s)->sections.first().items;
        QCOMPARE(done.at(0).text, u"Restore the backup"_s);
        QCOMPARE(done.at(0).remarks, (QStringList{u"due 2026-12-01"_s, u"fine"_s}));
        QVERIFY(done.at(1).text.contains("31"_L1));
        QVERIFY(valueOf(*chapter(document, u"Answers"_s), u"Deployment date"_s).startsWith("2026-11-22 (Ada Lovelace"_L1));
        QVERIFY(valueOf(*chapter(document, u"Answers"_s), u"if using S3"_s).startsWith("no ("_L1));
    }

    void commandsStandAtTheirItemAndPrintOnlyWhereAsked()
    {
        RecordSource source = plainSource();
        const Digest output(QString(64, u'a'));
        const CommandRun run{
            .text = u"alembic upgrade head"_s, .where = u"ssh:ops@db"_s, .variables = {u"DATABASE_URL"_s}, .milliseconds = 4200, .output = output};
        source.state.operations.commands = {{.fact = run, .item = ItemId(u"i1"_s), .by = ada, .at = noon},
                                            {.fact = {.text = u"uptime"_s, .where = u"here"_s, .exitCode = 1}, .by = bob, .at = noon}};
        source.outputs.insert(output, QByteArray("line\n").repeated(500));
        const AuditDocument document = auditDocumentOf(source);
        const AuditCommand command = document.sections.first().items.first().commands.first();
        QCOMPARE(command.outcome, u"exit status 0 · 4 s · on ops@db · with DATABASE_URL"_s);
        QCOMPARE(command.truth, Truth::Holds);
        QCOMPARE(command.output.size(), 201);
        QVERIFY(command.output.at(100).contains("300 line(s) left out"_L1));
        const AuditItem other = chapter(document, u"Commands"_s)->sections.first().items.first();
        QCOMPARE(other.commands.first().truth, Truth::Fails);
        QVERIFY(other.commands.first().output.isEmpty());
    }

    void evidenceIsNamedAtItsItem()
    {
        RecordSource source = plainSource();
        Attachment attachment{.item = ItemId(u"i1"_s), .by = ada, .at = noon};
        attachment.fact = {.form = EvidenceForm::File, .name = u"restore.log"_s, .blob = Digest(QString(64, u'b')), .size = 812};
        source.state.attachments = {attachment};
        const QStringList remarks = auditDocumentOf(source).sections.first().items.first().remarks;
        QVERIFY(std::ranges::any_of(remarks, [](const QString &each) { return each.contains("restore.log"_L1) && each.contains("812 bytes"_L1); }));
    }

    // Rules, whether they hold, and a fingerprint; of a value not a letter, secret or plain.
    void variablesWithoutValues()
    {
        RecordSource source = plainSource();
        source.checklist.variables = {{.name = u"SECRET_KEY"_s, .secret = true, .rules = {u"min-length 32"_s}},
                                      {.name = u"DEBUG"_s, .rules = {u"equals false"_s}},
                                      {.name = u"SMTP_PORT"_s, .need = VariableNeed::Optional}};
        EnvironmentSettings &settings = source.state.settings;
        settings.variables = {
            {u"SECRET_KEY"_s,
             {.secret = true, .fingerprint = u"0123456789abcdef0123456789abcdef"_s, .previous = u"0123456789abcdef0123456789abcdef"_s}},
            {u"DEBUG"_s, {.value = u"plainly-true"_s, .fingerprint = u"fedcba98"_s}},
            {u"EXTRA_TOKEN"_s, {.secret = true, .fingerprint = u"00ff"_s}}};
        settings.secretHosts = {{u"SECRET_KEY"_s, u"api.acme.io"_s, 443}};
        source.checks = {{.id = CheckId(u"e1"_s), .kind = CheckKind::Env, .target = {.body = u"DEBUG"_s}}};
        Evidence failing{.status = EvidenceStatus::Failing};
        failing.result.conditions = {{.condition = u"DEBUG false"_s, .truth = Truth::Fails, .expected = u"false"_s, .got = u"plainly-true"_s}};
        source.evidence.insert(CheckId(u"e1"_s), failing);
        const QList<AuditVariable> rows = auditDocumentOf(source).variables;
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).word, u"set"_s);
        QCOMPARE(rows.at(0).rules, u"have at least 32 characters"_s);
        QCOMPARE(rows.at(0).remarks, (QStringList{u"the same value as in the last deployment"_s, u"may be sent to api.acme.io:443"_s}));
        QCOMPARE(rows.at(1).status, Status::Failing);
        QCOMPARE(rows.at(1).remarks, QStringList{u"does not hold: false"_s});
        QCOMPARE(rows.at(2).word, u"not set"_s);
        QVERIFY(rows.at(2).remarks.isEmpty());
        QCOMPARE(rows.at(2).status, Status::NotApplicable);
        QCOMPARE(rows.at(3).name, u"EXTRA_TOKEN"_s);
        for (const AuditVariable &row : rows)
            QVERIFY(!(row.name + row.rules + row.remarks.join(u' ') + row.word + row.fingerprint).contains("plainly"_L1));
        source.detail = RecordDetail::Summary;
        QVERIFY(auditDocumentOf(source).variables.isEmpty());
    }
};

COUNTERSIGN_SUITE(ChaptersTest)

#include "tst_chapters.moc"
