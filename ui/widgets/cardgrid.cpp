// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cardgrid.h"

#include <QEvent>
#include <QGridLayout>

namespace countersign {

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
}

void CardGrid::addCard(QWidget *card, Width width)
{
    m_cards << card;
    if (width == Width::Full)
        m_full.insert(card);
    m_columns = 0;
    arrange();
}

// One below the other they always fit.
QSize CardGrid::minimumSizeHint() const { return {widestCard(), QWidget::minimumSizeHint().height()}; }

int CardGrid::widestCard() const
{
    int widest = 0;
    for (QWidget *card : m_cards) {
        if (!m_full.contains(card))
            widest = qMax(widest, card->minimumSizeHint().width());
    }
    return widest;
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void CardGrid::arrange()
{
    const int wanted = qMax(32 * fontMetrics().averageCharWidth(), widestCard()) + m_grid->horizontalSpacing();
    const int columns = qBound(1, (width() + m_grid->horizontalSpacing()) / qMax(1, wanted), qBound(1, int(m_cards.size() - m_full.size()), 4));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int row = 0, column = 0;
    for (QWidget *card : std::as_const(m_cards)) {
        const bool full = m_full.contains(card);
        if ((full && column > 0) || column == columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(card, row, column, 1, full ? columns : 1);
        column += full ? columns : 1;
    }
    const int rows = row + 1;
    for (int each = 0; each < qMax(rows + 1, m_grid->rowCount()); ++each)
        m_grid->setRowStretch(each, each == rows ? 1 : 0); // cards keep their height; what is over stays empty below them
}

} // namespace countersign
