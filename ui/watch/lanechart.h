// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/watchlanes.h"

#include <QWidget>

namespace countersign {

// One lane on the time axis that all lanes share: times as a line of bars, failures in full height, incidents as notches, going
// live as a mark.
class LaneChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LaneChart)
public:
    explicit LaneChart(QWidget *parent = nullptr);

    void setLane(const WatchLane &lane, const QDateTime &from, const QDateTime &live, const QDateTime &until);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int placeOf(const QDateTime &at) const;

    WatchLane m_lane;
    QDateTime m_from;
    QDateTime m_live;
    QDateTime m_until;
};

} // namespace countersign
