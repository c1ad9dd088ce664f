// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fuzzy.h"

#include <QStyledItemDelegate>
#include <functional>

namespace countersign {

// The tree's first column: shape, text, and small badges. A click on the shape asks to tick.
class ItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemDelegate)
public:
    explicit ItemDelegate(QObject *parent = nullptr);

    using Hits = std::function<QList<TextHit>(const QString &text)>;
    void setHits(Hits hits); // what a search marks in a row's text

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void tickClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    int paintBadges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Hits m_hits;
};

} // namespace countersign
