// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/documentrenderer.h"

#include "models/visibletext.h"
#include "ui/text/codehighlighter.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"

#include <QGuiApplication>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostBlocks = 300;
constexpr int mostCharacters = 60'000;
constexpr int mostColumns = 12;
constexpr int mostRows = 200;
constexpr qreal indentWidth = 22;
constexpr qreal widestPicture = 640;
constexpr qsizetype wrapped = 60; // characters: a line that long was broken by an editor, a shorter one by somebody

struct Renderer {
    Q_DECLARE_TR_FUNCTIONS(DocumentRenderer)
};

int depthOf(const Document &document, int block)
{
    int depth = 0;
    for (int at = block; at >= 0; at = document.blocks.at(at).parent)
        depth += document.blocks.at(at).kind == BlockKind::ListItem;
    return depth;
}

bool isQuoted(const Document &document, int block)
{
    for (int at = document.blocks.at(block).parent; at >= 0; at = document.blocks.at(at).parent) {
        if (document.blocks.at(at).kind == BlockKind::Quote)
            return true;
    }
    return false;
}

QTextBlockFormat paragraph(int indent)
{
    QTextBlockFormat format;
    format.setLeftMargin(indent * indentWidth);
    format.setTopMargin(3);
    format.setBottomMargin(5);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    return format;
}

// The lines of prose run on; those that were broken on purpose stay lines of one paragraph. As long as it was.
QString flowing(QString text)
{
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', start)) {
        if (end - start >= wrapped)
            text[end] = u' ';
        start = end + 1;
    }
    return text;
}

bool isWebAddress(const QString &target)
{
    const QString scheme = QUrl(target, QUrl::StrictMode).scheme();
    return scheme == "http"_L1 || scheme == "https"_L1;
}

} // namespace

DocumentRenderer::DocumentRenderer(QTextDocument &document, CodeHighlighter &highlighter, const Colours &colours) :
    m_document(document),
    m_highlighter(highlighter),
    m_colours(colours),
    m_cursor(&document)
{
    document.clear();
    m_cursor = QTextCursor(&document);
}

void DocumentRenderer::renderSection(const Checklist &checklist, const Section &section)
{
    render(checklist.document, section.block + 1, section.lines.last);
}

void DocumentRenderer::renderItem(const Checklist &checklist, int block, LineRange lines)
{
    if (block < 0 || block >= checklist.document.blocks.size())
        return;
    m_baseDepth = depthOf(checklist.document, block);
    if (checklist.document.blocks.at(block).kind == BlockKind::ListItem)
        render(checklist.document, block + 1, lines.last);
    else
        write(checklist.document, block);
}

void DocumentRenderer::render(const Document &document, int first, int lastLine)
{
    m_cursor.beginEditBlock();
    int written = 0;
    for (int block = first; block < document.blocks.size() && document.blocks.at(block).lines.first <= lastLine; ++block) {
        if (written >= mostBlocks || m_document.characterCount() > mostCharacters) {
            writeShortened(lastLine - document.blocks.at(block).lines.first + 1);
            break;
        }
        written += write(document, block);
    }
    m_cursor.endEditBlock();
}

bool DocumentRenderer::write(const Document &document, int block)
{
    const Block &what = document.blocks.at(block);
    const int indent = qMax(0, depthOf(document, block) - m_baseDepth);
    switch (what.kind) {
    case BlockKind::Heading: writeHeading(what); return true;
    case BlockKind::Paragraph: isQuoted(document, block) ? writeQuoted(what, indent) : writeParagraph(what, indent); return true;
    case BlockKind::ListItem: writeListItem(what, indent); return true;
    case BlockKind::Code:
    case BlockKind::Html:
    case BlockKind::FrontMatter: writeCode(what, block, indent); return true;
    case BlockKind::Table: writeTable(what, indent); return true;
    case BlockKind::Rule: writeRule(); return true;
    case BlockKind::List:
    case BlockKind::Quote: return false;
    }
    return false;
}

