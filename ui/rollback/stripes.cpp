// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/rollback/stripes.h"

#include "ui/theme/colours.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int stripe = 10; // pixels, of the frame and of each stripe

} // namespace

Stripes::Stripes(QWidget *parent) :
    QWidget(parent),
    m_title(new TextLabel(TextLabel::Rank::Title, this)),
    m_detail(new TextLabel(TextLabel::Rank::Body, this))
{
    m_title->setObjectName(QStringLiteral("rollbackTitle"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(stripe + 18, stripe + 10, stripe + 18, stripe + 10);
    all->setSpacing(2);
    all->addWidget(m_title);
    all->addWidget(m_detail);
}

void Stripes::setWords(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setTextOrHide(detail);
}

void Stripes::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    const QColor ink = colours.of(Status::Failing);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), mixed(ink, colours.base, .2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (int x = -height(); x < width(); x += 3 * stripe) {
        const QPointF corners[] = {
            {qreal(x), qreal(height())}, {qreal(x + stripe), qreal(height())}, {qreal(x + stripe + height()), 0}, {qreal(x + height()), 0}};
        painter.drawPolygon(corners, 4);
    }
    painter.fillRect(rect().adjusted(stripe, stripe, -stripe, -stripe), colours.base);
}

} // namespace countersign
