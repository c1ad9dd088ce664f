// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/probes/offlinebar.h"

#include "models/moments.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

OfflineBar::OfflineBar(QWidget *parent) : QWidget(parent), m_text(new TextLabel(TextLabel::Rank::Strong, this))
{
    setObjectName(u"offlineBar"_s);
    auto *card = new Card(this);
    card->setTone(Card::Tone::Caution);
    auto *line = new QVBoxLayout(card);
    line->setContentsMargins(14, 6, 14, 6);
    line->addWidget(m_text);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 6, 10, 0);
    all->addWidget(card);
    hide();
}

void OfflineBar::setOffline(const QDateTime &since, const QDateTime &now)
{
    setVisible(since.isValid());
    if (!since.isValid()) {
        m_text->clear();
        return;
    }
    m_text->setText(
        tr("This computer is offline since %1. Nothing can be told until it is back; probing goes on by itself then.").arg(momentText(since, now)));
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(this, m_text->text());
    QAccessible::updateAccessibility(&event);
}

QString OfflineBar::text() const { return m_text->text(); }

} // namespace countersign
