// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/element.h"
#include "adapters/pdf/textblock.h"
#include "core/deployment/status.h"

#include <optional>

namespace countersign::pdf {

// Texts side by side on one base line, with status shapes before them and a rule above.
class Row final : public Element
{
public:
    explicit Row(const Typeface &typeface) : m_typeface(&typeface) {}

    void addText(qreal x, qreal width, const QString &text, const TextStyle &style = {}); // a column of its own
    void addBlock(qreal x, std::shared_ptr<const TextBlock> block);
    void addTextBelow(qreal width, const QString &text, const TextStyle &style = {}); // below the text added last
    void addMark(qreal x, qreal size, Status status);
    void setPadding(qreal above, qreal below);
    void setRule(const QColor &colour, qreal from = 0, qreal to = 0); // `to` 0: no rule
    void setBookmark(const QString &title, int level);

    qreal height() const override;
    void draw(QPainter &painter, const QPointF &topLeft) const override;
    void placed(const Place &place, Landmarks &landmarks) const override;

    // Pieces of at most `most` height, broken between lines of text; one piece where that is enough.
    static Group split(std::unique_ptr<Row> row, qreal most);

private:
    struct Lines {
        std::shared_ptr<const TextBlock> block = {};
        int first = 0; // [first, end)
        int end = 0;

        qreal height() const { return block->height(first, end); }
    };
    struct Column {
        qreal x = 0;
        std::vector<Lines> texts = {};

        qreal height() const;
        Column takeLines(qreal most);
    };
    struct Mark {
        qreal x = 0;
        qreal size = 0;
        Status status = Status::Open;
    };
    struct Rule {
        QColor colour = {};
        qreal from = 0;
        qreal to = 0;
    };
    struct Bookmark {
        QString title = {};
        int level = 0;
    };

    static Lines allLines(std::shared_ptr<const TextBlock> block);
    Lines linesOf(qreal width, const QString &text, const TextStyle &style) const;
    qreal baseline() const; // of the first lines, from the top of the texts
    std::unique_ptr<Row> takeLines(qreal most);
    void takeHead(const Row &row); // what only the first piece shows

    const Typeface *m_typeface;
    std::vector<Column> m_columns;
    std::vector<Mark> m_marks;
    qreal m_above = 0, m_below = 0;
    std::optional<Rule> m_rule;
    std::optional<Bookmark> m_bookmark;
};

// Adds the row to the group, in pieces where it is too tall to stand on one page.
void append(Group &group, std::unique_ptr<Row> row);

} // namespace countersign::pdf
