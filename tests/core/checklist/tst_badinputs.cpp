// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "tests/core/checklist/imported.h"
#include "tests/core/checklist/properties.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Expected<Checklist> import(const QByteArray &source, const ImportLimits &limits = {}) { return importChecklist(source, Md4cReader(), limits); }

// Sanitizers and a busy machine make everything many times slower; what must not happen is that time runs away.
constexpr qint64 patience = 60'000;

} // namespace

// Documents that nobody wrote in good faith, or that grew beyond sense.
class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyDocumentsHaveNoItems_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("a UTF-16 mark") << QByteArray("\xFF\xFE");
        QTest::newRow("front matter") << QByteArray("---\ntitle: x\n---\n");
        QTest::newRow("blank lines") << QByteArray("\n\n \t\n");
        QTest::newRow("one line feed") << QByteArray("\n");
    }

    void emptyDocumentsHaveNoItems()
    {
        QFETCH(QByteArray, source);
        const auto checklist = import(source);
        QVERIFY_EXPECTED(checklist);
        QVERIFY(checklist->items.isEmpty());
        QVERIFY(testing::codesOf(*checklist).contains(u"import.no-items"_s));
        QCOMPARE(testing::brokenProperty(source), QString());
    }

    void sizeIsSeenBeforeReading()
    {
        const QString path = m_folder.filePath(u"large.md"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100 * 1024 * 1024)); // a hole: nothing is written
        file.close();
        QElapsedTimer timer;
        timer.start();
        const auto bytes = readChecklistFile(path);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::FileTooLarge);
        QVERIFY(timer.elapsed() < 1000);
    }

    void longLinesAreRefused()
    {
        const ImportLimits limits;
        QVERIFY_EXPECTED(import("- [ ] a\n" + QByteArray(limits.lineBytes, 'x')));
        const auto checklist = import("- [ ] a\r\n" + QByteArray(limits.lineBytes + 1, 'x') + "\r\n- [ ] b");
        QVERIFY(!checklist);
        QCOMPARE(checklist.error().code, ErrorCode::LineTooLong);
        QCOMPARE(checklist.error().arguments.first(), u"2"_s);
        QVERIFY_EXPECTED(import(QByteArray(limits.lineBytes + 1, 'x'), ImportLimits{.lineBytes = 1'000'000}));
    }

    void deepNestingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("quotes") << "fine\n\n" + QByteArray(60'000, '>') + " x";
        QTest::newRow("bullets on one line") << "fine\n\n" + QByteArray("- ").repeated(20'000) + "x";
        QByteArray stairs = "fine\n\n";
        for (int depth = 0; depth < 200; ++depth)
            stairs += QByteArray(depth * 2, ' ') + "- [ ] step\n";
        QTest::newRow("stairs") << stairs;
    }

    void deepNestingIsRefused()
    {
        QFETCH(QByteArray, source);
        QElapsedTimer timer;
        timer.start();
        const auto checklist = import(source);
        QVERIFY(!checklist);
        QCOMPARE(checklist.error().code, ErrorCode::NestingTooDeep);
        QVERIFY(checklist.error().arguments.first().toInt() >= 3);
        QVERIFY(timer.elapsed() < patience);
    }

    void deepTreesWithinTheLimitWork()
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

    void tooManyItemsAreRefused()
    {
        QVERIFY_EXPECTED(import(QByteArray("- [ ] t\n").repeated(300), ImportLimits{.items = 300}));
        QElapsedTimer timer;
        timer.start();
        const auto checklist = import(QByteArray("- [ ] t\n").repeated(200'000));
        QVERIFY(!checklist);
        QCOMPARE(checklist.error().code, ErrorCode::TooManyItems);
        QCOMPARE(checklist.error().arguments, (QStringList{u"20000"_s, u"20001"_s}));
        QVERIFY(timer.elapsed() < patience);
    }

    void pathologicalMarkupIsReadInTime_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("open brackets") << QByteArray("[").repeated(60'000);
        QTest::newRow("emphasis") << QByteArray("*a **a ").repeated(9'000);
        QByteArray ladder;
        for (int length = 1; length < 350; ++length)
            ladder += QByteArray(length, '`') + ' ';
        QTest::newRow("back-ticks") << ladder;
        QByteArray references;
        for (int at = 0; at < 50'000; ++at)
            references += "[r" + QByteArray::number(at) + "]: http://h.test/" + QByteArray::number(at) + "\n";
        QTest::newRow("references") << references + "\n[r1] [r49999]\n";
        QTest::newRow("references used") << QByteArray("[a]: /b\n\n") + QByteArray("[a] ").repeated(15'000);
        QTest::newRow("comments") << QByteArray("<!--").repeated(15'000);
        QTest::newRow("tags") << QByteArray("<a ").repeated(20'000);
        QTest::newRow("one tag of 60 KB") << "<" + QByteArray(60'000, 'a') + ">";
        QTest::newRow("a table of 20,000 columns") << QByteArray("|a").repeated(20'000) + "|\n" + QByteArray("|-").repeated(20'000) + "|\n"
                                                          + QByteArray("|b").repeated(20'000) + "|\n";
        QTest::newRow("entities") << QByteArray("&amp;").repeated(10'000);
        QTest::newRow("boxes") << QByteArray("[ ] ").repeated(15'000);
        QTest::newRow("blanks") << QByteArray("a: ____ ").repeated(8'000);
        QTest::newRow("colons") << QByteArray("a: ").repeated(20'000);
        QTest::newRow("angles") << QByteArray("`<a b").repeated(10'000);
        QTest::newRow("dollars") << "```bash\n" + QByteArray("${A").repeated(20'000) + "\n```\n";
        QTest::newRow("words of a host") << QByteArray("your-").repeated(12'000);
        QTest::newRow("labels of a host") << QByteArray("a.").repeated(30'000) + "example.com";
        QTest::newRow("headings") << QByteArray("# a\n").repeated(20'000);
        QTest::newRow("bold lines") << QByteArray("**a**\n\ntext\n\n").repeated(5'000);
        QTest::newRow("equal items in one section") << QByteArray("- [ ] same\n").repeated(5'000);
        QTest::newRow("issues") << QByteArray("- [ ] database connection timeout\n").repeated(1'000)
                                       + QByteArray("### Issue: database timeout\n\ntext\n\n").repeated(1'000);
    }

    void pathologicalMarkupIsReadInTime()
    {
        QFETCH(QByteArray, source);
        QElapsedTimer timer;
        timer.start();
        const auto checklist = import(source);
        QVERIFY(checklist || checklist.error().code == ErrorCode::LineTooLong);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
    }

    void longTextsAreCut()
    {
        const auto checklist = import("- [ ] " + QByteArray("word ").repeated(9'000));
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(checklist->items.first().text.size(), 2001);
        QVERIFY(checklist->items.first().text.endsWith(u'…'));
        QVERIFY(testing::codesOf(*checklist).contains(u"import.cut"_s));
        const auto titled = import("# " + QByteArray("word ").repeated(9'000));
        QVERIFY(titled->title.size() <= 2001);
    }

    void wideTablesAreTextOrRows()
    {
        const QByteArray wide = QByteArray("|a").repeated(20'000) + "|\n" + QByteArray("|-").repeated(20'000) + "|\n";
        QCOMPARE(testing::brokenProperty(wide), QString());
    }

    void activeContentIsOnlyText()
    {
        const auto checklist = import("- [ ] <script>alert(1)</script> <img src=x onerror=y> go\n- [ ] see ![p](http://t.test/p.png) "
                                      "[d](javascript:x) [f](file:///etc/passwd)\n");
        QVERIFY_EXPECTED(checklist);
        QCOMPARE(checklist->items.first().text, u"<script>alert(1)</script> <img src=x onerror=y> go"_s);
        QCOMPARE(testing::codesOf(*checklist).count(u"import.refused-link"_s), 2);
    }

    void invisibleCharactersAreReported()
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

    void onlyRegularFilesAreRead()
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

    void whatWasReadIsWhatIsHashed()
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

COUNTERSIGN_SUITE(TestLimits)

} // namespace countersign

#include "tst_limits.moc"
