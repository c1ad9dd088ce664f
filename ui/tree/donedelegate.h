// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace countersign {

// How far a section is: a bar of its required items by status, and the number beside it.
class DoneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoneDelegate)
public:
    explicit DoneDelegate(QObject *parent = nullptr);

    static int widthFor(const QFontMetrics &metrics);
    static int leastWidthFor(const QFontMetrics &metrics); // with hardly a bar
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace countersign
