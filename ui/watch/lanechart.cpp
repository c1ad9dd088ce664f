// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/watch/lanechart.h"

#include "ui/theme/colours.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int barWidth = 3;
constexpr int notch = 4; // height of an incident's mark, under the bars

} // namespace

LaneChart::LaneChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(120);
}

void LaneChart::setLane(const WatchLane &lane, const QDateTime &from, const QDateTime &live, const QDateTime &until)
{
    m_lane = lane;
    m_from = from;
    m_live = live;
    m_until = until;
    setAccessibleName(lane.sentence);
    setAccessibleDescription(summaryOf(lane));
    setToolTip(summaryOf(lane).toHtmlEscaped());
    update();
}

QSize LaneChart::sizeHint() const { return {280, fontMetrics().height() * 2}; }

int LaneChart::placeOf(const QDateTime &at) const
{
    const double span = qMax<double>(1, double(m_from.msecsTo(m_until)));
    return qBound(0, qRound(double(m_from.msecsTo(at)) / span * (width() - barWidth)), width() - barWidth);
}

// Time runs to the right in every language.
void LaneChart::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    const QRect area = rect().adjusted(0, 2, 0, -notch - 2);
    painter.fillRect(QRect(0, area.bottom() + 1, width(), 1), colours.border);
    int longest = 1;
    for (const WatchPoint &point : std::as_const(m_lane.points))
        longest = qMax(longest, point.milliseconds);
    for (const WatchPoint &point : std::as_const(m_lane.points)) {
        const int height = point.failed ? area.height() : qMax(3, point.milliseconds * area.height() * 3 / (longest * 4));
        painter.fillRect(QRect(placeOf(point.at), area.bottom() + 1 - height, barWidth - 1, height),
                         colours.of(point.failed ? Status::Failing : Status::Verified));
    }
    for (const Incident &incident : std::as_const(m_lane.incidents)) {
        const int from = placeOf(incident.from), until = placeOf(incident.until.isValid() ? incident.until : m_until);
        painter.fillRect(QRect(from, height() - notch, qMax(barWidth, until - from), notch), colours.of(Status::Failing));
    }
    painter.fillRect(QRect(placeOf(m_live), 0, 2, height()), colours.accent);
}

} // namespace countersign
