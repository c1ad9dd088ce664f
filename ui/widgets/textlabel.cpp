// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textlabel.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>

namespace countersign {

TextLabel::TextLabel(Rank rank, QWidget *parent) : QLabel(parent), m_rank(rank)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (rank == Rank::Muted)
        setForegroundRole(QPalette::PlaceholderText);
    applyFont();
    applySide();
}

TextLabel::TextLabel(const QString &text, Rank rank, QWidget *parent) : TextLabel(rank, parent) { setText(text); }

void TextLabel::setTextOrHide(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

int TextLabel::heightForWidth(int width) const
{
    if (m_measured.text != text() || m_measured.font != font())
        m_measured = {text(), font()};
    if (const auto known = m_measured.heights.constFind(width); known != m_measured.heights.constEnd())
        return *known;
    return *m_measured.heights.insert(width, QLabel::heightForWidth(width));
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applySide();
    return QLabel::event(event);
}

// A label goes by the direction of its text; its place has to go by that of the window.
void TextLabel::applySide()
{
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
}

void TextLabel::applyFont()
{
    switch (m_rank) {
    case Rank::Title: setFont(scaledFont(1.5, QFont::DemiBold)); return;
    case Rank::Heading: setFont(scaledFont(1.2, QFont::DemiBold)); return;
    case Rank::Strong: setFont(scaledFont(1, QFont::DemiBold)); return;
    case Rank::Code: setFont(codeFont()); return;
    case Rank::Body:
    case Rank::Muted: return;
    }
}

} // namespace countersign
