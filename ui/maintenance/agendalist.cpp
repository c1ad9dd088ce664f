// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/maintenance/agendalist.h"

#include "ui/tree/glyphdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::optional<Status> glyphOf(const QModelIndex &index)
{
    switch (index.data(AgendaModel::StandingRole).value<AgendaStanding>()) {
    case AgendaStanding::Late: return Status::Degraded;
    case AgendaStanding::Today:
    case AgendaStanding::Ahead: return Status::Open;
    case AgendaStanding::Done: return Status::Ticked;
    }
    return std::nullopt;
}

} // namespace

AgendaList::AgendaList(const QString &whenEmpty, QWidget *parent) :
    QWidget(parent),
    m_list(new QTreeView(this)),
    m_none(new TextLabel(whenEmpty, TextLabel::Rank::Muted, this)),
    m_wayOut(new QPushButton(this)),
    m_done(new QPushButton(tr("&Mark as done…"), this))
{
    m_list->setObjectName(u"agenda"_s);
    m_list->setAccessibleName(tr("What is due"));
    m_list->setModel(&m_model);
    auto *delegate = new GlyphDelegate(glyphOf, {}, m_list);
    delegate->setStrong(int(AgendaModel::Column::What));
    m_list->setItemDelegate(delegate);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(int(AgendaModel::Column::What), QHeaderView::Stretch);
    m_done->setObjectName(u"agendaDone"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_none);
    all->addWidget(m_wayOut, 0, Qt::AlignLeading);
    all->addWidget(m_list, 1);
    all->addWidget(m_done, 0, Qt::AlignLeading);
    all->addStretch(0);
    m_wayOut->setObjectName(u"agendaWayOut"_s);
    connect(m_wayOut, &QPushButton::clicked, this, &AgendaList::wayOutAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaList::refresh);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (const QModelIndex index = m_list->currentIndex(); index.isValid())
            Q_EMIT doneAsked(m_model.row(index).entry);
    });
    refresh();
}

void AgendaList::setEntries(const QList<AgendaEntry> &entries, const QDateTime &now, const AgendaModel::NameOf &nameOf)
{
    m_model.setEntries(entries, now, nameOf);
    refresh();
}

void AgendaList::setWayOut(const QString &text)
{
    m_wayOut->setText(text);
    refresh();
}

void AgendaList::showWhere(bool shown) { m_list->setColumnHidden(int(AgendaModel::Column::Where), !shown); }

void AgendaList::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    const bool any = m_model.rowCount() > 0;
    m_none->setVisible(!any);
    m_wayOut->setVisible(!any && !m_wayOut->text().isEmpty());
    m_list->setVisible(any);
    m_done->setVisible(any);
    m_done->setEnabled(current.isValid() && m_model.row(current).entry.standing != AgendaStanding::Done);
}

} // namespace countersign
