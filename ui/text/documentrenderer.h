// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

#include <QImage>
#include <QTextCursor>
#include <functional>

class QTextTable;

namespace countersign {

class CodeHighlighter;
struct Colours;

// A code block that was written; its links are numbered as the list is.
struct WrittenCode {
    QString text = {};
    int block = -1; // index into Document::blocks
};

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

    // What stands at the head of a code block beside "Copy". Unset: nothing.
    struct Offer {
        bool command = false; // copy with values, run, attach output
        bool changes = false; // it changes something, and is marked so
    };
    using OfferOf = std::function<Offer(int block)>;
    void setOffers(OfferOf offerOf) { m_offerOf = std::move(offerOf); }

    // Where pictures come from, by the address as written. Unset: their words stand in their place, and nothing is ever loaded.
    using Pictures = std::function<QImage(const QString &target)>;
    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); }

    void renderSection(const Checklist &checklist, const Section &section); // without its own heading
    void renderItem(const Checklist &checklist, int block, LineRange lines); // what stands under an item or step, or the block that holds it

    const QList<WrittenCode> &codes() const { return m_codes; }
    bool isEmpty() const { return m_fresh; }

private:
    void render(const Document &document, int first, int lastLine);
    bool write(const Document &document, int block);
    void writeHeading(const Block &block);
    void writeParagraph(const Block &block, int indent);
    void writeListItem(const Block &block, int indent);
    void writeQuoted(const Block &block, int indent);
    void writeRule();
    void writeCode(const Block &block, int at, int indent);
    void writeCodeHead(QTextTable &table, const Block &block, const Offer &offer);
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
    OfferOf m_offerOf;
    QList<WrittenCode> m_codes;
    bool m_fresh = true; // nothing has been written yet
    int m_baseDepth = 0; // list depth that counts as none
};

} // namespace countersign
