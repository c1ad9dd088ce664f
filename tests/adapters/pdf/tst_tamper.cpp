// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/incrementalupdate.h"
#include "adapters/pdf/signaturefields.h"
#include "tests/adapters/pdf/samplerecord.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace countersign;
using namespace countersign::testing;
using pdf::Object;

// Whatever is done to a signed record has to show. Most of these leave every signature "valid" in common viewers.
class TestTamper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesForgedUpdates_data();
    void seesForgedUpdates();
    void seesChangedBytes_data();
    void seesChangedBytes();
    void seesRewriting();
    void seesTheCutBackToAnEarlierSignature();
    void seesASignatureSharedByTwoFields();
    void seesTwoFieldsFilledAtOnce();
    void seesAnObjectThatWasReferredToBefore();
    void seesEveryFlippedBit();

private:
    struct Range {
        qsizetype hole = 0, resume = 0, end = 0;
    };
    Range range(int index) const; // of the signatures, oldest first
    static bool isSound(const QByteArray &pdf);

    AuditDocument m_document;
    QByteArray m_pdf;
    QList<Range> m_ranges;
};

using Forger = void (*)(pdf::IncrementalUpdate &);
Q_DECLARE_METATYPE(Forger)
using Changer = QByteArray (*)(QByteArray pdf, qsizetype hole, qsizetype resume);
Q_DECLARE_METATYPE(Changer)

namespace {

Object pageOf(pdf::IncrementalUpdate &update, size_t index) { return QPDFPageDocumentHelper(update.pdf()).getAllPages().at(index).getObjectHandle(); }

Object added(pdf::IncrementalUpdate &update, Object object)
{
    Object indirect = update.pdf().makeIndirectObject(object);
    update.add(indirect);
    return indirect;
}

Object addedStream(pdf::IncrementalUpdate &update, const char *content)
{
    Object stream = update.pdf().newStream(std::string(content));
    update.add(stream);
    return stream;
}

void appendPage(pdf::IncrementalUpdate &update)
{
    Object pages = update.pdf().getRoot().getKey("/Pages");
    Object page = added(update, Object::parse("<< /Type /Page /MediaBox [ 0 0 595 842 ] /Resources << >> >>"));
    page.replaceKey("/Parent", pages);
    page.replaceKey("/Contents", addedStream(update, "0 0 1 rg 0 0 100 100 re f"));
    pages.getKey("/Kids").appendItem(page);
    pages.replaceKey("/Count", Object::newInteger(pages.getKey("/Count").getIntValue() + 1));
    update.change(pages);
}

void overlayPage(pdf::IncrementalUpdate &update)
{
    Object page = pageOf(update, 0), contents = Object::newArray();
    contents.appendItem(page.getKey("/Contents"));
    contents.appendItem(addedStream(update, "1 0 0 rg 60 700 400 60 re f"));
    page.replaceKey("/Contents", contents);
    update.change(page);
}

void replaceJournal(pdf::IncrementalUpdate &update)
{
    auto file = QPDFEmbeddedFileDocumentHelper(update.pdf()).getEmbeddedFile("journal.jsonl");
    Object stream = file->getEmbeddedFileStream();
    stream.replaceStreamData(std::string("{\"journal\":\"forged\"}"), Object::newNull(), Object::newNull());
    update.change(stream);
}

void moveBox(pdf::IncrementalUpdate &update)
{
    Object field = pdf::signatureFieldsOf(update.pdf()).front().object;
    field.replaceKey("/Rect", Object::newFromRectangle(Object::Rectangle(60, 300, 290, 354)));
    update.change(field);
}

void repaintBox(pdf::IncrementalUpdate &update)
{
    Object field = pdf::signatureFieldsOf(update.pdf()).front().object;
    Object appearance = Object::newDictionary();
    appearance.replaceKey("/N", addedStream(update, "1 0 0 rg 0 0 99 99 re f"));
    field.replaceKey("/AP", appearance);
    update.change(field);
}

void emptyBox(pdf::IncrementalUpdate &update)
{
    Object field = pdf::signatureFieldsOf(update.pdf()).front().object;
    field.removeKey("/V");
    update.change(field);
}

void addAction(pdf::IncrementalUpdate &update)
{
    Object root = update.pdf().getRoot();
    root.replaceKey("/OpenAction", Object::parse("<< /S /URI /URI (https://evil.example) >>"));
    update.change(root);
}

void dropCertification(pdf::IncrementalUpdate &update)
{
    Object root = update.pdf().getRoot();
    root.removeKey("/Perms");
    update.change(root);
}

void addAnnotation(pdf::IncrementalUpdate &update)
{
    Object page = pageOf(update, 0), annotations = Object::newArray();
    annotations.appendItem(added(update, Object::parse("<< /Type /Annot /Subtype /Square /Rect [ 50 500 500 800 ] /C [ 1 1 1 ] >>")));
    page.replaceKey("/Annots", annotations);
    update.change(page);
}

void addLooseObject(pdf::IncrementalUpdate &update) { added(update, Object::parse("<< /Nothing true >>")); }

void changeTitle(pdf::IncrementalUpdate &update)
{
    Object information = update.pdf().getTrailer().getKey("/Info");
    information.replaceKey("/Title", Object::newString("Another deployment"));
    update.change(information);
}

} // namespace

