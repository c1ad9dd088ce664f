// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/probing/environmentsettings.h"
#include "tests/core/checklist/hostile.h"
#include "tests/core/checklist/imported.h"
#include "tests/core/checklist/properties.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Expected<Checklist> import(const QByteArray &source, const ImportLimits &limits = {}) { return importChecklist(source, Md4cReader(), limits); }

// The most memory this process has held.
qint64 peakBytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

// Documents that nobody wrote in good faith, or that grew beyond sense: inputs 1 to 20 of the list that the design keeps, each by its number.
// How long they take is measured by `./dev bench hostile`; a runaway ends with the suite's own time limit.
class TestBadInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void n01_emptyDocumentsHaveNoItems_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("a UTF-16 mark") << QByteArray("\xFF\xFE");
        QTest::newRow("front matter") << QByteArray("---\ntitle: x\n---\n");
        QTest::newRow("blank lines") << QByteArray("\n\n \t\n");
        QTest::newRow("one line feed") << QByteArray("\n");
    }

    void n01_emptyDocumentsHaveNoItems()
    {
        QFETCH(QByteArray, source);
        const auto checklist = import(source);
        QVERIFY_EXPECTED(checklist);
        QVERIFY(checklist->items.isEmpty());
        QVERIFY(testing::codesOf(*checklist).contains(u"import.no-items"_s));
        QCOMPARE(testing::brokenProperty(source), QString());
    }

    void n02_sizeIsSeenBeforeReading()
    {
        const QString path = m_folder.filePath(u"large.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100 * 1024 * 1024)); // a hole: nothing is written
        file.close();
        const qint64 before = peakBytes();
        const auto bytes = readChecklistFile(path);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::FileTooLarge);
        QVERIFY(peakBytes() - before < 20'000'000); // nothing of it was read
    }

    void n02_longLinesAreRefused()
    {
        const ImportLimits limits;
        QVERIFY_EXPECTED(import("- [ ] a\n" + QByteArray(limits.lineBytes, 'x')));
        const auto checklist = import("- [ ] a\r\n" + QByteArray(limits.lineBytes + 1, 'x') + "\r\n- [ ] b");
        QVERIFY(!checklist);
        QCOMPARE(checklist.error().code, ErrorCode::LineTooLong);
        QCOMPARE(checklist.error().arguments.first(), u"2"_s);
        QVERIFY_EXPECTED(import(QByteArray(limits.lineBytes + 1, 'x'), ImportLimits{.lineBytes = 1'000'000}));
    }

    void n03_deepNestingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("quotes") << "fine\n\n" + QByteArray(60'000, '>') + " x";
        QTest::newRow("quotes over several lines") << "fine\n\n" + QByteArray(100, '>') + " x\n" + QByteArray(60'000, '>') + " y\n";
        QTest::newRow("bullets on one line") << "fine\n\n" + QByteArray("- ").repeated(20'000) + "x";
        QByteArray stairs = "fine\n\n";
        for (int depth = 0; depth < 200; ++depth)
            stairs += QByteArray(depth * 2, ' ') + "- [ ] step\n";
        QTest::newRow("stairs") << stairs;
    }

    void n03_deepNestingIsRefused()
    {
        QFETCH(QByteArray, source);
        const auto checklist = import(source);
        QVERIFY(!checklist);
        QCOMPARE(checklist.error().code, ErrorCode::NestingTooDeep);
        QVERIFY(checklist.error().arguments.first().toInt() >= 3);
    }

    void n03_deepTreesWithinTheLimitWork()
    {
        QByteArray stairs;
        for (int depth = 0; depth < 32; ++depth)
            stairs += QByteArray(depth * 2, ' ') + "- [ ] step " + QByteArray::number(depth) + "\n";
        const auto checklist = import(stairs);
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(checklist->items.size(), 32);
        QCOMPARE(checklist->items.last().depth, 32);
        QCOMPARE(testing::brokenProperty(stairs), QString());
    }

    void n04_tooManyItemsAreRefused()
    {
        QVERIFY_EXPECTED(import(QByteArray("- [ ] t\n").repeated(300), ImportLimits{.items = 300}));
        const auto checklist = import(QByteArray("- [ ] t\n").repeated(200'000));
        QVERIFY(!checklist);
        QCOMPARE(checklist.error().code, ErrorCode::TooManyItems);
        QCOMPARE(checklist.error().arguments, (QStringList{u"20000"_s, u"20001"_s}));
    }

    void n05_n06_pathologicalMarkupIsRead_data()
    {
        QTest::addColumn<QByteArray>("source");
        for (const auto &[name, source] : testing::hostileDocuments())
            QTest::newRow(name) << source;
    }

    void n05_n06_pathologicalMarkupIsRead()
    {
        QFETCH(QByteArray, source);
        const auto checklist = import(source);
        QVERIFY(checklist || checklist.error().code == ErrorCode::LineTooLong);
    }

    void n19_longTextsAreCut()
    {
        const auto checklist = import("- [ ] " + QByteArray("word ").repeated(9'000));
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(checklist->items.first().text.size(), 2001);
        QVERIFY(checklist->items.first().text.endsWith(u'…'));
        QVERIFY(testing::codesOf(*checklist).contains(u"import.cut"_s));
        const auto titled = import("# " + QByteArray("word ").repeated(9'000));
        QVERIFY(titled->title.size() <= 2001);
    }

    void n20_wideTablesAreTextOrRows()
    {
        const QByteArray wide = QByteArray("|a").repeated(20'000) + "|\n" + QByteArray("|-").repeated(20'000) + "|\n";
        QCOMPARE(testing::brokenProperty(wide), QString());
    }

    // 7: the encodings themselves are tst_decodetext.cpp's
    void n07_bytesAreDecodedOrRefusedWithTheirPlace()
    {
        const auto nul = import(QByteArray("- [ ] a\0b\n", 10));
        QVERIFY(nul ? nul->items.size() == 1 : !nul.error().arguments.isEmpty());
        const auto half = import("- [ ] \xE2\x82 euro\n"); // no UTF-8: read as Windows-1252
        QVERIFY_EXPECTED(half);
        QCOMPARE(half->items.first().text, u"â‚ euro"_s);
        const auto surrogates = import("- [ ] \xED\xA0\xBD\xED\xB8\x80\n"); // CESU-8
        QVERIFY(surrogates ? surrogates->items.size() == 1 : !surrogates.error().arguments.isEmpty());
        QCOMPARE(import(QByteArray("\xFF\xFE-\0 \0[\0 \0]\0 \0x\0\n\0", 18))->items.size(), 1);
    }

    void n08_anyLineEndGivesTheSameItems()
    {
        const QByteArray text = "# T\n\n- [ ] a\n- [x] b\n\n```bash\nls\n```\n";
        const QStringList wanted = testing::textsOf(*import(text));
        for (const QByteArray &end : {QByteArray("\r"), QByteArray("\r\n")}) {
            const auto checklist = import(QByteArray(text).replace("\n", end));
            QVERIFY_EXPECTED(checklist);
            QCOMPARE(testing::textsOf(*checklist), wanted);
            QCOMPARE(checklist->items.last().lines, (LineRange{4, 4}));
        }
        QCOMPARE(testing::textsOf(*import("# T\r\n\r- [ ] a\n- [x] b\r\n")), wanted);
    }

    void n09_activeContentIsOnlyText()
    {
        const auto checklist = import("- [ ] <script>alert(1)</script> <img src=x onerror=y> go\n- [ ] see ![p](http://t.test/p.png) "
                                      "[d](javascript:x) [f](file:///etc/passwd)\n");
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(checklist->items.first().text, u"<script>alert(1)</script> <img src=x onerror=y> go"_s);
        QCOMPARE(testing::codesOf(*checklist).count(u"import.refused-link"_s), 2);
    }

    // Nothing loads a picture: of one only its words are kept. What no browser may open is named.
    void n10_n11_picturesAreTheirWords()
    {
        const auto checklist = import("- [ ] see ![the plan](http://t.test/p.png) now\n- [ ] ![](file:///etc/passwd) ![](//srv/share/x) "
                                      "![](qrc:/x) ![](data:text/html,x)\n");
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(checklist->items.first().text, u"see the plan now"_s);
        QCOMPARE(testing::codesOf(*checklist).count(u"import.refused-link"_s), 3);
        QCOMPARE(testing::codesOf(*checklist).count(u"import.relative-link"_s), 1);
    }

    void n12_linksOfOtherSchemesAreRefused()
    {
        const auto checklist =
            import("[a](javascript:x) [b](file:///x) [c](smb://x/y) [d](vscode://file/x) [e](https://shop.test/) [f](mailto:a@shop.test)\n");
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(testing::codesOf(*checklist).count(u"import.refused-link"_s), 4);
    }

    // A host is approved by the name that is asked for, whatever the letters look like.
    void n13_aHostIsWhatIsAskedFor()
    {
        const auto endpoint = endpointOf(u"https://\u0430pple.com/health"_s);
        QVERIFY_EXPECTED(endpoint);
        QCOMPARE(endpoint->host, u"xn--pple-43d.com"_s);
    }

    void n14_invisibleCharactersAreReported()
    {
        const auto checklist = import(u"- [ ] run \u202Efdp.exe\n- [ ] a\u200Bb\n- [ ] fine\n- [ ] c\u2028d\n"_s.toUtf8());
        QVERIFY_EXPECTED(checklist);
        QList<int> lines;
        for (const Diagnostic &diagnostic : checklist->diagnostics) {
            if (diagnostic.code == "import.hidden-characters"_L1)
                lines << diagnostic.line;
        }
        QCOMPARE(lines, (QList<int>{1, 2, 4}));
    }

    void n15_itemsOfOneTextStayApart()
    {
        const auto before = import("## A\n\n- [ ] same\n- [ ] same\n\n## B\n\n- [ ] same\n");
        QVERIFY_EXPECTED(before);
        QSet<ItemId> ids;
        for (const Item &item : before->items)
            ids.insert(item.id);
        QCOMPARE(ids.size(), 3);
        const auto moved = import("# New title\n\nText.\n\n## A\n\n- [ ] same\n- [ ] same\n\n## B\n\n- [ ] same\n");
        QVERIFY_EXPECTED(moved);
        for (qsizetype at = 0; at < before->items.size(); ++at)
            QCOMPARE(moved->items.at(at).id, before->items.at(at).id);
    }

    void n16_n18_onlyRegularFilesAreRead()
    {
        const QString pipe = m_folder.filePath(u"pipe.md"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        const QString link = m_folder.filePath(u"link.md"_s);
        QCOMPARE(::symlink("/dev/zero", qPrintable(link)), 0);
        QCOMPARE(errorOf(pipe), ErrorCode::FileNotRegular);
        QCOMPARE(errorOf(link), ErrorCode::FileNotRegular);
        QCOMPARE(errorOf(u"/dev/zero"_s), ErrorCode::FileNotRegular);
        QCOMPARE(errorOf(m_folder.path()), ErrorCode::FileIsFolder);
        QCOMPARE(errorOf(m_folder.filePath(u"../../none/x.md"_s)), ErrorCode::FileMissing);
        QCOMPARE(errorOf(u"a\0b"_s), ErrorCode::FileMissing);
    }

    void n17_whatWasReadIsWhatIsHashed()
    {
        const QString path = m_folder.filePath(u"changing.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("- [ ] first\n");
        file.close();
        const auto bytes = readChecklistFile(path);
        QVERIFY_EXPECTED(bytes);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("- [ ] second\n");
        file.close();
        const auto checklist = import(*bytes);
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(checklist->digest, digestOf("- [ ] first\n"));
        QCOMPARE(testing::textsOf(*checklist), QStringList{u"first"_s});
    }

private:
    static ErrorCode errorOf(const QString &path)
    {
        const auto bytes = readChecklistFile(path);
        return bytes ? ErrorCode::Internal : bytes.error().code;
    }

    QTemporaryDir m_folder;
};

COUNTERSIGN_SUITE(TestBadInputs)

} // namespace countersign

#include "tst_badinputs.moc"