void DocumentRenderer::startBlock(const QTextBlockFormat &format)
{
    if (std::exchange(m_fresh, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.setBlockCharFormat({});
    m_cursor.setCharFormat({});
}

void DocumentRenderer::writeHeading(const Block &block)
{
    QTextBlockFormat format = paragraph(0);
    format.setTopMargin(m_fresh ? 4 : 16);
    format.setHeadingLevel(qBound(1, block.level, 6));
    startBlock(format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    bold.setFontPointSize(scaledFont(block.level <= 2 ? 1.25 : block.level == 3 ? 1.12 : 1).pointSizeF());
    writeInline(block, bold);
}

void DocumentRenderer::writeParagraph(const Block &block, int indent)
{
    startBlock(paragraph(indent));
    writeInline(block, {});
}

void DocumentRenderer::writeListItem(const Block &block, int indent)
{
    QTextBlockFormat format = paragraph(indent);
    format.setTextIndent(-indentWidth * .9);
    startBlock(format);
    const bool done = m_done ? m_done(block.lines.first) : block.checked.value_or(false);
    const QString mark = block.checked ? (done ? u"☑\uFE0E"_s : u"☐\uFE0E"_s) : block.ordered ? u"%1."_s.arg(block.number) : u"•"_s;
    QTextCharFormat muted;
    muted.setForeground(done && block.checked ? m_colours.of(Status::Ticked) : m_colours.muted);
    m_cursor.insertText(mark + u"\u2002"_s, muted);
    writeInline(block, {});
}

void DocumentRenderer::writeQuoted(const Block &block, int indent)
{
    QTextBlockFormat format = paragraph(indent);
    format.setLeftMargin(format.leftMargin() + 12);
    format.setBackground(m_colours.code);
    startBlock(format);
    QTextCharFormat muted;
    muted.setForeground(m_colours.muted);
    writeInline(block, muted);
}

void DocumentRenderer::writeRule()
{
    QTextBlockFormat format;
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    format.setProperty(QTextFormat::BackgroundBrush, QBrush(m_colours.border));
    startBlock(format);
}

void DocumentRenderer::writeInline(const Block &block, const QTextCharFormat &base)
{
    QList<int> cuts{0, int(block.text.size())};
    for (const Span &span : block.spans)
        cuts << qBound(0, span.start, int(block.text.size())) << qBound(0, span.start + span.length, int(block.text.size()));
    std::ranges::sort(cuts);
    const QString text = flowing(block.text);
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        if (cuts.at(i) < cuts.at(i + 1) && !writePicture(block, cuts.at(i)))
            m_cursor.insertText(visibleText(text.mid(cuts.at(i), cuts.at(i + 1) - cuts.at(i))).replace(u'\n', QChar::LineSeparator),
                                formatAt(block, cuts.at(i), base));
    }
}

bool DocumentRenderer::writePicture(const Block &block, int position)
{
    const auto span = std::ranges::find_if(block.spans, [&](const Span &each) { return each.kind == SpanKind::Image && each.start == position; });
    QImage picture = m_pictures && span != block.spans.end() ? m_pictures(span->target) : QImage();
    if (picture.isNull())
        return false;
    if (const int widest = qRound(widestPicture * qGuiApp->devicePixelRatio()); picture.width() > widest)
        picture = picture.scaledToWidth(widest, Qt::SmoothTransformation); // text in it stays text
    const QUrl name(u"picture:"_s + span->target);
    m_document.addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(qMin(widestPicture, qreal(picture.width())));
    format.setHeight(format.width() * picture.height() / picture.width());
    format.setToolTip(block.text.mid(span->start, span->length).toHtmlEscaped());
    m_cursor.insertImage(format);
    return true;
}

QTextCharFormat DocumentRenderer::formatAt(const Block &block, int position, QTextCharFormat base) const
{
    for (const Span &span : block.spans) {
        if (position < span.start || position >= span.start + span.length)
            continue;
        switch (span.kind) {
        case SpanKind::Strong: base.setFontWeight(QFont::DemiBold); break;
        case SpanKind::Emphasis: base.setFontItalic(true); break;
        case SpanKind::Strikethrough: base.setFontStrikeOut(true); break;
        case SpanKind::Code:
            base.setFont(codeFont(), QTextCharFormat::FontPropertiesSpecifiedOnly);
            base.setBackground(m_colours.code);
            break;
        case SpanKind::Image: base.setFontItalic(true); break; // its words only: nothing is ever loaded
        case SpanKind::Link:
            if (isWebAddress(span.target)) {
                base.setAnchor(true);
                base.setAnchorHref(span.target);
                base.setForeground(m_colours.link);
                base.setFontUnderline(true);
            }
            base.setToolTip(span.target.toHtmlEscaped());
            break;
        }
    }
    return base;
}

void DocumentRenderer::writeCode(const Block &block, int at, int indent)
{
    if (!m_fresh || indent > 0)
        startBlock(QTextBlockFormat());
    m_fresh = false;
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_colours.border);
    format.setBorderCollapse(true);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setLeftMargin(indent * indentWidth);
    format.setBackground(m_colours.code);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const Offer offer = m_offerOf ? m_offerOf(at) : Offer();
    const int words = offer.command ? 26 : 70;
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, words), QTextLength(QTextLength::PercentageLength, 100 - words)});
    QTextTable *table = m_cursor.insertTable(2, 2, format);
    table->mergeCells(1, 0, 1, 2);
    writeCodeHead(*table, block, offer);
    m_codes << WrittenCode{block.text, at};

    QTextCursor body = table->cellAt(1, 0).firstCursorPosition();
    QTextBlockFormat code;
    code.setLayoutDirection(Qt::LeftToRight);
    body.setBlockFormat(code);
    m_highlighter.write(body, block.text, block.info, m_colours);
    leaveTable();
}

