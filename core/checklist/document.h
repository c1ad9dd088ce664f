// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace countersign {

// Lines are 1-based and inclusive, counted in the source as it came.
struct LineRange {
    int first = 0;
    int last = 0;

    bool contains(int line) const { return line >= first && line <= last; }
    friend bool operator==(const LineRange &, const LineRange &) = default;
};

enum class BlockKind { Heading, Paragraph, List, ListItem, Code, Table, Quote, Rule, Html, FrontMatter };

enum class SpanKind { Strong, Emphasis, Code, Link, Image, Strikethrough };

// A stretch of Block::text with inline markup.
struct Span {
    SpanKind kind = SpanKind::Strong;
    int start = 0; // UTF-16 units into Block::text
    int length = 0;
    QString target = {}; // Link, Image: the address as written

    friend bool operator==(const Span &, const Span &) = default;
};

struct TableRow {
    int line = 0;
    QStringList cells = {}; // plain text; rows may be longer than the header

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

// One block of a Markdown document, independent of the parser. Blocks lie flat in reading order; `parent` makes the tree.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    LineRange lines = {};
    int parent = -1; // index of the enclosing List, ListItem or Quote; -1 at the top
    int level = 0; // Heading: 1-6. ListItem: 1 for the outermost list
    // Heading, Paragraph: inline text without markup, a line feed for each source line, U+2028 where only <br> breaks the line.
    // ListItem: its own first paragraph. Code, Html, Rule: verbatim.
    QString text = {};
    QList<Span> spans = {};
    QString info = {}; // Code: the fence's info string; empty for none or for indented code
    bool fenced = false; // Code
    int contentLine = 0; // Code: line of the first line of `text`
    bool ordered = false; // List, ListItem
    int number = 0; // ListItem of an ordered list
    std::optional<bool> checked = {}; // ListItem: a GFM task and its state
    QList<TableRow> rows = {}; // Table: header first
    QJsonObject data = {}; // Code: what a ```check fence holds, as JSON (adapters/yaml); empty for all others
    QString flaw = {}; // Code: why it could not be read
    int flawLine = 0;

    friend bool operator==(const Block &, const Block &) = default;
};

struct Document {
    QList<Block> blocks = {};

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace countersign
