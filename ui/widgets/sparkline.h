// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/proberesult.h"

#include <QWidget>

namespace countersign {

struct Colours;

// The last answers of a probe, oldest first, as bars: height is the time taken, red is bad, a stub is an answer without a time.
void paintSparkline(QPainter &painter, const QRect &rect, const QList<ProbeResult> &history, const Colours &colours);

// "60 answers, 2 failed, median 84 ms": the same in words.
QString sparklineText(const QList<ProbeResult> &history);

class Sparkline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sparkline)
public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setHistory(const QList<ProbeResult> &history);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ProbeResult> m_history;
};

} // namespace countersign
