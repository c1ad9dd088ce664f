// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QStyle>

namespace countersign {

namespace {

constexpr int edgeWidth = 6;

QColor inkOf(Card::Tone tone, const Colours &colours)
{
    switch (tone) {
    case Card::Tone::Plain: return colours.border;
    case Card::Tone::Bad: return colours.of(Status::Failing);
    case Card::Tone::Caution: return colours.of(Status::Degraded);
    case Card::Tone::Good: return colours.of(Status::Verified);
    }
    return colours.border;
}

} // namespace

Card::Card(QWidget *parent) : QFrame(parent) {}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setEdge(bool edge)
{
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    const QColor ink = inkOf(m_tone, colours);
    QPainter painter(this);
    paintCard(painter, rect(), m_tone == Tone::Plain ? colours.raised : colours.wash(ink),
              m_tone == Tone::Plain ? ink : mixed(ink, colours.raised, .55));
    if (m_edge)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edgeWidth, height())), ink);
}

} // namespace countersign
