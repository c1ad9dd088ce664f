// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/shell/shellscript.h"

#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// "12-13 a | b" for a pipeline on lines 12 to 13, one line a command.
QStringList print(const ShellScript &script)
{
    QStringList lines;
    for (const ShellCommand &command : script.commands) {
        QString line = QString::number(command.lines.first);
        if (command.lines.last != command.lines.first)
            line += u'-' + QString::number(command.lines.last);
        const QStringList joins = {QString(), u" |"_s, u" &&"_s, u" ||"_s};
        line += joins.at(int(command.join));
        for (const ShellAssignment &assignment : command.assignments)
            line += u' ' + assignment.name + u'=' + assignment.value;
        for (const ShellWord &word : command.words)
            line += u" <"_s + word.text + u'>';
        for (const ShellRedirect &redirect : command.redirects)
            line += u' ' + redirect.sign + u'[' + redirect.target + u']';
        if (command.repeat != 1)
            line += u" x"_s + QString::number(command.repeat);
        lines += line;
    }
    return lines;
}

} // namespace

class ShellScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("words") << u"curl -I https://a.example"_s << QStringList{u"1 <curl> <-I> <https://a.example>"_s};
        QTest::newRow("quotes") << u"a 'b c' \"d \\\"e\\\" $F\" g\\ h"_s << QStringList{u"1 <a> <b c> <d \"e\" $F> <g h>"_s};
        QTest::newRow("continuation") << u"ab -n 10 \\\n  -c 2 \\\n  http://a"_s << QStringList{u"1-3 <ab> <-n> <10> <-c> <2> <http://a>"_s};
        QTest::newRow("pipe") << u"curl -s a | grep -c \"x y\""_s << QStringList{u"1 <curl> <-s> <a>"_s, u"1 | <grep> <-c> <x y>"_s};
        QTest::newRow("lists") << u"a && b || c; d & e"_s << QStringList{u"1 <a>"_s, u"1 && <b>"_s, u"1 || <c>"_s, u"1 <d>"_s, u"1 <e>"_s};
        QTest::newRow("redirects") << u"pg_dump db > out.sql 2>&1 < in"_s << QStringList{u"1 <pg_dump> <db> >[out.sql] 2>&[1] <[in]"_s};
        QTest::newRow("comment") << u"# one\na # two\nb#c"_s << QStringList{u"2 <a>"_s, u"3 <b#c>"_s};
        QTest::newRow("for range") << u"for i in {1..105}; do curl -s u; done | grep -c 429"_s
                                   << QStringList{u"1 <curl> <-s> <u> x105"_s, u"1 | <grep> <-c> <429>"_s};
        QTest::newRow("for seq") << u"for i in $(seq 1 20)\ndo\n  a\ndone\nb"_s << QStringList{u"3 <a> x20"_s, u"5 <b>"_s};
        QTest::newRow("nested for") << u"for i in {1..3}; do for j in a b; do c; done; d; done"_s << QStringList{u"1 <c> x6"_s, u"1 <d> x3"_s};
        QTest::newRow("while") << u"while true; do a; done"_s << QStringList{u"1 <true> x0"_s, u"1 <a> x0"_s};
        QTest::newRow("if") << u"if [ -f x ]; then\n  a\nelse\n  b\nfi"_s << QStringList{u"1 <[> <-f> <x> <]>"_s, u"2 <a>"_s, u"4 <b>"_s};
        QTest::newRow("assignment") << u"A=1 B='x y' run --c=d\nC=2"_s << QStringList{u"1 A=1 B=x y <run> <--c=d>"_s, u"2 C=2"_s};
        QTest::newRow("substitution") << u"echo $(date +%Y | cut -c1) `id -u` ${X:-a b}"_s
                                      << QStringList{u"1 <echo> <$(date +%Y | cut -c1)> <`id -u`> <${X:-a b}>"_s};
        QTest::newRow("here document") << u"python3 << EOF\nimport os\n# not a comment\nEOF\nnext"_s
                                       << QStringList{u"1-4 <python3> <<[import os\n# not a comment\n]"_s, u"5 <next>"_s};
        QTest::newRow("two here documents") << u"a <<X <<-'Y'\n1\nX\n\t2\n\tY\nb"_s << QStringList{u"1-5 <a> <<[1\n] <<-[2\n]"_s, u"6 <b>"_s};
        QTest::newRow("prompt") << u"$ curl a\n$ curl b"_s << QStringList{u"1 <curl> <a>"_s, u"2 <curl> <b>"_s};
        QTest::newRow("multi-line quote") << u"a -d '{\n  \"k\": 1\n}'\nb"_s << QStringList{u"1-3 <a> <-d> <{\n  \"k\": 1\n}>"_s, u"4 <b>"_s};
        QTest::newRow("subshell") << u"(cd x && make)"_s << QStringList{u"1 <cd> <x>"_s, u"1 && <make>"_s};
        QTest::newRow("process substitution") << u"diff <(a b) <(c)"_s << QStringList{u"1 <diff> <<(a b)> <<(c)>"_s};
        QTest::newRow("open quote") << u"echo it's fine\nb"_s << QStringList{u"1 <echo> <it's> <fine>"_s, u"2 <b>"_s};
        QTest::newRow("open substitution") << u"a $(b c"_s << QStringList{u"1 <a> <$>"_s, u"1 <b> <c>"_s};
        QTest::newRow("open here document") << u"a <<EOF\nx"_s << QStringList{u"1-2 <a> <<[x\n]"_s};
        QTest::newRow("empty") << u"\n\n  \n"_s << QStringList{};
    }

    void commands()
    {
        QFETCH(QString, text);
        QTEST(print(readShell(text)), "expected");
    }

    void lineNumbersStartWhereTheTextDoes()
    {
        const ShellScript script = readShell(u"# a\n\nb \\\n  c  # d\ne"_s, 40);
        QCOMPARE(print(script), (QStringList{u"42-43 <b> <c>"_s, u"44 <e>"_s}));
        QCOMPARE(script.comments, (QList<ShellComment>{{u"a"_s, 40, false}, {u"d"_s, 43, true}}));
    }

    void variables()
    {
        const ShellScript script = readShell(u"HOST=api.acme.test\nexport PORT=80\ncurl http://${HOST}:$PORT/$HOME"_s);
        QCOMPARE(script.variables.value(u"HOST"_s), u"api.acme.test"_s);
        QCOMPARE(expand(script.commands.last().words.last().text, script.variables), u"http://api.acme.test:$PORT/$HOME"_s);
        QCOMPARE(expand(u"${HOST"_s, script.variables), u"${HOST"_s);
        QCOMPARE(expand(u"$"_s, script.variables), u"$"_s);
    }

    void textIsQuotedWhereNeeded()
    {
        QCOMPARE(readShell(u"psql \"$U\" -c \"SHOW ssl;\" 'it''s' \"a'b\""_s).commands.first().text(), u"psql $U -c 'SHOW ssl;' its \"a'b\""_s);
    }

    void hostileTextEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("open brackets") << u"$("_s.repeated(20'000);
        QTest::newRow("open quotes") << u"\"'"_s.repeated(20'000);
        QTest::newRow("backslashes") << QString(200'001, u'\\');
        QTest::newRow("here documents") << u"a <<X "_s.repeated(20'000) + u"\n1\nX\n"_s.repeated(100);
        QTest::newRow("loops") << u"for i in {1..99999}; do "_s.repeated(20'000);
        QTest::newRow("huge range") << u"for i in {-2147483648..2147483647}; do a; done"_s;
        QTest::newRow("nul") << QString(10, QChar(0));
    }

    void hostileTextEnds()
    {
        QFETCH(QString, text);
        qsizetype words = 0;
        for (const ShellCommand &command : readShell(text).commands) {
            QVERIFY(command.repeat >= 0 && command.repeat <= 1'000'000);
            words += command.words.size();
        }
        QVERIFY(words <= text.size()); // nothing is read twice
    }
};

COUNTERSIGN_SUITE(ShellScriptTest)
#include "tst_shellscript.moc"
