// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/record/recordfindings.h"
#include "core/record/recordseries.h"
#include "core/record/signaturereason.h"
#include "tests/support/suite.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

const Digest head(QString(64, u'a')), genesis(QString(64, u'9'));
const Digest adaSigned(QString(64, u'1'));
const QByteArray checklist = "# Release\n";

RecordedEvent recordedFact(const Fact &fact, const QString &actor, const Digest &hash)
{
    RecordedEvent made;
    made.event.actor = PersonId(actor);
    made.signedEvent.hash = hash;
    made.fact = fact;
    return made;
}

// Ada signed off as lead; Grace may sign as operations; nobody has granted anything to Mallory.
Chain journal()
{
    Chain chain;
    chain.head = head;
    chain.state.genesis = genesis;
    chain.state.people = {{.id = PersonId(u"ada"_s), .name = u"Ada"_s, .certificate = "ada", .roles = {u"Lead"_s}},
                          {.id = PersonId(u"grace"_s), .name = u"Grace"_s, .certificate = "grace", .roles = {u"Operations"_s}},
                          {.id = PersonId(u"mallory"_s), .name = u"Mallory"_s, .certificate = "mallory"}};
    chain.events = {recordedFact(DeploymentStarted{.fileName = u"list.md"_s, .checklist = digestOf(checklist)}, u"ada"_s, Digest(QString(64, u'0'))),
                    recordedFact(SignedOff{.role = RoleId(u"release.lead"_s), .roleName = u"Lead"_s, .printedName = u"Ada"_s}, u"ada"_s, adaSigned)};
    return chain;
}

RecordSignatureReport signedBox(const QString &field, const SignatureReason &reason, const QByteArray &certificate)
{
    return {
        .field = field, .filled = true, .valid = true, .name = u"somebody"_s, .reason = formatSignatureReason(reason), .certificate = certificate};
}

const QString leadBox = u"signoff.release.lead"_s, operationsBox = u"signoff.release.operations"_s;

RecordReport record()
{
    RecordReport report;
    report.signatures = {signedBox(leadBox, {Meaning::Approved, adaSigned}, "ada"), {.field = operationsBox}};
    report.attachments = {{u"list.md"_s, checklist}};
    return report;
}

RecordManifest manifest()
{
    return {.number = 3,
            .deployment = DeploymentId(u"d"_s),
            .head = head,
            .boxes = {{leadBox, u"Lead"_s}, {operationsBox, u"Operations"_s}},
            .signedFields = {leadBox}};
}

QStringList badCodes(const QList<Finding> &findings)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        if (finding.bad)
            codes.append(finding.code);
    }
    return codes;
}

QStringList badCodes(const RecordReport &report, const RecordManifest &said = manifest(), const Surroundings &here = {})
{
    const Chain chain = journal();
    return badCodes(findingsOf({.report = report, .chain = chain, .manifest = said, .files = {Digest(u"file"_s), Digest(u"before"_s)}}, here));
}

Verification recordNumbered(int number, const QString &file, const QString &previous)
{
    Verification verification;
    verification.genesis = genesis;
    verification.manifest = RecordManifest{.number = number, .previous = Digest(previous)};
    verification.files = {Digest(file)};
    return verification;
}

} // namespace

class TestRecordFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithASoundRecord() { QCOMPARE(badCodes(record()), QStringList()); }

    void aRecordCutBackIsFound()
    {
        RecordManifest said = manifest();
        said.signedFields = {leadBox, operationsBox};
        QCOMPARE(badCodes(record(), said), QStringList{u"record.cut"_s});
    }

    void whoHoldsTheRoleMayCountersign()
    {
        RecordReport report = record();
        report.signatures[1] = signedBox(operationsBox, {Meaning::Approved, head, SignatureGround::Record}, "grace");
        QCOMPARE(badCodes(report), QStringList());
    }

    void aRoleNobodyGrantedIsFound()
    {
        RecordReport report = record();
        report.signatures[1] = signedBox(operationsBox, {Meaning::Approved, head, SignatureGround::Record}, "mallory");
        QCOMPARE(badCodes(report), QStringList{u"signature.role"_s});
        report.signatures[1] = signedBox(operationsBox, {Meaning::Approved, head, SignatureGround::Record}, "stranger");
        QCOMPARE(badCodes(report), QStringList{u"signature.journal"_s});
        report.signatures[1] = signedBox(operationsBox, {Meaning::Approved, adaSigned, SignatureGround::Record}, "grace"); // of another record
        QCOMPARE(badCodes(report), QStringList{u"signature.journal"_s});
    }

    void anotherCertificateOrBoxIsFound()
    {
        RecordReport report = record();
        report.signatures[0].certificate = "grace";
        QCOMPARE(badCodes(report), QStringList{u"signature.journal"_s});
        report = record();
        report.signatures[0].field = operationsBox;
        report.signatures[1].field = leadBox;
        QVERIFY(badCodes(report).contains(u"signature.journal"_s));
    }

    void anotherChecklistOrJournalIsFound()
    {
        RecordReport report = record();
        report.attachments.first().bytes += ' ';
        QCOMPARE(badCodes(report), QStringList{u"source.changed"_s});
        RecordManifest said = manifest();
        said.head = genesis;
        QCOMPARE(badCodes(record(), said), QStringList{u"record.journal"_s});
    }

    void aFileNobodySignedIsTrustedOnlyWhereItIsKnown()
    {
        RecordReport report = record();
        report.signatures[0] = {.field = leadBox};
        RecordManifest said = manifest();
        said.signedFields.clear();
        QCOMPARE(badCodes(report, said), QStringList{u"record.unprotected"_s});
        const Surroundings knowing{.genesis = genesis, .records = {{.file = Digest(u"file"_s), .number = 3}}};
        QCOMPARE(badCodes(report, said, knowing), QStringList());
    }

    void theSameNumberWithOtherBytesIsFound()
    {
        const Surroundings other{.genesis = genesis, .records = {{.file = Digest(u"another"_s), .number = 3}}};
        QCOMPARE(badCodes(record(), manifest(), other), QStringList{u"record.other"_s});
        const Surroundings before{.genesis = genesis, .records = {{.file = Digest(u"before"_s), .number = 3}}}; // signed further since
        QCOMPARE(badCodes(record(), manifest(), before), QStringList());
        const Surroundings elsewhere{.genesis = head, .records = {{.file = Digest(u"another"_s), .number = 3}}};
        QCOMPARE(badCodes(record(), manifest(), elsewhere), QStringList());
    }

    void aSeriesShowsWhatIsMissing()
    {
        const QList<Verification> whole{recordNumbered(1, u"a"_s, {}), recordNumbered(2, u"b"_s, u"a"_s), recordNumbered(3, u"c"_s, u"b"_s)};
        QVERIFY(seriesFindings(whole).isEmpty());
        const QList<Finding> gap = seriesFindings({whole.at(0), whole.at(2)});
        QCOMPARE(gap.size(), 1);
        QVERIFY(!gap.first().bad && gap.first().code == u"series.gap"_s);
        QCOMPARE(badCodes(seriesFindings({whole.at(0), recordNumbered(2, u"b"_s, u"x"_s)})), QStringList{u"series.link"_s});
        QCOMPARE(badCodes(seriesFindings({whole.at(0), recordNumbered(1, u"z"_s, {})})), QStringList{u"series.twice"_s});
    }

    void aManifestComesBackAsItWas()
    {
        const auto read = decodeManifest(encodeManifest(manifest()));
        QVERIFY(read && *read == manifest());
        QVERIFY(!decodeManifest("{}"));
        QVERIFY(!decodeManifest(encodeManifest(manifest()) + ' '));
    }
};

COUNTERSIGN_SUITE(TestRecordFindings)

#include "tst_recordfindings.moc"
