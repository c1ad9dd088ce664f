// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/status.h"

#include <QStyledItemDelegate>
#include <functional>

namespace countersign {

// Rows of a list whose first column carries a status shape, or an icon where there is no status. All but one column are muted.
class GlyphDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GlyphDelegate)
public:
    using StatusOf = std::function<std::optional<Status>(const QModelIndex &index)>;

    GlyphDelegate(StatusOf statusOf, const QString &otherwiseIcon, QObject *parent = nullptr);

    void setMargin(int margin); // before the first column
    void setStrong(int column); // the one that is not muted, the first unless told
    void setWidest(int characters); // that contents ask for
    void setMuted(std::function<bool(const QModelIndex &index)> muted); // rows that are known and wait

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const StatusOf m_statusOf;
    const QString m_icon;
    int m_margin = 8;
    int m_strong = 0;
    int m_widest = 1000;
    std::function<bool(const QModelIndex &index)> m_muted;
};

} // namespace countersign
