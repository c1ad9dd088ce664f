// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "core/checklist/decodetext.h"
#include "core/checklist/import.h"
#include "tests/core/checklist/generatedocument.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isQuoted(const Document &document, const Block &block)
{
    for (int at = block.parent; at >= 0; at = document.blocks.at(at).parent) {
        if (document.blocks.at(at).kind == BlockKind::Quote)
            return true;
    }
    return false;
}

// Where a document has which blocks: "heading 3", "task 5" …
QStringList blocksOf(const Document &document, int skipTo)
{
    QStringList found;
    for (const Block &block : document.blocks) {
        if (block.lines.first < skipTo)
            continue;
        const QString line = QString::number(block.lines.first);
        if (block.kind == BlockKind::Heading)
            found << u"heading%1 %2"_s.arg(block.level).arg(line);
        else if (block.kind == BlockKind::ListItem && block.checked)
            found << (isQuoted(document, block) ? u"quoted "_s : QString()) + u"task "_s + line;
        else if (block.kind == BlockKind::Code)
            found << u"code %1"_s.arg(line);
        else if (block.kind == BlockKind::Table)
            found << u"table %1 rows %2"_s.arg(line).arg(block.rows.size());
        else if (block.kind == BlockKind::Rule)
            found << u"rule %1"_s.arg(line);
        else if (block.kind == BlockKind::Quote)
            found << u"quote %1"_s.arg(line);
    }
    found.sort();
    return found;
}

QStringList blocksByCmark(const QByteArray &text, int firstLine)
{
    QProcess cmark;
    cmark.start(u"cmark-gfm"_s, {u"--to"_s, u"xml"_s, u"--sourcepos"_s, u"-e"_s, u"table"_s, u"-e"_s, u"tasklist"_s, u"-e"_s, u"strikethrough"_s,
                                 u"-e"_s, u"autolink"_s});
    cmark.write(text);
    cmark.closeWriteChannel();
    if (!cmark.waitForFinished())
        return {u"cmark-gfm did not answer"_s};
    QStringList found;
    QXmlStreamReader xml(cmark.readAllStandardOutput());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString line = QString::number(attributes.value("sourcepos"_L1).toString().section(u':', 0, 0).toInt() + firstLine - 1);
        const QStringView name = xml.name();
        if (name == u"heading")
            found << u"heading%1 %2"_s.arg(attributes.value("level"_L1)).arg(line);
        else if (name == u"tasklist" || name == u"taskitem") // depends on the version
            found << u"task "_s + line; // whether it is done depends on any [x] of the line there
        else if (name == u"code_block")
            found << u"code %1"_s.arg(line);
        else if (name == u"table")
            found << u"table %1 rows 0"_s.arg(line);
        else if (name == u"table_row" || name == u"table_header")
            for (qsizetype at = found.size() - 1; at >= 0; --at) {
                if (!found.at(at).startsWith("table "_L1))
                    continue;
                found[at] = found.at(at).section(u' ', 0, 2) + u' ' + QString::number(found.at(at).section(u' ', 3).toInt() + 1);
                break;
            }
        else if (name == u"thematic_break")
            found << u"rule %1"_s.arg(line);
        else if (name == u"block_quote")
            found << u"quote %1"_s.arg(line);
    }
    if (xml.hasError())
        found << xml.errorString();
    found.sort();
    return found;
}

} // namespace

// The second opinion: cmark-gfm sees the same blocks on the same lines.
class TestCmarkOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"cmark-gfm"_s).isEmpty())
            QSKIP("cmark-gfm is not installed");
    }

    void agreesOnTheCorpus_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"tests/core/checklist/corpus"_s, u"resources/checklists"_s}) {
            const QDir corpus(QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR)).filePath(folder));
            for (const QString &name : corpus.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(name)) << corpus.filePath(name);
        }
    }

    void agreesOnTheCorpus()
    {
        QFETCH(QString, path);
        const auto checklist = importChecklist(*readChecklistFile(path), Md4cReader());
        if (!checklist)
            QSKIP("refused");
        compare(checklist->text);
    }

    void agreesOnGeneratedDocuments()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QString text = QString::fromUtf8(testing::generateDocument(seed));
            text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
            compare(text);
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << "seed" << seed << '\n' << text;
                return;
            }
        }
    }

private:
    // The two see boxes without a text differently: here one is a task even with nothing behind it, there even within a lazy paragraph.
    static bool isBareBox(const QString &block, const QString &text)
    {
        return block.startsWith("task "_L1) && text.split(u'\n').at(block.section(u' ', 1, 1).toInt() - 1).trimmed().endsWith(u']');
    }

    // Where text stands right above a table, cmark-gfm gives the table the line of that text.
    static bool removeInterruptingTable(QStringList &theirs, const QString &block)
    {
        if (!block.startsWith("table "_L1))
            return false;
        for (int line = block.section(u' ', 1, 1).toInt() - 1; line > 0; --line) {
            if (theirs.removeOne(u"table %1 "_s.arg(line) + block.section(u' ', 2)))
                return true;
        }
        return false;
    }

    static void compare(const QString &text)
    {
        const auto document = Md4cReader().read(text, 100);
        QVERIFY_EXPECTED(document);
        // Front matter is metadata here and a rule with a heading there.
        const bool metadata = !document->blocks.isEmpty() && document->blocks.first().kind == BlockKind::FrontMatter;
        const int first = metadata ? document->blocks.first().lines.last + 1 : 1;
        QString rest = text;
        for (int line = 1; line < first; ++line)
            rest = rest.sliced(rest.indexOf(u'\n') + 1);
        QStringList theirs = blocksByCmark(rest.toUtf8(), first), onlyOurs;
        for (const QString &block : blocksOf(*document, first)) {
            const bool quoted = block.startsWith("quoted "_L1); // cmark-gfm looks for no tasks within quotes
            if (!theirs.removeOne(block) && !quoted && !isBareBox(block, text) && !removeInterruptingTable(theirs, block))
                onlyOurs << block;
        }
        theirs.removeIf([&](const QString &block) { return isBareBox(block, text); });
        QCOMPARE(onlyOurs.join(u'\n'), QString());
        QCOMPARE(theirs.join(u'\n'), QString());
    }
};

COUNTERSIGN_SUITE(TestCmarkOracle)

} // namespace countersign

#include "tst_cmarkoracle.moc"
