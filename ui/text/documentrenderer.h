// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

#include <QImage>
#include <QTextCursor>
#include <functional>

namespace countersign {

class CodeHighlighter;
struct Colours;

// The part of a checklist's text that belongs to a section or an item, written into a QTextDocument block by block. Never
// through QTextDocument's own Markdown, which makes a tick box of every line of code under an item; never more than a screenful
// of screenfuls, whatever the document holds.
class DocumentRenderer
{
public:
    DocumentRenderer(QTextDocument &document, CodeHighlighter &highlighter, const Colours &colours);

    // Whether the task on a source line counts as done. Unset: as the document says.
    using Done = std::function<bool(int line)>;
    void setDone(Done done) { m_done = std::move(done); }

    // Where pictures come from, by the address as written. Unset: their words stand in their place, and nothing is ever loaded.
    using Pictures = std::function<QImage(const QString &target)>;
    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); }

    void renderSection(const Checklist &checklist, const Section &section); // without its own heading
    void renderItem(const Checklist &checklist, int block, LineRange lines); // what stands under an item or step, or the block that holds it

    const QStringList &codes() const { return m_codes; } // of the code blocks written, by the number of their "copy:" link
    bool isEmpty() const { return m_fresh; }

private:
    void render(const Document &document, int first, int lastLine);
    bool write(const Document &document, int block);
    void writeHeading(const Block &block);
    void writeParagraph(const Block &block, int indent);
    void writeListItem(const Block &block, int indent);
    void writeQuoted(const Block &block, int indent);
    void writeRule();
    void writeCode(const Block &block, int indent);
    void writeTable(const Block &block, int indent);
    void writeShortened(int lines);
    bool writePicture(const Block &block, int position);
    void writeInline(const Block &block, const QTextCharFormat &base);
    QTextCharFormat formatAt(const Block &block, int position, QTextCharFormat base) const;
    void startBlock(const QTextBlockFormat &format);
    void leaveTable();

    QTextDocument &m_document;
    CodeHighlighter &m_highlighter;
    const Colours &m_colours;
    QTextCursor m_cursor;
    Done m_done;
    Pictures m_pictures;
    QStringList m_codes;
    bool m_fresh = true; // nothing has been written yet
    int m_baseDepth = 0; // list depth that counts as none
};

} // namespace countersign
