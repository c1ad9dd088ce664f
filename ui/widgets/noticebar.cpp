// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/noticebar.h"

#include "core/wording/errors.h"
#include "ui/standing/announce.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

NoticeBar::NoticeBar(QWidget *parent) :
    QWidget(parent),
    m_card(new Card(this)),
    m_text(new TextLabel(TextLabel::Rank::Body, this)),
    m_way(new QToolButton(this)),
    m_close(new QToolButton(this))
{
    setObjectName(u"noticeBar"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto *line = new QHBoxLayout(m_card);
    line->setContentsMargins(14, 6, 6, 6);
    line->addWidget(m_text, 1);
    line->addWidget(m_way, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(10, 6, 10, 6);
    all->addWidget(m_card);
    m_way->setObjectName(u"noticeWay"_s);
    connect(m_way, &QToolButton::clicked, this, [this] {
        const auto take = m_take;
        clear();
        take();
    });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::tell(const QString &text)
{
    m_card->setTone(Card::Tone::Plain);
    show(text);
}

void NoticeBar::complain(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_card->setTone(Card::Tone::Bad);
    show(sentence(error));
}

void NoticeBar::complain(const Error &error, const QString &way, std::function<void()> take)
{
    complain(error);
    m_take = std::move(take);
    m_way->setText(way);
    m_way->show();
}

void NoticeBar::clear()
{
    m_text->clear();
    hide();
}

QString NoticeBar::text() const { return m_text->text(); }

void NoticeBar::show(const QString &text)
{
    m_text->setText(text);
    m_way->hide();
    setVisible(true);
    announce(*this, text, Urgency::Polite);
}

} // namespace countersign
