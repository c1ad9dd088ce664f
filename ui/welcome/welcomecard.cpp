// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/welcomecard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

namespace countersign {

namespace {

constexpr int margin = 20;

} // namespace

WelcomeCard::WelcomeCard(const QString &iconName, const QString &title, const QString &words, QWidget *parent) :
    QAbstractButton(parent),
    m_words(words)
{
    setText(title);
    setIcon(countersign::icon(iconName));
    setAccessibleDescription(words);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WelcomeCard::sizeHint() const
{
    const int width = 34 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize WelcomeCard::minimumSizeHint() const
{
    const int width = 24 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QRect WelcomeCard::wordsRect(int width) const
{
    const int top = margin + 2 * fontMetrics().height() + QFontMetrics(scaledFont(1.2, QFont::DemiBold)).height() + 18;
    const QRect room(margin, top, qMax(1, width - 2 * margin), 10'000);
    return {room.topLeft(), QSize(room.width(), fontMetrics().boundingRect(room, Qt::TextWordWrap, m_words).height())};
}

int WelcomeCard::heightForWidth(int width) const { return wordsRect(width).bottom() + margin; }

void WelcomeCard::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    const Colours &colours = coloursOf(palette());
    const bool lit = option.state & QStyle::State_MouseOver && isEnabled();
    QPainter painter(this);
    paintCard(painter, rect(),
              isDown() ? colours.hover
              : lit    ? mixed(colours.accent, colours.raised, .06)
                       : colours.raised,
              lit ? colours.accent : colours.border);
    const int side = qRound(1.7 * fontMetrics().height());
    const auto placed = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    icon().paint(&painter, placed({margin, margin, side, side}), Qt::AlignCenter, QIcon::Normal, QIcon::On);
    painter.setPen(colours.text);
    painter.setFont(scaledFont(1.2, QFont::DemiBold));
    const QRect words = wordsRect(width());
    const int titleHeight = QFontMetrics(painter.font()).height();
    const auto write = [&](const QRect &rect, int flags, const QString &what) {
        style()->drawItemText(&painter, placed(rect), flags | int(Qt::AlignLeading), palette(), true, what);
    };
    write({margin, words.top() - titleHeight - 6, width() - 2 * margin, titleHeight}, Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(colours.muted);
    write(words, Qt::TextWordWrap, m_words);
    if (hasFocus())
        paintFocusRing(painter, rect(), colours);
}

} // namespace countersign