// What it is written in, and what can be done with it. A command that changes something has a filled edge and says so.
void DocumentRenderer::writeCodeHead(QTextTable &table, const Block &block, const Offer &offer)
{
    QTextCharFormat muted;
    muted.setForeground(m_colours.muted);
    QTextCursor words = table.cellAt(0, 0).firstCursorPosition();
    words.insertText(block.info.isEmpty() ? Renderer::tr("text") : visibleText(block.info), muted);
    if (offer.changes) {
        QTextTableCellFormat edge;
        edge.setLeftBorder(5);
        edge.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        edge.setLeftBorderBrush(m_colours.of(Status::Degraded));
        for (const int row : {0, 1})
            table.cellAt(row, 0).setFormat(edge);
        QTextCharFormat warning;
        warning.setForeground(m_colours.text);
        warning.setFontWeight(QFont::DemiBold);
        words.insertText(u" · "_s + Renderer::tr("changes something"), warning);
    }
    QTextCursor head = table.cellAt(0, 1).firstCursorPosition();
    QTextBlockFormat trailing;
    trailing.setAlignment(Qt::AlignTrailing);
    head.setBlockFormat(trailing);
    const auto add = [&](const QString &deed, const QString &text) {
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(u"%1:%2"_s.arg(deed).arg(m_codes.size()));
        link.setForeground(m_colours.link);
        if (deed != "copy"_L1)
            head.insertText(u"   "_s, QTextCharFormat());
        head.insertText(text, link);
    };
    add(u"copy"_s, Renderer::tr("Copy"));
    if (!offer.command)
        return;
    add(u"values"_s, Renderer::tr("Copy with values"));
    add(u"run"_s, Renderer::tr("Run…"));
    add(u"attach"_s, Renderer::tr("Attach output…"));
}

void DocumentRenderer::writeTable(const Block &block, int indent)
{
    qsizetype columns = 1;
    for (const TableRow &row : block.rows)
        columns = qMin(qsizetype(mostColumns), qMax(columns, row.cells.size()));
    const qsizetype rows = qBound(qsizetype(1), block.rows.size(), qsizetype(mostRows));
    startBlock(QTextBlockFormat());
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_colours.border);
    format.setBorderCollapse(true);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setLeftMargin(indent * indentWidth);
    QTextTable *table = m_cursor.insertTable(int(rows), int(columns), format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    for (int row = 0; row < int(qMin(rows, block.rows.size())); ++row) {
        const QStringList &cells = block.rows.at(row).cells;
        for (int column = 0; column < int(qMin(columns, cells.size())); ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(visibleText(cells.at(column)), row == 0 ? bold : QTextCharFormat());
    }
    leaveTable();
}

// The block behind a table is there already; what follows starts in it.
void DocumentRenderer::leaveTable()
{
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat thin;
    thin.setLineHeight(6, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(thin);
}

void DocumentRenderer::writeShortened(int lines)
{
    startBlock(paragraph(0));
    QTextCharFormat muted;
    muted.setForeground(m_colours.muted);
    m_cursor.insertText(Renderer::tr("%n more line(s) of this part are not shown. Choose a sub-section to read on.", nullptr, lines), muted);
}

} // namespace countersign
