// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/blockerspanel.h"

#include "models/blockersmodel.h"
#include "ui/theme/icons.h"
#include "ui/tree/glyphdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::optional<Status> statusOf(const QModelIndex &index)
{
    const QVariant status = index.data(BlockersModel::StatusRole);
    return status.isValid() ? std::optional(status.value<Status>()) : std::nullopt;
}

} // namespace

BlockersPanel::BlockersPanel(BlockersModel &blockers, QWidget *parent) :
    QWidget(parent),
    m_blockers(blockers),
    m_title(new TextLabel(TextLabel::Rank::Strong, this)),
    m_none(new TextLabel(tr("Nothing blocks this gate."), TextLabel::Rank::Muted, this)),
    m_list(new QTreeView(this)),
    m_open(new QToolButton(this)),
    m_probe(new QToolButton(this)),
    m_waive(new QToolButton(this)),
    m_head(makeHead())
{
    m_list->setObjectName(u"blockersList"_s);
    m_list->setAccessibleName(tr("Blockers"));
    m_list->setModel(&blockers);
    auto *delegate = new GlyphDelegate(statusOf, u"sign"_s, m_list);
    delegate->setMargin(16);
    delegate->setMuted([](const QModelIndex &index) { return index.data(BlockersModel::QuietRole).toBool(); });
    m_list->setItemDelegate(delegate);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setResizeContentsPrecision(0); // only what is seen is measured
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(int(BlockersColumn::What), QHeaderView::Fixed);
    m_list->header()->setSectionResizeMode(int(BlockersColumn::Reason), QHeaderView::Stretch);
    m_none->setContentsMargins(16, 4, 16, 8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(m_none);
    all->addWidget(m_list, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BlockersPanel::refreshTitle);
    connect(m_list, &QTreeView::clicked, this, &BlockersPanel::choose);
    connect(m_list, &QTreeView::activated, this, &BlockersPanel::open);
    connect(&blockers, &QAbstractItemModel::rowsInserted, this, &BlockersPanel::refreshTitle);
    connect(&blockers, &QAbstractItemModel::rowsRemoved, this, &BlockersPanel::refreshTitle);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, [this] {
        fitRows();
        fitColumns();
    });
    refreshTitle();
}

// The title, and what can be done about the row that is chosen.
QWidget *BlockersPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 4, 12, 0);
    line->addWidget(m_title, 1);
    const std::tuple<QToolButton *, QString, QString, QString> buttons[] = {{m_open, u"openBlocker"_s, tr("Open"), u"open"_s},
                                                                            {m_probe, u"probeBlocker"_s, tr("Probe again"), u"refresh"_s},
                                                                            {m_waive, u"waiveBlocker"_s, tr("Waive…"), u"waive"_s}};
    for (const auto &[button, name, text, iconName] : buttons) {
        button->setObjectName(name);
        button->setText(text);
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        line->addWidget(button);
    }
    connect(m_open, &QToolButton::clicked, this, [this] { open(m_list->currentIndex()); });
    connect(m_probe, &QToolButton::clicked, this, [this] { actOnCurrent(&BlockersPanel::probeAsked); });
    connect(m_waive, &QToolButton::clicked, this, [this] { actOnCurrent(&BlockersPanel::waiveAsked); });
    QSizePolicy steady = m_open->sizePolicy();
    steady.setRetainSizeWhenHidden(true); // a choice does not push the rows down
    m_open->setSizePolicy(steady);
    return head;
}

void BlockersPanel::actOnCurrent(void (BlockersPanel::*asked)())
{
    choose(m_list->currentIndex());
    Q_EMIT(this->*asked)();
}

ItemId BlockersPanel::neighbourOf(const ItemId &item, int step) const
{
    QList<ItemId> items;
    for (const BlockerRow &row : m_blockers.rows()) {
        if (!row.item.isEmpty())
            items << row.item;
    }
    if (items.isEmpty())
        return {};
    const qsizetype at = items.indexOf(item);
    if (at < 0)
        return step > 0 ? items.first() : items.last();
    return items.at((at + step + items.size()) % items.size());
}

void BlockersPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const BlockerRow row = m_blockers.row(index);
    if (!row.item.isEmpty())
        Q_EMIT itemChosen(row.item);
    else
        Q_EMIT roleChosen(row.role);
}

void BlockersPanel::open(const QModelIndex &index)
{
    choose(index);
    if (index.isValid() && !m_blockers.row(index).item.isEmpty())
        Q_EMIT itemOpened();
}

void BlockersPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    fitRows();
}

void BlockersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

// What it is, why at once beside it, and where at the far end. A long title yields half of the room, and the reason the rest.
void BlockersPanel::fitColumns()
{
    QHeaderView *header = m_list->header();
    const QAbstractItemView &list = *m_list;
    const int wanted = list.sizeHintForColumn(int(BlockersColumn::What));
    header->resizeSection(int(BlockersColumn::What), qMin(wanted, m_list->viewport()->width() / 2));
}

// Whole rows only: half a row at the edge looks like a fault.
void BlockersPanel::fitRows()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->activate();
    const int row = m_list->visualRect(m_blockers.index(0, 0)).height();
    if (row > 0 && m_list->height() > row)
        layout()->setContentsMargins(0, 0, 0, m_list->height() % row);
}

void BlockersPanel::refreshTitle()
{
    const int count = m_blockers.rowCount();
    m_title->setText(tr("Blockers (%1)").arg(count));
    m_list->setVisible(count > 0);
    m_none->setVisible(count == 0);
    m_fit.start();
    const QModelIndex current = m_list->currentIndex();
    const bool item = current.isValid() && !m_blockers.row(current).item.isEmpty();
    m_open->setVisible(current.isValid());
    m_probe->setVisible(item);
    m_waive->setVisible(item);
}

} // namespace countersign