void TestTamper::initTestCase()
{
    m_document = sampleRecord();
    const Expected<QByteArray> pdf = signedRecord(m_document);
    QVERIFY_EXPECTED(pdf);
    m_pdf = *pdf;
    static const QRegularExpression form(u"/ByteRange \\[0 (\\d+) (\\d+) (\\d+)"_s);
    for (const auto &match : form.globalMatch(QString::fromLatin1(m_pdf)))
        m_ranges.append(
            {match.captured(1).toLongLong(), match.captured(2).toLongLong(), match.captured(2).toLongLong() + match.captured(3).toLongLong()});
    QCOMPARE(m_ranges.size(), 3);
    QVERIFY(isSound(m_pdf));
}

TestTamper::Range TestTamper::range(int index) const { return m_ranges.at(index); }

// Every field filled, every signature valid, nothing behind the last.
bool TestTamper::isSound(const QByteArray &pdf)
{
    const auto report = PdfRecordSigner().inspect(pdf);
    return report && !report->unsignedTail && report->signatures.size() == 3
           && std::ranges::all_of(report->signatures, &RecordSignatureReport::valid);
}

void TestTamper::seesForgedUpdates_data()
{
    QTest::addColumn<Forger>("forge");
    QTest::addRow("a page appended") << Forger(appendPage);
    QTest::addRow("something painted over the first page") << Forger(overlayPage);
    QTest::addRow("the journal replaced") << Forger(replaceJournal);
    QTest::addRow("a signature box moved") << Forger(moveBox);
    QTest::addRow("a signature box painted anew") << Forger(repaintBox);
    QTest::addRow("a signature taken out") << Forger(emptyBox);
    QTest::addRow("an action added") << Forger(addAction);
    QTest::addRow("the certification dropped") << Forger(dropCertification);
    QTest::addRow("an annotation added") << Forger(addAnnotation);
    QTest::addRow("a loose object added") << Forger(addLooseObject);
    QTest::addRow("the title changed") << Forger(changeTitle);
}

void TestTamper::seesForgedUpdates()
{
    QFETCH(Forger, forge);
    pdf::IncrementalUpdate update(m_pdf);
    forge(update);
    const QByteArray forged = update.finish().file;
    QVERIFY(forged.startsWith(m_pdf) && forged.size() > m_pdf.size());
    const auto report = PdfRecordSigner().inspect(forged);
    QVERIFY_EXPECTED(report);
    QVERIFY(report->unsignedTail);
    for (const RecordSignatureReport &signature : report->signatures) {
        QVERIFY(!signature.valid);
        if (signature.filled)
            QCOMPARE(signature.later, RecordChange::Modified);
    }
}

