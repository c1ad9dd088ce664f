// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace countersign {

// Cards of one width side by side, as many as there is room for.
class CardGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardGrid)
public:
    explicit CardGrid(QWidget *parent = nullptr);

    void addCard(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QGridLayout *const m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 0;
};

} // namespace countersign
