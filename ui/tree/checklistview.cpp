// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/checklistview.h"

#include "models/checklistfiltermodel.h"
#include "models/checklistroles.h"
#include "models/checklisttreemodel.h"
#include "ui/theme/colours.h"
#include "ui/tree/donedelegate.h"
#include "ui/tree/itemdelegate.h"
#include "ui/tree/probedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace countersign {

ChecklistView::ChecklistView(ChecklistTreeModel &tree, ChecklistFilterModel &filter, QWidget *parent) :
    QTreeView(parent),
    m_tree(tree),
    m_filter(filter),
    m_items(new ItemDelegate(this)),
    m_probes(new ProbeDelegate(this))
{
    setObjectName(u"checklistView"_s);
    setAccessibleName(tr("Checklist"));
    connect(&filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ChecklistView::rememberOpen); // before the view itself hears of it
    setModel(&filter);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setFrameShape(NoFrame);
    setExpandsOnDoubleClick(true);
    setItemDelegateForColumn(int(ChecklistColumn::Item), m_items);
    setItemDelegateForColumn(int(ChecklistColumn::Done), new DoneDelegate(this));
    setItemDelegateForColumn(int(ChecklistColumn::Probe), m_probes);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(int(ChecklistColumn::Item), QHeaderView::Stretch);
    m_items->setHits([&filter](const QString &text) { return filter.hitsIn(text); });
    connect(m_items, &ItemDelegate::tickClicked, this,
            [this](const QModelIndex &index) { Q_EMIT tickClicked(ItemId(index.data(ChecklistRole::Id).toString())); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!model()->hasChildren(index.siblingAtColumn(0))) // else it opens or shuts what stands below
            Q_EMIT detailsAsked();
    });
    connect(&filter, &ChecklistFilterModel::filterChanged, this, &ChecklistView::followFilter);
    layOutColumns();
}

// What is open, and where one is, before a filter takes rows away.
void ChecklistView::rememberOpen()
{
    if (m_filtered || !m_filter.isActive())
        return;
    m_filtered = true;
    m_openBefore = openPlaces();
    m_placeBefore = place();
}

void ChecklistView::followFilter()
{
    if (m_filter.isActive()) {
        rememberOpen();
        expandAll();
    } else if (std::exchange(m_filtered, false)) {
        const QString current = currentIndex().isValid() ? place() : m_placeBefore;
        setOpenPlaces(m_openBefore);
        if (!current.isEmpty())
            goTo(current);
    }
    viewport()->update();
}

void ChecklistView::reveal(const ItemId &item) { select(m_tree.indexOf(item)); }

void ChecklistView::revealSection(int section) { select(m_tree.indexOfSection(section)); }

void ChecklistView::select(const QModelIndex &source)
{
    if (!source.isValid())
        return;
    if (!m_filter.mapFromSource(source).isValid())
        m_filter.clear();
    const QModelIndex shown = m_filter.mapFromSource(source);
    for (QModelIndex above = shown.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(shown);
    scrollTo(shown, EnsureVisible);
}

void ChecklistView::selectNext()
{
    expand(currentIndex().siblingAtColumn(0)); // what stands under an item comes next
    for (QModelIndex below = indexBelow(currentIndex()); below.isValid(); below = indexBelow(below)) {
        if (below.siblingAtColumn(0).data(ChecklistRole::Kind).value<NodeKind>() == NodeKind::Section) {
            expand(below.siblingAtColumn(0));
            continue;
        }
        setCurrentIndex(below.siblingAtColumn(0));
        return;
    }
}

void ChecklistView::openSections(int levels)
{
    collapseAll();
    if (levels > 1)
        expandToDepth(levels - 2);
}

void ChecklistView::setHistory(const std::function<QList<ProbeResult>(const CheckId &check)> &history) { m_probes->setHistory(history); }

void ChecklistView::setLettersAct(bool act) { m_lettersAct = act; }

void ChecklistView::keyboardSearch(const QString &search)
{
    if (!m_lettersAct)
        QTreeView::keyboardSearch(search);
}

QStringList ChecklistView::openPlaces() const
{
    QStringList places;
    const auto collect = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!isExpanded(index))
                continue;
            places << placeOf(index);
            self(self, index);
        }
    };
    collect(collect, {});
    return places;
}

void ChecklistView::setOpenPlaces(const QStringList &places)
{
    const QSet<QString> open(places.begin(), places.end());
    collapseAll();
    const auto restore = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (!open.contains(placeOf(index)))
                continue;
            expand(index);
            self(self, index);
        }
    };
    restore(restore, {});
}

QString ChecklistView::place() const { return currentIndex().isValid() ? placeOf(currentIndex().siblingAtColumn(0)) : QString(); }

void ChecklistView::goTo(const QString &place)
{
    if (place.startsWith(u'#'))
        revealSection(QStringView(place).sliced(1).toInt());
    else
        reveal(ItemId(place));
}

QString ChecklistView::placeOf(const QModelIndex &index)
{
    const QString item = index.data(ChecklistRole::Id).toString();
    return item.isEmpty() ? u'#' + QString::number(index.data(ChecklistRole::Index).toInt()) : item;
}

void ChecklistView::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u"*")
        expandAll(); // all of it, not only what stands under the current row
    else if (event->key() == Qt::Key_Enter) // of the number block; the other is an action's
        Q_EMIT detailsAsked();
    else
        QTreeView::keyPressEvent(event);
}

void ChecklistView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOutColumns();
}

void ChecklistView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
}

// A bar at the edge of what is selected: its tint alone must stay so faint that every shape can be seen on it.
void ChecklistView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!selectionModel()->isSelected(index))
        return;
    const QRect row(0, option.rect.y(), viewport()->width(), option.rect.height());
    painter->fillRect(QStyle::visualRect(layoutDirection(), row, QRect(0, row.y(), 3, row.height())), coloursOf(palette()).accent);
}

// The text needs room first; what tells least goes first.
void ChecklistView::layOutColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int done = DoneDelegate::widthFor(metrics), probe = metrics.horizontalAdvance(u"no such name · 888 ms · 88 min"_s);
    const int who = metrics.horizontalAdvance(u"MK 30 Nov 14:02"_s) + 12, text = 40 * metrics.averageCharWidth();
    const int brief = metrics.horizontalAdvance(u"888 ms · 88 min"_s) + 24, bare = DoneDelegate::leastWidthFor(metrics);
    const int width = viewport()->width();
    const bool cramped = width < text + done + probe;
    setColumnWidth(int(ChecklistColumn::Done), cramped ? bare : done);
    const bool wide = width >= text + done + probe + who + ProbeDelegate::sparklineWidth();
    setColumnWidth(int(ChecklistColumn::Probe), cramped ? brief : wide ? probe + ProbeDelegate::sparklineWidth() : probe);
    setColumnWidth(int(ChecklistColumn::Who), who);
    setColumnHidden(int(ChecklistColumn::Who), width < text + done + probe + who);
    setColumnHidden(int(ChecklistColumn::Probe), width < text / 2 + bare + brief);
    setColumnHidden(int(ChecklistColumn::Done), width < text / 2 + bare);
    setIndentation(metrics.height());
}

} // namespace countersign
