// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/adapters/pdf/samplerecord.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::testing;

// A record as an auditor meets it: judged by the tools of others.
class TestSignedRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdfsigCallsEverySignatureValid();
    void qpdfFindsNothing();
    void opensslVerifiesAnExtractedSignature();
    void textHoldsNameRoleMeaningAndTime();
    void attachmentsComeOutUnchanged();
    void isTheSameTwice();
    void inspectionSaysWhoSigned();
    void emptyBoxesStayFillable();
    void refusesWhatCannotBeSigned();

private:
    AuditDocument m_document;
    QByteArray m_pdf;
    QString m_path;
};

void TestSignedRecord::initTestCase()
{
    m_document = sampleRecord();
    const Expected<QByteArray> pdf = signedRecord(m_document);
    QVERIFY_EXPECTED(pdf);
    m_pdf = *pdf;
    m_path = keep(u"signed.pdf"_s, m_pdf);
    QVERIFY(!m_path.isEmpty());
}

void TestSignedRecord::pdfsigCallsEverySignatureValid()
{
    const QString report = outputOf(u"pdfsig"_s, {u"-nocert"_s, m_path});
    QCOMPARE(report.count(u"Signature Validation: Signature is Valid."_s), 3);
    QCOMPARE(report.count(u"ETSI.CAdES.detached"_s), 3);
    QVERIFY2(report.sliced(report.indexOf(u"Signature #3"_s)).contains(u"- Total document signed"_s), qPrintable(report));
    for (const AuditSignature &signature : m_document.signatures)
        QVERIFY2(report.contains(signature.field), qPrintable(report));
}

void TestSignedRecord::qpdfFindsNothing()
{
    int code = -1;
    const QString report = outputOf(u"qpdf"_s, {u"--check"_s, m_path}, &code);
    QVERIFY2(code == 0 && report.contains(u"No syntax or stream encoding errors found"_s), qPrintable(report));
}

void TestSignedRecord::opensslVerifiesAnExtractedSignature()
{
    const QTemporaryDir folder;
    const qsizetype hole = m_pdf.lastIndexOf("/Contents <") + 10, resume = m_pdf.indexOf('>', hole) + 1;
    QByteArray cms = QByteArray::fromHex(m_pdf.sliced(hole + 1, resume - hole - 2));
    const auto report = PdfRecordSigner().inspect(m_pdf);
    QVERIFY_EXPECTED(report);
    const auto store = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    };
    const QString signature = store(u"s.der"_s, cms), content = store(u"s.bin"_s, m_pdf.first(hole) + m_pdf.sliced(resume));
    const QString certificate = store(u"c.der"_s, report->signatures.last().certificate), pem = folder.filePath(u"c.pem"_s);
    outputOf(u"openssl"_s, {u"x509"_s, u"-inform"_s, u"der"_s, u"-in"_s, certificate, u"-out"_s, pem});
    int code = -1;
    const QString said = outputOf(u"openssl"_s,
                                  {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s, signature, u"-content"_s,
                                   content, u"-CAfile"_s, pem, u"-partial_chain"_s, u"-purpose"_s, u"any"_s, u"-out"_s, u"/dev/null"_s},
                                  &code);
    QVERIFY2(code == 0 && said.contains(u"CAdES Verification successful"_s), qPrintable(said));
}

void TestSignedRecord::textHoldsNameRoleMeaningAndTime()
{
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s});
    for (const AuditSignature &signature : m_document.signatures) {
        for (const QString &word : {signature.printedName, signature.role, wordOf(signature.meaning), recordTime(signature.signedAt)})
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in\n"_s + text));
    }
    QVERIFY(text.contains(u"[U+202E]"_s) && !text.contains(QChar(0x202e)));
    QVERIFY(text.contains(u"山田太郎が本番環境を確認した"_s) && text.contains(u"Проверить"_s) && text.contains(u"Ελληνικά"_s));
}

