// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/filterbar.h"

#include "models/checklistfiltermodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/checkquietly.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace countersign {

FilterBar::FilterBar(ChecklistFilterModel &filter, QWidget *parent) :
    QWidget(parent),
    m_filter(filter),
    m_line(new QLineEdit(this)),
    m_none(new TextLabel(TextLabel::Rank::Body, this)),
    m_clear(new QToolButton(this)),
    m_details(new QToolButton(this))
{
    m_line->setObjectName(u"filterLine"_s);
    m_line->setPlaceholderText(tr("Filter items, commands, notes"));
    m_line->setAccessibleName(tr("Filter"));
    m_line->setToolTip(tr("Ctrl+F or / to come here, Esc to see everything again"));
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_line->installEventFilter(this);
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take the filter off (Esc)"));
    m_details->setObjectName(u"showDetails"_s);
    m_details->setText(tr("Details"));
    m_details->setIcon(icon(u"next"_s));
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setToolTip(tr("Everything about the chosen row (Enter)"));
    m_details->setAutoRaise(true);
    m_details->hide();
    m_none->setObjectName(u"filterNone"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(makeKeep());
    line->addWidget(m_clear);
    line->addWidget(m_details);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 10, 8, 8);
    all->addLayout(line);
    all->addWidget(m_none);
    connect(m_line, &QLineEdit::textChanged, &m_filter, &ChecklistFilterModel::setText);
    connect(m_details, &QToolButton::clicked, this, &FilterBar::detailsAsked);
    connect(m_clear, &QToolButton::clicked, &m_filter, &ChecklistFilterModel::clear);
    connect(&m_filter, &ChecklistFilterModel::filterChanged, this, &FilterBar::follow);
    follow();
}

// Everything, what waits for whoever sits here, or what stands in the way.
QWidget *FilterBar::makeKeep()
{
    auto *place = new QWidget(this);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    using Keep = ChecklistFilterModel::Keep;
    const std::tuple<Keep, QString, QString, QString> choices[] = {
        {Keep::All, u"keep.all"_s, tr("All"), tr("Every item")},
        {Keep::Mine, u"keep.mine"_s, tr("Mine"), tr("What is assigned to you or to a role of yours")},
        {Keep::Blocking, u"keep.blocking"_s, tr("Blocking"), tr("What stands between this gate and GO")}};
    for (const auto &[keep, name, text, help] : choices) {
        auto *button = new QToolButton(place);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(help);
        button->setCheckable(true);
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, [this, keep = keep] {
            m_filter.setKeep(keep);
            follow();
        });
        m_keep << button;
        line->addWidget(button);
    }
    return place;
}

void FilterBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QString FilterBar::text() const { return m_line->text(); }

void FilterBar::setText(const QString &text) { m_line->setText(text); }

void FilterBar::setOffersDetails(bool offers) { m_details->setVisible(offers); }

void FilterBar::follow()
{
    if (m_filter.words().isEmpty() && !m_line->text().trimmed().isEmpty())
        m_line->clear();
    m_clear->setVisible(m_filter.isActive());
    for (int i = 0; i < m_keep.size(); ++i)
        checkQuietly(*m_keep.at(i), i == int(m_filter.keep()));
    const bool similar = m_filter.isSimilar() && m_filter.rowCount() > 0;
    const bool none = m_filter.isActive() && m_filter.rowCount() == 0;
    const QString what = m_line->text().trimmed();
    m_none->setTextOrHide(similar ? tr("Nothing matches “%1” as it is written. Similar words are marked.").arg(what)
                          : !none ? QString()
                                  : emptyText(what));
}

QString FilterBar::emptyText(const QString &what) const
{
    if (!what.isEmpty())
        return tr("No item matches “%1”.").arg(what);
    switch (m_filter.keep()) {
    case ChecklistFilterModel::Keep::Mine: return tr("Nothing is assigned to you. A assigns what is chosen in the tree.");
    case ChecklistFilterModel::Keep::Blocking: return tr("No item blocks this gate.");
    case ChecklistFilterModel::Keep::All: break;
    }
    return tr("No item is in that state now.");
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_filter.clear();
            m_line->clear();
            Q_EMIT treeAsked();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT treeAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign
