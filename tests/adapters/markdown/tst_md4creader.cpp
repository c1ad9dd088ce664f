// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// One line for each block: kind, lines, what it is under, and its text.
QStringList blocksOf(const QString &source)
{
    static const QString names[] = {u"heading"_s, u"paragraph"_s, u"list"_s, u"item"_s, u"code"_s,
                                    u"table"_s,   u"quote"_s,     u"rule"_s, u"html"_s, u"metadata"_s};
    const auto document = Md4cReader().read(source, 100);
    if (!document)
        return {u"refused: "_s + testing::describe(document.error())};
    QStringList lines;
    for (const Block &block : document->blocks) {
        QString text = block.text;
        text.replace(u'\n', u'/');
        QString line = u"%1 %2-%3 in %4"_s.arg(names[int(block.kind)]).arg(block.lines.first).arg(block.lines.last).arg(block.parent);
        if (block.checked)
            line += *block.checked ? u" [x]"_s : u" [ ]"_s;
        lines << line + (text.isEmpty() ? QString() : u": "_s + text);
    }
    return lines;
}

} // namespace

// Where md4c says nothing of positions, the lines themselves do.
class TestMd4cReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesBlocks_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("blocks");
        QTest::newRow("headings") << u"# A\n\nB\n===\n\n##\n\n### C ###\n"_s
                                  << QStringList{u"heading 1-1 in -1: A"_s, u"heading 3-4 in -1: B"_s, u"heading 6-6 in -1"_s,
                                                 u"heading 8-8 in -1: C"_s};
        QTest::newRow("rules") << u"---\n\n* * *\n\na\n\n___\n"_s
                               << QStringList{u"rule 1-1 in -1: ---"_s, u"rule 3-3 in -1: * * *"_s, u"paragraph 5-5 in -1: a"_s,
                                              u"rule 7-7 in -1: ___"_s};
        QTest::newRow("tasks") << u"- [ ] a\n  b\n- [x]\n- c\n\n  d\n"_s
                               << QStringList{u"list 1-6 in -1"_s, u"item 1-2 in 0 [ ]: a/b"_s, u"item 3-3 in 0 [x]"_s, u"item 4-6 in 0: c"_s,
                                              u"paragraph 6-6 in 3: d"_s};
        QTest::newRow("empty items") << u"-\n- a\n-\n"_s
                                     << QStringList{u"list 1-3 in -1"_s, u"item 1-1 in 0"_s, u"item 2-2 in 0: a"_s, u"item 3-3 in 0"_s};
        QTest::newRow("fences") << u"```sh\nls\n\n```\n\n~~~\n~~~\n\n```\nopen\n"_s
                                << QStringList{u"code 1-4 in -1: ls/"_s, u"code 6-7 in -1"_s, u"code 9-10 in -1: open"_s};
        QTest::newRow("indented code") << u"a\n\n    b\n    c\n"_s << QStringList{u"paragraph 1-1 in -1: a"_s, u"code 3-4 in -1: b/c"_s};
        QTest::newRow("fence in an item") << u"1. a\n   ```sh\n   ls\n   ```\n2. b\n"_s
                                          << QStringList{u"list 1-5 in -1"_s, u"item 1-4 in 0: a"_s, u"code 2-4 in 1: ls"_s, u"item 5-5 in 0: b"_s};
        QTest::newRow("table") << u"|a|b|\n|-|-|\n|c|d|e|\n|f|\n"_s << QStringList{u"table 1-4 in -1"_s};
        QTest::newRow("quote") << u"> a\n>\n> - [ ] b\n"_s
                               << QStringList{u"quote 1-3 in -1"_s, u"paragraph 1-1 in 0: a"_s, u"list 3-3 in 0"_s, u"item 3-3 in 2 [ ]: b"_s};
        QTest::newRow("html") << u"<details>\n<summary>s</summary>\n\n- a\n\n</details>\n"_s
                              << QStringList{u"html 1-2 in -1: <details>/<summary>s</summary>"_s, u"list 4-4 in -1"_s, u"item 4-4 in 1: a"_s,
                                             u"html 6-6 in -1: </details>"_s};
        QTest::newRow("comment with blank lines") << u"<!--\n\na\n\n-->\nb\n"_s
                                                  << QStringList{u"html 1-5 in -1: <!--//a//-->"_s, u"paragraph 6-6 in -1: b"_s};
        QTest::newRow("metadata") << u"---\ntitle: x\n---\n\n# A\n"_s << QStringList{u"metadata 1-3 in -1: title: x/"_s, u"heading 5-5 in -1: A"_s};
        QTest::newRow("a rule is no metadata") << u"---\n\nA\n\n---\n"_s
                                               << QStringList{u"rule 1-1 in -1: ---"_s, u"paragraph 3-3 in -1: A"_s, u"rule 5-5 in -1: ---"_s};
        QTest::newRow("inline comment") << u"- [ ] a <!-- b --> c\n"_s << QStringList{u"list 1-1 in -1"_s, u"item 1-1 in 0 [ ]: a  c"_s};
        QTest::newRow("hard breaks") << u"a  \nb\\\nc<br>d\n"_s << QStringList{u"paragraph 1-3 in -1: a/b/c\u2028d"_s};
        QTest::newRow("code over two lines") << u"a `b\nc` d <!-- e\nf --> g\n"_s << QStringList{u"paragraph 1-3 in -1: a b/c d / g"_s};
        QTest::newRow("only an image") << u"a\n\n![](p.png)\n\nb\n"_s
                                       << QStringList{u"paragraph 1-1 in -1: a"_s, u"paragraph 3-3 in -1"_s, u"paragraph 5-5 in -1: b"_s};
    }

    void placesBlocks()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, blocks);
        QCOMPARE(blocksOf(source).join(u'\n'), blocks.join(u'\n'));
    }

    void seesTablesRightAfterText()
    {
        QCOMPARE(
            blocksOf(
                u"Text:\n| a | b |\n|---|---|\n| c | d |\n\n- item\n  more\n  | e |\n  |---|\n  | f |\n- next\n\n> said\n> | g | h |\n> |---|---|\n"_s),
            (QStringList{u"paragraph 1-1 in -1: Text:"_s, u"table 2-4 in -1"_s, u"list 6-11 in -1"_s, u"item 6-10 in 2: item/more"_s,
                         u"table 8-10 in 3"_s, u"item 11-11 in 2: next"_s, u"quote 13-15 in -1"_s, u"paragraph 13-13 in 6: said"_s,
                         u"table 14-15 in 6"_s}));
        QCOMPARE(blocksOf(u"a\nb\n|-|-|\n"_s), QStringList{u"paragraph 1-3 in -1: a/b/|-|-|"_s});
    }

    void seesBlocksRightAfterTables()
    {
        QCOMPARE(blocksOf(u"|a|\n|-|\n|b|\n# H\n|c|\n|-|\n***\n|d|\n|-|\n```sh\nls\n```\n|e|\n|-|\n- f\n"_s),
                 (QStringList{u"table 1-3 in -1"_s, u"heading 4-4 in -1: H"_s, u"table 5-6 in -1"_s, u"rule 7-7 in -1: ***"_s, u"table 8-9 in -1"_s,
                              u"code 10-12 in -1: ls"_s, u"table 13-14 in -1"_s, u"list 15-15 in -1"_s, u"item 15-15 in 7: f"_s}));
    }

    void keepsExtraCells()
    {
        const auto document = Md4cReader().read(u"| a | b |\n|---|---|\n| c | d | [ ] e | f |\n| g |\n"_s, 10);
        QVERIFY_EXPECTED(document);
        const QList<TableRow> &rows = document->blocks.first().rows;
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).cells, (QStringList{u"c"_s, u"d"_s, u"[ ] e"_s, u"f"_s}));
        QCOMPARE(rows.at(1).line, 3);
        QCOMPARE(rows.at(2).cells.first(), u"g"_s);
        QCOMPARE(rows.at(2).line, 4);
    }

    void readsSpans()
    {
        const auto document = Md4cReader().read(u"**a** _b_ `c` [d](http://e.test) ![f](g.png) ~~h~~\n"_s, 10);
        QVERIFY_EXPECTED(document);
        const Block &block = document->blocks.first();
        QCOMPARE(block.text, u"a b c d f h"_s);
        QStringList spans;
        for (const Span &span : block.spans)
            spans << u"%1 %2 %3"_s.arg(int(span.kind)).arg(block.text.sliced(span.start, span.length), span.target);
        QCOMPARE(spans, (QStringList{u"0 a "_s, u"1 b "_s, u"2 c "_s, u"3 d http://e.test"_s, u"4 f g.png"_s, u"5 h "_s}));
    }

    void keepsLinesWithinCodeSpans()
    {
        for (const QString &end : {u"\n"_s, u"  \n"_s}) {
            const auto document = Md4cReader().read(u"a ` b"_s + end + u"c` d\n"_s, 10);
            QVERIFY_EXPECTED(document);
            QCOMPARE(document->blocks.first().text.count(u'\n'), 1);
        }
    }

    void decodesEntities()
    {
        const auto document = Md4cReader().read(u"&amp; &lt;x&gt; &#9744; &#x2610; &copy; &nope; &#0; &#x110000;\n"_s, 10);
        QVERIFY_EXPECTED(document);
        QVERIFY2(document->blocks.first().text.startsWith(u"& <x> ☐ ☐ © &nope; "_s), qPrintable(document->blocks.first().text));
    }

    void stopsWhereItGetsTooDeep()
    {
        const auto document = Md4cReader().read(u"a\n\n- b\n  - c\n    - d\n"_s, 2);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::NestingTooDeep);
        QCOMPARE(document.error().arguments, (QStringList{u"5"_s, u"2"_s}));
    }
};

COUNTERSIGN_SUITE(TestMd4cReader)

} // namespace countersign

#include "tst_md4creader.moc"