void TestTamper::seesChangedBytes_data()
{
    QTest::addColumn<int>("signature"); // whose surroundings are changed
    QTest::addColumn<Changer>("change");
    QTest::addColumn<QList<bool>>("valid"); // what is left

    const QList<bool> none{false, false, false}, first{true, false, false};
    QTest::addRow("a page's stream") << 0 << Changer([](QByteArray pdf, qsizetype, qsizetype) { return pdf[5000] = char(pdf[5000] ^ 1), pdf; })
                                     << none;
    QTest::addRow("the second revision") << 1 << Changer([](QByteArray pdf, qsizetype hole, qsizetype) {
        const qsizetype at = pdf.lastIndexOf("/Name", hole) + 9;
        return pdf[at] = char(pdf[at] ^ 1), pdf;
    }) << first;
    QTest::addRow("the first signature") << 0 << Changer([](QByteArray pdf, qsizetype hole, qsizetype) {
        return pdf[hole + 1500] = pdf[hole + 1500] == '0' ? '1' : '0', pdf;
    }) << none;
    QTest::addRow("hidden bytes behind a signature")
        << 0 << Changer([](QByteArray pdf, qsizetype, qsizetype resume) { return pdf[resume - 40] = '4', pdf; }) << none;
    QTest::addRow("letters of the last signature in upper case") << 2 << Changer([](QByteArray pdf, qsizetype hole, qsizetype) {
        const qsizetype at = pdf.indexOf('a', hole);
        return pdf[at] = 'A', pdf;
    }) << QList<bool>{true, true, false};
    QTest::addRow("a wider hole") << 2 << Changer([](QByteArray pdf, qsizetype hole, qsizetype resume) {
        const QByteArray before =
            "[0 " + QByteArray::number(hole) + ' ' + QByteArray::number(resume) + ' ' + QByteArray::number(pdf.size() - resume) + ']';
        const QByteArray after =
            "[0 " + QByteArray::number(hole) + ' ' + QByteArray::number(resume + 1) + ' ' + QByteArray::number(pdf.size() - resume - 1) + ']';
        return pdf.replace(pdf.lastIndexOf(before), before.size(), after.leftJustified(before.size(), ' ')), pdf;
    }) << QList<bool>{true, true, false};
    QTest::addRow("a comment at the end") << 2 << Changer([](QByteArray pdf, qsizetype, qsizetype) { return pdf + "\n% harmless looking\n"; })
                                          << none;
    QTest::addRow("one byte at the end") << 2 << Changer([](QByteArray pdf, qsizetype, qsizetype) { return pdf + '\n'; }) << none;
    QTest::addRow("the end cut off") << 2 << Changer([](QByteArray pdf, qsizetype, qsizetype) { return pdf.chopped(1); })
                                     << QList<bool>{true, true, false};
}

void TestTamper::seesChangedBytes()
{
    QFETCH(int, signature);
    QFETCH(Changer, change);
    QFETCH(QList<bool>, valid);
    const QByteArray changed = change(m_pdf, range(signature).hole, range(signature).resume);
    QVERIFY(changed != m_pdf);
    QVERIFY(!isSound(changed));
    const auto report = PdfRecordSigner().inspect(changed);
    if (!report) {
        QCOMPARE(report.error().code, ErrorCode::RecordDamaged);
        return;
    }
    for (qsizetype i = 0; i < 3; ++i) {
        QVERIFY2(valid.at(i) || !report->signatures.at(i).valid, qPrintable(QString::number(i)));
        if (!report->signatures.at(i).valid)
            QVERIFY(!report->signatures.at(i).problem.isEmpty());
    }
}

void TestTamper::seesRewriting()
{
    const QTemporaryDir folder;
    const QString from = keep(u"tamper.pdf"_s, m_pdf), to = folder.filePath(u"rewritten.pdf"_s);
    outputOf(u"qpdf"_s, {from, to});
    QFile file(to);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto report = PdfRecordSigner().inspect(file.readAll());
    QVERIFY_EXPECTED(report);
    for (const RecordSignatureReport &signature : report->signatures)
        QVERIFY(!signature.valid);
}

// No signature can tell; the empty box can, and with it the list of roles in the journal.
void TestTamper::seesTheCutBackToAnEarlierSignature()
{
    const QByteArray cut = m_pdf.first(range(1).end);
    const auto report = PdfRecordSigner().inspect(cut);
    QVERIFY_EXPECTED(report);
    QVERIFY(report->signatures.at(0).valid && report->signatures.at(1).valid);
    QVERIFY(!report->signatures.at(2).filled);
}

