// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/element.h"
#include "core/record/auditdocument.h"

namespace countersign::pdf {

// The paper and the column on it, in device units.
struct Sheet {
    QSizeF size = {};
    QRectF column = {};

    static Sheet of(PaperSize paper);
};

struct Page {
    QString chapter = {}; // what stands at its top
    std::vector<std::pair<QPointF, ElementPtr>> elements = {};
};

// Sets groups one below the other, page after page. A group that one page can hold is never split.
class Flow
{
public:
    explicit Flow(const Sheet &sheet);

    void add(Group group);
    void add(ElementPtr element);
    void addHeading(ElementPtr heading); // stays with what comes next
    void addGap(qreal height); // none at the top of a page
    void startChapter(const QString &title); // on a new page, unless that is still empty
    void continueChapter(const QString &title); // from here on, on the pages that follow
    void startPage();

    qreal left() const { return m_sheet.column.left(); }
    qreal width() const { return m_sheet.column.width(); }
    qreal room() const { return m_sheet.column.bottom() - m_y; } // left on this page
    qreal pageRoom() const { return m_sheet.column.height(); }
    const Sheet &sheet() const { return m_sheet; }

    const Landmarks &landmarks() const { return m_landmarks; }
    const std::vector<Page> &pages() const { return m_pages; }

private:
    bool atTop() const { return m_y <= m_sheet.column.top(); }
    void place(ElementPtr element);

    Sheet m_sheet;
    qreal m_y = 0;
    QString m_chapter;
    Group m_headings;
    Landmarks m_landmarks;
    std::vector<Page> m_pages;
};

} // namespace countersign::pdf
