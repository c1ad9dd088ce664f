// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sparkline.h"

#include "models/moments.h"
#include "ui/theme/colours.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostBars = 60;
constexpr int barWidth = 3;

QColor inkOf(EvidenceStatus status, const Colours &colours)
{
    switch (status) {
    case EvidenceStatus::Failing: return colours.of(Status::Failing);
    case EvidenceStatus::Degraded: return colours.of(Status::Degraded);
    case EvidenceStatus::Passing: return colours.of(Status::Verified);
    case EvidenceStatus::None:
    case EvidenceStatus::Checking:
    case EvidenceStatus::Unknown:
    case EvidenceStatus::Stale: break;
    }
    return colours.muted;
}

} // namespace

void paintSparkline(QPainter &painter, const QRect &rect, const QList<ProbeResult> &history, const Colours &colours)
{
    const qsizetype shown = std::min({history.size(), mostBars, qsizetype(rect.width() / barWidth)});
    double longest = 1;
    for (const ProbeResult &result : history)
        longest = qMax(longest, result.observation.phases.total.value_or(0));
    painter.save();
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < shown; ++i) {
        const ProbeResult &result = history.at(history.size() - shown + i);
        const double share = result.observation.phases.total.value_or(0) / longest;
        const bool bad = result.status == EvidenceStatus::Failing;
        const int height = bad ? rect.height() : qMax(2, qRound(share * rect.height())); // bad ones stand out by height as well
        painter.setBrush(inkOf(result.status, colours));
        painter.drawRect(QRect(rect.x() + int(i) * barWidth, rect.bottom() + 1 - height, barWidth - 1, height));
    }
    painter.restore();
}

QString sparklineText(const QList<ProbeResult> &history)
{
    if (history.isEmpty())
        return {};
    const auto failed = std::ranges::count(history, EvidenceStatus::Failing, &ProbeResult::status);
    QList<double> times;
    for (const ProbeResult &result : history) {
        if (result.observation.phases.total)
            times << *result.observation.phases.total;
    }
    QStringList words{Sparkline::tr("%n answer(s)", nullptr, int(history.size())), Sparkline::tr("%n failed", nullptr, int(failed))};
    if (!times.isEmpty()) {
        std::ranges::nth_element(times, times.begin() + times.size() / 2);
        words << Sparkline::tr("median %1").arg(durationText(times.at(times.size() / 2)));
    }
    return words.join(u", "_s);
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Sparkline::setHistory(const QList<ProbeResult> &history)
{
    m_history = history;
    setAccessibleName(sparklineText(history));
    setToolTip(sparklineText(history));
    setVisible(history.size() > 1);
    updateGeometry();
    update();
}

QSize Sparkline::sizeHint() const { return {int(qMin(m_history.size(), mostBars)) * barWidth, fontMetrics().height()}; }

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_history, coloursOf(palette())); // time runs to the right in every language
}

} // namespace countersign
