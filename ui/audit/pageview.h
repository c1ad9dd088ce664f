// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"

#include <QPixmap>
#include <QWidget>

namespace countersign {

// One page of a record, as wide as it is told to be. Drawn once for each page, size and screen.
class PageView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageView)
public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const RecordPages> pages); // null: nothing is shown
    void setPage(int page); // from 0
    void setPageWidth(int pixels);

    int page() const { return m_page; }
    int count() const { return m_pages ? m_pages->count() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    std::shared_ptr<const RecordPages> m_pages;
    int m_page = 0;
    int m_pageWidth = 0;
    QPixmap m_drawn;
};

} // namespace countersign
