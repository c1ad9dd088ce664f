// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/blockbuilder.h"

#include "adapters/markdown/blockextent.h"
#include "adapters/markdown/entities.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool endsLineBlank(QByteArrayView piece, QByteArrayView source)
{
    const char *const end = piece.data() + piece.size();
    return piece.trimmed().isEmpty() && end < source.data() + source.size() && *end == '\n';
}

QString attribute(const MD_ATTRIBUTE &value) { return QString::fromUtf8(value.text, value.size); }

std::optional<SpanKind> spanKind(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG: return SpanKind::Strong;
    case MD_SPAN_EM: return SpanKind::Emphasis;
    case MD_SPAN_CODE: return SpanKind::Code;
    case MD_SPAN_A: return SpanKind::Link;
    case MD_SPAN_IMG: return SpanKind::Image;
    case MD_SPAN_DEL: return SpanKind::Strikethrough;
    default: return std::nullopt;
    }
}

bool isContainer(MD_BLOCKTYPE type) { return type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI; }

bool isInsideTable(MD_BLOCKTYPE type)
{
    return type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY || type == MD_BLOCK_TR || type == MD_BLOCK_TH || type == MD_BLOCK_TD;
}

} // namespace

BlockBuilder::BlockBuilder(const SourceLines &lines, int firstLine, int maximumDepth) :
    m_lines(lines),
    m_offset(lines.offsetOf(firstLine)),
    m_lastLine(firstLine - 1),
    m_maximumDepth(maximumDepth)
{
}

Document BlockBuilder::take()
{
    closeExtents(m_blocks, m_lines);
    return Document{std::move(m_blocks)};
}

int BlockBuilder::openBlock(BlockKind kind)
{
    Block block;
    block.kind = kind;
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend() && block.parent < 0; ++frame)
        block.parent = frame->block;
    m_blocks.append(std::move(block));
    return int(m_blocks.size()) - 1;
}

bool BlockBuilder::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    closeImplicitParagraph();
    if (isContainer(type) && ++m_depth > m_maximumDepth) {
        m_tooDeepAt = nextLine(m_lastLine, [&](int line) { return !m_lines.at(line).trimmed().isEmpty(); });
        return false;
    }
    Frame frame;
    frame.type = type;
    frame.before = m_lastLine;
    switch (type) {
    case MD_BLOCK_QUOTE: frame.block = openBlock(BlockKind::Quote); break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        seeBareMarker();
        frame.before = m_lastLine;
        ++m_listDepth;
        frame.block = openBlock(BlockKind::List);
        if (type == MD_BLOCK_OL) {
            m_blocks.last().ordered = true;
            frame.number = int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start);
        }
        break;
    case MD_BLOCK_LI: {
        frame.ownText = true;
        frame.block = openBlock(BlockKind::ListItem);
        Block &item = m_blocks.last();
        item.level = m_listDepth;
        Frame &list = top();
        item.ordered = list.type == MD_BLOCK_OL;
        item.number = item.ordered ? list.number++ : 0;
        const auto *li = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        if (li->is_task) {
            item.checked = li->task_mark == 'x' || li->task_mark == 'X';
            m_frames.push_back(frame);
            seen(m_lines.lineAt(qsizetype(li->task_mark_offset) + m_offset, qMax(1, m_lastLine)));
            return true;
        }
        break;
    }
    case MD_BLOCK_HR: frame.block = openBlock(BlockKind::Rule); break;
    case MD_BLOCK_H:
        frame.block = openBlock(BlockKind::Heading);
        m_blocks.last().level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE: {
        const auto *code = static_cast<MD_BLOCK_CODE_DETAIL *>(detail);
        frame.block = openBlock(BlockKind::Code);
        m_blocks.last().fenced = code->fence_char != 0;
        m_blocks.last().info = attribute(code->info);
        frame.mark = code->fence_char;
        break;
    }
    case MD_BLOCK_HTML: frame.block = openBlock(BlockKind::Html); break;
    case MD_BLOCK_P:
        // The first paragraph of an item is the item's own text.
        if (m_frames.empty() || top().type != MD_BLOCK_LI || !top().ownText || !blockOf(top()).text.isEmpty())
            frame.block = openBlock(BlockKind::Paragraph);
        break;
    case MD_BLOCK_TABLE:
        m_tableLine = 0;
        frame.block = openBlock(BlockKind::Table);
        break;
    case MD_BLOCK_TR: m_blocks.last().rows.append(TableRow{}); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: m_blocks.last().rows.last().cells.append(QString()); break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY: break;
    }
    if (!m_frames.empty() && top().type == MD_BLOCK_LI && type != MD_BLOCK_P)
        top().ownText = false;
    m_frames.push_back(frame);
    return true;
}

// "-" alone on its line, with a list below: nobody else would tell where that item is.
void BlockBuilder::seeBareMarker()
{
    if (m_frames.empty() || top().type != MD_BLOCK_LI || top().first > 0)
        return;
    const int line = nextLine(top().before, [&](int candidate) { return m_lines.opensListItem(candidate); });
    if (line > top().before && m_lines.isBareMarker(line))
        seen(line);
}

