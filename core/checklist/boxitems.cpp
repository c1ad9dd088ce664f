// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/boxitems.h"

#include "core/checklist/boxmarks.h"
#include "core/checklist/choices.h"
#include "core/checklist/textforms.h"
#include "core/checklist/textlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool beginsWithBox(const QString &text, bool inCompany)
{
    const QList<BoxMark> marks = findBoxMarks(text.left(200));
    return !marks.isEmpty() && marks.first().start == 0 && (marks.first().certain || inCompany);
}

// What stands behind each box of a line. Where the first box is one for certain, signs that need not be boxes are text.
QList<BoxedText> boxedTextsIn(const TextLine &line, bool onlyFirst)
{
    const QList<BoxMark> marks = findBoxMarks(line.text);
    QList<BoxedText> texts;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        const BoxMark &mark = marks.at(at);
        if (at > 0 && (onlyFirst || (marks.first().certain && !mark.certain)))
            continue;
        if (!texts.isEmpty()) // the text before ends here
            texts.last().text = line.text.sliced(marks.at(texts.last().box).end(), mark.start - marks.at(texts.last().box).end());
        texts.append({line.text.sliced(mark.end()), line.line, mark.checked, int(at)});
    }
    return texts;
}

// An item of a list is one text, however its lines are wrapped, like a GFM task: ticking must not turn it into another.
class BoxReader
{
public:
    explicit BoxReader(const Block &block) : m_block(block), m_isListItem(block.kind == BlockKind::ListItem) {}

    void readLine(const TextLine &line, bool inCompany, int boxesBefore)
    {
        if (m_isTask || !beginsWithBox(line.text, inCompany) || isCode(line, 0)) {
            if (!m_texts.isEmpty() && !readChoice(line.text) && (m_isListItem || goesOn(line)))
                m_texts.last().text += u' ' + line.text;
            else
                readTrailingBox(line, boxesBefore);
            return;
        }
        if (readChoice(line.text))
            return;
        m_isTask = m_isListItem && line.text.startsWith(u'['); // will be one once it is ticked
        for (BoxedText &text : boxedTextsIn(line, m_isTask)) {
            text.box += boxesBefore;
            m_texts.append(text);
        }
    }

    QList<BoxedText> take()
    {
        for (BoxedText &text : m_texts) {
            text.text = text.text.simplified();
            if (!m_isListItem && text.text.startsWith("* "_L1))
                text.text = text.text.sliced(2); // "[ ]* text": a bullet behind the box
        }
        m_texts.removeIf([](const BoxedText &text) { return text.text.isEmpty(); });
        return std::move(m_texts);
    }

private:
    // A paragraph's line that begins in the middle of a sentence only wraps the one before.
    bool goesOn(const TextLine &line) const
    {
        return m_block.kind == BlockKind::Paragraph && line.text.front().isLower() && readLabel(m_block, line).label.isEmpty();
    }

    bool isCode(const TextLine &line, qsizetype at) const { return spanAt(m_block, SpanKind::Code, line.start + at) != nullptr; }

    // "Backups taken: [ ]"
    void readTrailingBox(const TextLine &line, int boxesBefore)
    {
        const QList<BoxMark> marks = findBoxMarks(line.text);
        const bool trailing = marks.size() == 1 && marks.first().certain && marks.first().start > 0 && marks.first().end() == line.text.size();
        if (trailing && !isCode(line, marks.first().start))
            m_texts.append({withoutColon(line.text.first(marks.first().start)), line.line, marks.first().checked, boxesBefore});
    }

    const Block &m_block;
    bool m_isListItem;
    bool m_isTask = false;
    QList<BoxedText> m_texts;
};

// Boxes are counted in the line as it is written: one that also hides boxes in a comment or a tag has none to tick.
QString withoutDoubtfulLines(const QString &visible, const QString &written)
{
    QStringList lines = visible.split(u'\n');
    const QStringList raw = written.split(u'\n');
    for (qsizetype at = 0; at < lines.size() && at < raw.size(); ++at) {
        if (findBoxMarks(lines.at(at)).size() != findBoxMarks(raw.at(at)).size())
            lines[at].clear();
    }
    return lines.join(u'\n');
}

} // namespace

QString visibleHtml(const QString &html)
{
    static const QRegularExpression comment(u"<!--.*?(-->|$)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<(?!input)[a-zA-Z/!][^>\\n]*>"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = html;
    for (QRegularExpressionMatch match = comment.match(text); match.hasMatch(); match = comment.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedView().count(u'\n'), u'\n'));
    return text.remove(tag);
}

QList<BoxedText> boxedTextsOf(const Block &block, bool inCompany)
{
    Block visible = block;
    if (block.kind == BlockKind::Html) {
        visible.text = withoutDoubtfulLines(visibleHtml(block.text), block.text);
        const auto holds = [&](QStringView box) { return visible.text.contains(box); };
        if (!holds(u"checkbox") && !holds(u"☐") && !holds(u"☑"))
            return {};
    }
    const QList<TextLine> lines = textLinesOf(visible);
    const bool certain = std::ranges::any_of(lines, [](const TextLine &line) { return beginsWithBox(line.text, false); });
    BoxReader reader(visible);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool company = certain || (inCompany && lines.at(at).line == block.lines.first);
        reader.readLine(lines.at(at), company, boxesBefore(lines, at));
    }
    return reader.take();
}

int boxesBefore(const QList<TextLine> &lines, qsizetype at)
{
    int boxes = 0;
    for (qsizetype before = at - 1; before >= 0 && lines.at(before).line == lines.at(at).line; --before)
        boxes += int(findBoxMarks(lines.at(before).text).size());
    return boxes;
}

bool listHasBoxes(const Document &document, int list)
{
    for (int at = list + 1; at < document.blocks.size() && document.blocks.at(at).lines.first <= document.blocks.at(list).lines.last; ++at) {
        const Block &block = document.blocks.at(at);
        if (block.parent == list && (block.checked || beginsWithBox(block.text, false)))
            return true;
    }
    return false;
}

} // namespace countersign
