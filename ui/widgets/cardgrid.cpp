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

void CardGrid::addCard(QWidget *card)
{
    m_cards << card;
    m_columns = 0;
    arrange();
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
    const int wanted = 32 * fontMetrics().averageCharWidth();
    const int columns = qBound(1, width() / qMax(1, wanted), qBound(1, int(m_cards.size()), 4));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    const int rows = (int(m_cards.size()) + columns - 1) / columns;
    for (int row = 0; row < qMax(rows + 1, m_grid->rowCount()); ++row)
        m_grid->setRowStretch(row, row == rows ? 1 : 0); // cards keep their height; what is over stays empty below them
}

} // namespace countersign
