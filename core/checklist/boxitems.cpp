// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/boxitems.h"

#include "core/checklist/boxmarks.h"
#include "core/checklist/choices.h"
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

void readLine(const TextLine &line, bool inCompany, QList<BoxedText> &texts)
{
    if (!beginsWithBox(line.text, inCompany) || readChoice(line.text))
        return;
    const QList<BoxMark> marks = findBoxMarks(line.text);
    for (qsizetype at = 0; at < marks.size(); ++at) {
        const qsizetype from = marks.at(at).end();
        const qsizetype to = at + 1 < marks.size() ? marks.at(at + 1).start : line.text.size();
        const QString text = line.text.sliced(from, to - from).simplified();
        if (!text.isEmpty())
            texts.append({text, line.line, marks.at(at).checked, int(at)});
    }
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
    if (block.kind == BlockKind::Html && !block.text.contains("checkbox"_L1) && !block.text.contains(u'☐'))
        return {};
    Block visible = block;
    if (block.kind == BlockKind::Html)
        visible.text = visibleHtml(block.text);
    const QList<TextLine> lines = textLinesOf(visible);
    bool company = inCompany;
    for (const TextLine &line : lines)
        company = company || beginsWithBox(line.text, false);
    QList<BoxedText> texts;
    for (const TextLine &line : lines)
        readLine(line, company, texts);
    return texts;
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
