// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/detailssplit.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Pixels that both need beside each other; more where the text is much larger than usual.
int roomFor(const QFontMetrics &metrics) { return qMax(1100, 48 * metrics.height()); }

} // namespace

DetailsSplit::DetailsSplit(QWidget *parent) :
    QSplitter(Qt::Horizontal, parent),
    m_list(new QWidget(this)),
    m_page(new QWidget(this)),
    m_wayBack(new QWidget(m_page))
{
    auto *back = new QToolButton(m_wayBack);
    back->setObjectName(u"backToList"_s);
    back->setIcon(icon(u"previous"_s));
    back->setText(tr("Back to the checklist"));
    back->setToolTip(tr("See the checklist again (Esc)"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    auto *line = new QHBoxLayout(m_wayBack);
    line->setContentsMargins(12, 8, 12, 0);
    line->addWidget(back);
    line->addStretch(1);
    m_wayBack->hide();
    auto *all = new QVBoxLayout(m_page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_wayBack);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    addWidget(m_list);
    addWidget(m_page);
    setChildrenCollapsible(false);
    connect(back, &QToolButton::clicked, this, &DetailsSplit::backAsked);
    auto *escape = new QShortcut(Qt::Key_Escape, m_page, this, &DetailsSplit::backAsked, Qt::WidgetWithChildrenShortcut);
    escape->setAutoRepeat(false);
}

void DetailsSplit::setDetails(QWidget *details) { static_cast<QVBoxLayout *>(m_page->layout())->addWidget(details, 1); }

QByteArray DetailsSplit::shares() const { return m_roomy ? saveState() : m_shares; }

void DetailsSplit::setShares(const QByteArray &shares)
{
    m_shares = shares;
    if (m_roomy)
        restoreState(shares);
}

void DetailsSplit::openDetails()
{
    m_opened = !m_roomy;
    arrange();
}

void DetailsSplit::closeDetails()
{
    m_opened = false;
    arrange();
}

void DetailsSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    followWidth();
}

void DetailsSplit::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followWidth();
}

// Whoever is in the details when the room goes stays there.
void DetailsSplit::followWidth()
{
    const bool roomy = width() >= roomFor(fontMetrics());
    if (roomy == m_roomy)
        return;
    m_shares = shares();
    m_opened = !roomy && m_page->isAncestorOf(window()->focusWidget());
    m_roomy = roomy;
    arrange();
    if (m_roomy && !m_shares.isEmpty())
        restoreState(m_shares);
}

void DetailsSplit::arrange()
{
    m_wayBack->setVisible(isPage());
    m_page->setVisible(m_roomy || m_opened);
    m_list->setVisible(!isPage());
    Q_EMIT arranged();
}

} // namespace countersign