void TestTamper::seesASignatureSharedByTwoFields()
{
    const QByteArray two = m_pdf.first(range(1).end);
    pdf::IncrementalUpdate update(two);
    const auto fields = pdf::signatureFieldsOf(update.pdf());
    Object target = fields.at(2).object, source = fields.at(1).object;
    target.replaceKey("/V", source.getKey("/V"));
    target.replaceKey("/AP", source.getKey("/AP"));
    update.change(target);
    const auto report = PdfRecordSigner().inspect(update.finish().file);
    QVERIFY_EXPECTED(report);
    for (const RecordSignatureReport &signature : report->signatures)
        QVERIFY(!signature.valid);
}

// Somebody with a key signs one box and, in the same breath, fills another with a signature that is already there.
void TestTamper::seesTwoFieldsFilledAtOnce()
{
    const QByteArray one = m_pdf.first(range(0).end);
    pdf::IncrementalUpdate update(one);
    const auto fields = pdf::signatureFieldsOf(update.pdf());
    Object target = fields.at(2).object, source = fields.at(0).object;
    target.replaceKey("/V", source.getKey("/V"));
    target.replaceKey("/AP", source.getKey("/AP"));
    update.change(target);
    const auto key = OpenSslSigning().issueCertificate(u"Mallory"_s, u"m@example.org"_s, {}, 1);
    const auto signedAfter = PdfRecordSigner().sign(update.finish().file, *key, toSign(m_document.signatures.at(1)));
    QVERIFY_EXPECTED(signedAfter);
    const auto report = PdfRecordSigner().inspect(*signedAfter);
    QVERIFY_EXPECTED(report);
    QVERIFY(!report->signatures.at(0).valid);
    QVERIFY(!report->signatures.at(2).valid);
}

// A base prepared with a reference to an object that does not exist yet, which a later signature brings along.
void TestTamper::seesAnObjectThatWasReferredToBefore()
{
    const Expected<QByteArray> blank = PdfRecordWriter().write(m_document);
    QVERIFY_EXPECTED(blank);
    pdf::IncrementalUpdate prepare(*blank);
    Object page = pageOf(prepare, 0);
    const int missing = int(prepare.pdf().getTrailer().getKey("/Size").getIntValue()) + 8;
    Object marker;
    const int number = prepare.reserve(marker);
    page.replaceKey("/Contents", marker);
    prepare.change(page);
    const QByteArray reference = QByteArray::number(missing) + " 0 R";
    prepare.setBytes(number, "[ " + QByteArray::fromStdString(pageOf(prepare, 1).getKey("/Contents").unparse()) + ' ' + reference + " ]");
    const auto key = OpenSslSigning().issueCertificate(u"A"_s, u"a@example.org"_s, {}, 1);
    auto pdf = PdfRecordSigner().sign(prepare.finish().file, *key, toSign(m_document.signatures.at(0)));
    QVERIFY_EXPECTED(pdf);
    const auto before = PdfRecordSigner().inspect(*pdf);

    pdf::IncrementalUpdate update(*pdf);
    const auto fields = pdf::signatureFieldsOf(update.pdf());
    for (int made = 0; made < missing;) { // reach the number the base refers to
        Object object = addedStream(update, "1 0 0 rg 0 0 500 500 re f");
        made = object.getObjectID();
        Object(fields.at(1).object).replaceKey("/AP", object);
    }
    const auto report = PdfRecordSigner().inspect(update.finish().file);
    QVERIFY(!report || !report->signatures.at(0).valid);
}

void TestTamper::seesEveryFlippedBit()
{
    const int flips = qEnvironmentVariableIntValue("COUNTERSIGN_LONG") > 0 ? 4000 : 250;
    QRandomGenerator random(20261122);
    for (int i = 0; i < flips; ++i) {
        const qsizetype at = random.bounded(m_pdf.size());
        const int bit = random.bounded(8);
        QByteArray flipped = m_pdf;
        flipped[at] = char(flipped[at] ^ (1 << bit));
        QVERIFY2(!isSound(flipped), qPrintable(u"byte %1 bit %2"_s.arg(at).arg(bit)));
    }
}

COUNTERSIGN_SUITE(TestTamper)

#include "tst_tamper.moc"