void TestSignedRecord::attachmentsComeOutUnchanged()
{
    const QTemporaryDir folder;
    const QString to = folder.filePath(u"j"_s);
    outputOf(u"pdfdetach"_s, {u"-savefile"_s, u"journal.jsonl"_s, u"-o"_s, to, m_path});
    QFile file(to);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_document.attachments.first().bytes);
    const auto report = PdfRecordSigner().inspect(m_pdf);
    QVERIFY_EXPECTED(report);
    QCOMPARE(report->attachments.size(), 2);
    const AuditAttachment &checklist = report->attachments.first();
    QCOMPARE(checklist.name, u"CHECKLIST.md"_s);
    QCOMPARE(checklist.bytes, QByteArray("# Checklist\n"));
    QCOMPARE(checklist.mimeType, u"text/markdown"_s);
    QCOMPARE(checklist.relationship, u"Source"_s);
}

void TestSignedRecord::isTheSameTwice()
{
    const auto first = PdfRecordWriter().write(m_document), second = PdfRecordWriter().write(m_document);
    QVERIFY_EXPECTED(first);
    QVERIFY_EXPECTED(second);
    QVERIFY(*first == *second);
}

void TestSignedRecord::inspectionSaysWhoSigned()
{
    const auto report = PdfRecordSigner().inspect(m_pdf);
    QVERIFY_EXPECTED(report);
    QCOMPARE(report->signatures.size(), 3);
    QVERIFY(!report->unsignedTail);
    for (qsizetype i = 0; i < 3; ++i) {
        const RecordSignatureReport &found = report->signatures.at(i);
        const AuditSignature &expected = m_document.signatures.at(i);
        QVERIFY2(found.valid, qPrintable(found.problem));
        QVERIFY(found.filled);
        QCOMPARE(found.field, expected.field);
        QCOMPARE(found.name, expected.printedName);
        QCOMPARE(found.reason, toSign(expected).reason);
        QCOMPARE(found.when, expected.signedAt);
        QCOMPARE(found.coversWholeFile, i == 2);
        QCOMPARE(found.later, i == 2 ? RecordChange::None : RecordChange::SignaturesOnly);
    }
}

void TestSignedRecord::emptyBoxesStayFillable()
{
    const Expected<QByteArray> pdf = signedRecord(m_document, 1);
    QVERIFY_EXPECTED(pdf);
    keep(u"signed-once.pdf"_s, *pdf);
    const auto report = PdfRecordSigner().inspect(*pdf);
    QVERIFY_EXPECTED(report);
    QCOMPARE(report->signatures.size(), 3);
    QVERIFY(report->signatures.at(0).valid && report->signatures.at(0).coversWholeFile);
    QVERIFY(!report->signatures.at(1).filled && !report->signatures.at(1).valid);
}

void TestSignedRecord::refusesWhatCannotBeSigned()
{
    const auto key = OpenSslSigning().issueCertificate(u"A"_s, u"a@example.org"_s, {}, 1);
    const auto other = OpenSslSigning().issueCertificate(u"B"_s, u"b@example.org"_s, {}, 1);
    const PdfRecordSigner signer;
    RecordSignature signature = toSign(m_document.signatures.first());
    QCOMPARE(signer.sign(m_pdf, *key, signature).error().code, ErrorCode::RecordUnsignable); // filled
    signature.field = u"signoff.release.nobody"_s;
    QCOMPARE(signer.sign(m_pdf, *key, signature).error().code, ErrorCode::SignatureFieldMissing);
    QCOMPARE(signer.sign("no PDF", *key, signature).error().code, ErrorCode::RecordUnsignable);
    QCOMPARE(signer.inspect("no PDF").error().code, ErrorCode::NotARecord);
    QCOMPARE(signer.inspect("%PDF-1.7\nnothing else").error().code, ErrorCode::RecordDamaged);

    const CertifiedKey mixed{key->certificate, other->privateKey.duplicate()};
    const Expected<QByteArray> blank = PdfRecordWriter().write(m_document);
    QCOMPARE(signer.sign(*blank, mixed, toSign(m_document.signatures.first())).error().code, ErrorCode::CertificateUnusable);
}

COUNTERSIGN_SUITE(TestSignedRecord)

#include "tst_signedrecord.moc"
