// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace countersign {

// Lays widgets out like words: one after the other, on as many lines as the width asks for. Hidden ones take no room.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)
public:
    FlowLayout(int horizontal, int vertical, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int layOut(const QRect &rect, bool move) const; // returns the height

    const int m_horizontal;
    const int m_vertical;
    QList<QLayoutItem *> m_items;
};

} // namespace countersign