void BlockBuilder::leaveBlock(MD_BLOCKTYPE type)
{
    closeImplicitParagraph();
    if (isContainer(type))
        --m_depth;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        --m_listDepth;
    closeFrame();
    if (type == MD_BLOCK_P && !m_frames.empty() && top().type == MD_BLOCK_LI)
        top().ownText = false;
}

void BlockBuilder::closeFrame()
{
    Frame frame = top();
    locate(frame);
    m_frames.pop_back();
    if (frame.first == 0)
        return;
    if (frame.block >= 0)
        blockOf(frame).lines = {frame.first, frame.last};
    m_lastLine = qMax(m_lastLine, frame.last);
    if (!m_frames.empty()) {
        Frame &outer = top();
        outer.first = outer.first == 0 ? frame.first : qMin(outer.first, frame.first);
        outer.last = qMax(outer.last, frame.last);
    }
}

void BlockBuilder::openImplicitParagraph()
{
    // In a tight list md4c hands out the text of later paragraphs without a block of their own.
    Frame frame;
    frame.type = MD_BLOCK_P;
    frame.before = m_lastLine;
    frame.block = openBlock(BlockKind::Paragraph);
    m_frames.push_back(frame);
    m_implicitParagraph = true;
}

void BlockBuilder::closeImplicitParagraph()
{
    if (!m_implicitParagraph)
        return;
    m_implicitParagraph = false;
    closeFrame();
}

Block *BlockBuilder::inlineTarget()
{
    if (isInsideTable(top().type))
        return nullptr;
    if (top().type == MD_BLOCK_LI && !top().ownText)
        openImplicitParagraph();
    if (top().block >= 0)
        return &blockOf(top());
    return &blockOf(m_frames[m_frames.size() - 2]); // the paragraph that is its item's own text
}

void BlockBuilder::enterSpan(MD_SPANTYPE type, void *detail)
{
    Block *const target = inlineTarget();
    const std::optional<SpanKind> kind = spanKind(type);
    if (!target || !kind)
        return;
    Span span{*kind, int(target->text.size()), 0, {}};
    if (type == MD_SPAN_A)
        span.target = attribute(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
    else if (type == MD_SPAN_IMG)
        span.target = attribute(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
    m_openSpans.push_back(target->spans.size());
    target->spans.append(std::move(span));
}

void BlockBuilder::leaveSpan(MD_SPANTYPE type)
{
    Block *const target = inlineTarget();
    if (!target || !spanKind(type) || m_openSpans.empty())
        return;
    Span &span = target->spans[m_openSpans.back()];
    span.length = int(target->text.size()) - span.start;
    m_openSpans.pop_back();
}

void BlockBuilder::text(MD_TEXTTYPE type, QByteArrayView piece)
{
    Block *const target = inlineTarget();
    const QByteArrayView source = m_lines.source();
    const bool inSource = piece.data() >= source.data() && piece.data() < source.data() + source.size();
    if (inSource)
        seen(m_lines.lineAt(piece.data() - source.data(), qMax(1, m_lastLine)));
    // the end of a line within a code span: md4c's own blank, or the line's, if it ends with blanks
    if (type == MD_TEXT_CODE && top().type != MD_BLOCK_CODE && (!inSource || endsLineBlank(piece, source)))
        piece = "\n";
    if (!target) {
        const int row = int(m_blocks.last().rows.size()) - 1;
        if (m_tableLine == 0 && top().first > 0)
            m_tableLine = top().first - (row == 0 ? 0 : row + 1); // each row is one line, and one of dashes follows the header
        appendInline(m_blocks.last().rows.last().cells.last(), type, piece);
    } else if (top().type == MD_BLOCK_CODE || top().type == MD_BLOCK_HTML) {
        target->text.append(QUtf8StringView(piece.data(), piece.size()));
        top().lineBreaks += piece == "\n";
    } else {
        appendInline(target->text, type, piece);
    }
}

void BlockBuilder::seen(int line)
{
    Frame &frame = top();
    if (frame.first == 0) {
        frame.first = line - frame.lineBreaks;
        frame.last = line;
    } else {
        frame.first = qMin(frame.first, line);
        frame.last = qMax(frame.last, line);
    }
    m_lastLine = qMax(m_lastLine, line);
}

void BlockBuilder::appendInline(QString &text, MD_TEXTTYPE type, QByteArrayView piece)
{
    switch (type) {
    case MD_TEXT_NULLCHAR: text += QChar(QChar::ReplacementCharacter); break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR: text += u'\n'; break;
    case MD_TEXT_ENTITY: text += decodeEntity(piece); break;
    case MD_TEXT_HTML: appendHtml(text, piece); break;
    default: text.append(QUtf8StringView(piece.data(), piece.size())); break;
    }
}

// Tags are shown as written: a checklist's <placeholder> looks like one. Comments stay hidden, <br> breaks the line.
void BlockBuilder::appendHtml(QString &text, QByteArrayView piece)
{
    m_inComment = m_inComment || piece.startsWith("<!--");
    if (m_inComment) {
        text += QString(piece.count('\n'), u'\n'); // what follows stays on its line
        m_inComment = !piece.endsWith("-->");
        return;
    }
    const QByteArray tag = piece.toByteArray().toLower().replace(' ', "").replace('/', "");
    if (tag == "<br>")
        text += QChar(QChar::LineSeparator);
    else
        text.append(QUtf8StringView(piece.data(), piece.size()));
}

} // namespace countersign
