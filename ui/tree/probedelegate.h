// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/proberesult.h"

#include <QStyledItemDelegate>
#include <functional>

namespace countersign {

// The newest answer of an item's leading probe, a ring while another is under way, and on wide windows the last
// answers as bars.
class ProbeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeDelegate)
public:
    explicit ProbeDelegate(QObject *parent = nullptr);

    using History = std::function<QList<ProbeResult>(const CheckId &check)>;
    void setHistory(History history); // drawn where the column is wide
    static int sparklineWidth();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    History m_history;
};

} // namespace countersign
