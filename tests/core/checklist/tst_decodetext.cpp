// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/decodetext.h"
#include "core/checklist/mojibake.h"
#include "tests/core/checklist/imported.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

// From bytes to text: encodings, line ends, and text that was once read in the wrong encoding.
class TestDecodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachEncoding_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<bool>("mark");
        QTest::newRow("UTF-8") << TextEncoding::Utf8 << false;
        QTest::newRow("UTF-8 with a mark") << TextEncoding::Utf8 << true;
        QTest::newRow("UTF-16 LE") << TextEncoding::Utf16LittleEndian << true;
        QTest::newRow("UTF-16 BE") << TextEncoding::Utf16BigEndian << true;
        QTest::newRow("UTF-16 LE, no mark") << TextEncoding::Utf16LittleEndian << false;
        QTest::newRow("UTF-16 BE, no mark") << TextEncoding::Utf16BigEndian << false;
        QTest::newRow("Windows-1252") << TextEncoding::Windows1252 << false;
    }

    void readsEachEncoding()
    {
        QFETCH(TextEncoding, encoding);
        QFETCH(bool, mark);
        const QString text = u"# Überprüfung\n\n- [ ] Prüfstände wärmen\n- [x] Größe – gemessen\n"_s;
        const QByteArray bytes = encodeText(text, encoding, mark);
        const auto decoded = decodeText(bytes);
        QVERIFY_EXPECTED(decoded);
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding, encoding);
        QCOMPARE(decoded->byteOrderMark, mark);
        QCOMPARE(encodeText(decoded->text, decoded->encoding, decoded->byteOrderMark), bytes);
        const Checklist checklist = testing::imported(bytes);
        QCOMPARE(testing::textsOf(checklist), (QStringList{u"Prüfstände wärmen"_s, u"Größe – gemessen"_s}));
        QCOMPARE(checklist.source, bytes);
        QCOMPARE(testing::codesOf(checklist).contains(u"import.encoding"_s), encoding == TextEncoding::Windows1252);
    }

    void refusesDamageWithItsOffset_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("offset");
        QTest::newRow("NUL") << QByteArray("- [ ] a\0b", 9) << u"7"_s;
        QTest::newRow("0xFF among UTF-8") << QByteArray("- [ ] \xC3\xA4 \xFF") << u"9"_s;
        QTest::newRow("CESU surrogates") << QByteArray("- [ ] \xC3\xA4\xED\xA0\xBD\xED\xB8\x80") << u"8"_s;
        QTest::newRow("overlong") << QByteArray("- [ ] \xC3\xA4\xC0\xAF") << u"8"_s;
        QTest::newRow("beyond Unicode") << QByteArray("- [ ] \xC3\xA4\xF4\x90\x80\x80") << u"8"_s;
        QTest::newRow("cut") << QByteArray("- [ ] \xC3\xA4\xE2\x82") << u"8"_s;
        QTest::newRow("damage after a mark") << QByteArray("\xEF\xBB\xBF- [ ] \xFF") << u"9"_s;
        QTest::newRow("odd UTF-16") << QByteArray("\xFF\xFE-\0 \0[", 7) << u"6"_s;
        QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE-\0\x3D\xD8 \0", 8) << u"6"_s;
        QTest::newRow("UTF-16 ends in half a pair") << QByteArray("\xFF\xFE-\0\x3D\xD8", 6) << u"4"_s;
        QTest::newRow("unassigned in Windows-1252") << QByteArray("- [ ] caf\xE9 \x81") << u"11"_s;
    }

    void refusesDamageWithItsOffset()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, offset);
        const auto checklist = importChecklist(bytes, Md4cReader());
        QVERIFY(!checklist);
        QCOMPARE(checklist.error().code, ErrorCode::EncodingBroken);
        QCOMPARE(checklist.error().arguments, QStringList{offset});
    }

    void countsLinesWhateverEndsThem_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray("\r");
    }

    void countsLinesWhateverEndsThem()
    {
        QFETCH(QByteArray, end);
        const QByteArray unixEnds = "# A\n\n- [ ] one\n  more\n- [x] two\n\n```bash\nls\n```\n\n| R | Signature |\n|---|---|\n| QA | |\n";
        const Checklist expected = testing::imported(unixEnds);
        const Checklist checklist = testing::imported(QByteArray(unixEnds).replace("\n", end));
        QCOMPARE(checklist.items, expected.items);
        QCOMPARE(checklist.sections, expected.sections);
        QCOMPARE(checklist.codeBlocks, expected.codeBlocks);
        QCOMPARE(checklist.roles, expected.roles);
        QCOMPARE(checklist.lineCount, expected.lineCount);
    }

    void mixesLineEnds()
    {
        const Checklist checklist = testing::imported("- [ ] a\r\n- [ ] b\r- [ ] c\n- [ ] d");
        QCOMPARE(testing::textsOf(checklist), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(checklist.items.last().lines, (LineRange{4, 4}));
    }

    void mendsWhatWasReadWrongly_data()
    {
        QTest::addColumn<Codepage>("page");
        QTest::newRow("Mac Roman") << Codepage::MacRoman;
        QTest::newRow("Windows-1252") << Codepage::Windows1252;
    }

    void mendsWhatWasReadWrongly()
    {
        QFETCH(Codepage, page);
        const QString clean = u"## ✅ Ready ≥ 85% 🚀\n\n- [ ] naïve café – “done”\n- [ ] plain\n"_s;
        QString damaged;
        for (const QString &line : clean.split(u'\n')) {
            damaged += damaged.isEmpty() ? QString() : u"\n"_s;
            damaged += garble(line, page);
        }
        QVERIFY(damaged != clean);
        const RepairedText repaired = repairMojibake(damaged);
        QCOMPARE(repaired.text, clean);
        QVERIFY(repaired.runs.size() >= 5);
        for (const RepairedRun &run : repaired.runs) {
            QCOMPARE(run.readAs, page);
            QCOMPARE(repaired.text.mid(run.start, run.text.size()), run.text);
        }
        const Checklist checklist = testing::imported(damaged.toUtf8());
        QCOMPARE(checklist.text, clean);
        QCOMPARE(checklist.source, damaged.toUtf8());
        QCOMPARE(checklist.encodingRepairs, int(repaired.runs.size()));
        QCOMPARE(testing::codesOf(checklist).count(u"import.repaired"_s), repaired.runs.size());
    }

    void leavesCleanTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << u"Größe »Übung« „Öl“ ß"_s;
        QTest::newRow("French") << u"déploiement « prêt » à l’été, Ça œuvre"_s;
        QTest::newRow("Vietnamese") << u"Kiểm tra trước khi triển khai"_s;
        QTest::newRow("Portuguese") << u"Ação, não, coração, ÃO"_s;
        QTest::newRow("Turkish") << u"Dağıtım öncesi, İş"_s;
        QTest::newRow("Polish") << u"Łódź – wdrożenie"_s;
        QTest::newRow("Russian") << u"Проверка перед релизом №5"_s;
        QTest::newRow("Chinese") << u"上线前检查：数据库"_s;
        QTest::newRow("emoji") << u"✅ 🚀 ⬜ ≥ 85% € ™ ‚so‘"_s;
        QTest::newRow("currency") << u"£5 – ¥10 · ©®"_s;
    }

    void leavesCleanTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(repairMojibake(text).text, text);
        QVERIFY(repairMojibake(text).runs.isEmpty());
    }

    // The part of a file before a line that stops its reading.
    void cutsBehindALine_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("two"); // lines
        QTest::newRow("LF") << QByteArray("a\nb\nc\n") << QByteArray("a\nb\n");
        QTest::newRow("CR") << QByteArray("a\rb\rc\r") << QByteArray("a\rb\r");
        QTest::newRow("CR LF") << QByteArray("a\r\nb\r\nc\r\n") << QByteArray("a\r\nb\r\n");
        QTest::newRow("not so many") << QByteArray("a\nb") << QByteArray("a\nb");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("UTF-16 LE") << QByteArray("\xff\xfe"
                                                 "a\0\n\0\x0a\x0a\n\0c\0",
                                                 12)
                                   << QByteArray("\xff\xfe"
                                                 "a\0\n\0\x0a\x0a\n\0",
                                                 10);
        QTest::newRow("UTF-16 BE") << QByteArray("\xfe\xff\0a\0\r\0\n\0b\0\n\0c", 14) << QByteArray("\xfe\xff\0a\0\r\0\n\0b\0\n", 12);
    }

    void cutsBehindALine()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QByteArray, two);
        QCOMPARE(firstLines(source, 2), two);
    }
};

COUNTERSIGN_SUITE(TestDecodeText)

} // namespace countersign

#include "tst_decodetext.moc"
