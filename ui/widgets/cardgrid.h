// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QWidget>

class QGridLayout;

namespace countersign {

// Cards of one width side by side, as many as there is room for.
class CardGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardGrid)
public:
    enum class Width { One, Full }; // full: a row of its own

    explicit CardGrid(QWidget *parent = nullptr);

    void addCard(QWidget *card, Width width = Width::One);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    int widestCard() const;

    QGridLayout *const m_grid;
    QList<QWidget *> m_cards;
    QSet<QWidget *> m_full;
    int m_columns = 0;
};

} // namespace countersign
