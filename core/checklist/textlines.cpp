// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/textlines.h"

#include "core/checklist/textforms.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype longestPlainLabel = 40;

bool isColon(QChar c) { return c == u':' || c == u'：'; }

// Where the bold stretch at the start of a line ends, 0 for none.
qsizetype boldEnd(const Block &block, const TextLine &line)
{
    const Span *const strong = spanAt(block, SpanKind::Strong, line.start);
    return strong && strong->start <= line.start ? qMin<qsizetype>(strong->start + strong->length - line.start, line.text.size()) : 0;
}

} // namespace

QList<TextLine> textLinesOf(const Block &block)
{
    QList<TextLine> lines;
    int number = block.lines.first;
    qsizetype start = 0;
    const QString &text = block.text;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool breaks = at == text.size() || text.at(at) == u'\n' || text.at(at) == QChar::LineSeparator;
        if (!breaks)
            continue;
        qsizetype from = start;
        while (from < at && text.at(from).isSpace())
            ++from;
        if (from < at)
            lines.append({text.sliced(from, at - from).trimmed(), number, from});
        if (at < text.size() && text.at(at) == u'\n')
            ++number;
        start = at + 1;
    }
    return lines;
}

const Span *spanAt(const Block &block, SpanKind kind, qsizetype offset)
{
    for (const Span &span : block.spans) {
        if (span.kind == kind && offset >= span.start && offset < span.start + span.length)
            return &span;
    }
    return nullptr;
}

LabelledText readLabel(const Block &block, const TextLine &line)
{
    LabelledText read;
    const qsizetype bold = boldEnd(block, line);
    if (bold > 0) {
        const QString label = line.text.first(bold).trimmed();
        const QString rest = line.text.sliced(bold).trimmed();
        const bool colonInside = !label.isEmpty() && isColon(label.back());
        if (!colonInside && (rest.isEmpty() || !isColon(rest.front())))
            return {};
        read = {withoutColon(label), colonInside ? rest : rest.sliced(1).trimmed(), true};
        return read;
    }
    const auto colon = std::ranges::find_if(line.text, isColon);
    const qsizetype at = colon - line.text.begin();
    if (colon == line.text.end() || at == 0 || at > longestPlainLabel)
        return {};
    const bool inUrl = line.text.sliced(at).startsWith(u"://"_s);
    const bool inWord = line.text.at(at) == u':' && at + 1 < line.text.size() && !line.text.at(at + 1).isSpace();
    const bool endsCode = spanAt(block, SpanKind::Code, line.start + at) != nullptr;
    if (inUrl || (inWord && line.text.at(at + 1) != u'_') || endsCode)
        return {};
    return {line.text.first(at).trimmed(), line.text.sliced(at + 1).trimmed(), false};
}

} // namespace countersign
