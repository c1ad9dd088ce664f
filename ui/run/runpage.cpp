// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/runpage.h"

#include "ui/details/detailspane.h"
#include "ui/run/blockerspanel.h"
#include "ui/run/detailssplit.h"
#include "ui/run/filterbar.h"
#include "ui/run/selection.h"
#include "ui/tree/checklistview.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

RunPage::RunPage(QWidget *parent) :
    QWidget(parent),
    m_selection(new Selection(this)),
    m_across(new DetailsSplit(this)), // before what it holds: the order of Tab
    m_filterBar(new FilterBar(m_filter, this)),
    m_tree((m_filter.setSourceModel(&m_checklist), new ChecklistView(m_checklist, m_filter, this))),
    m_details(new DetailsPane(this)),
    m_blockersPanel(new BlockersPanel(m_blockers, this)),
    m_down(new QSplitter(Qt::Vertical, this))
{
    QWidget *left = m_across->list();
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_filterBar);
    leftLayout->addWidget(m_tree, 1);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    m_across->setDetails(m_details);
    m_across->setSizes({800, 640});
    m_across->setStretchFactor(0, 5);
    m_across->setStretchFactor(1, 4);
    m_down->addWidget(m_across);
    m_down->addWidget(m_blockersPanel);
    m_down->setStretchFactor(0, 5);
    m_down->setStretchFactor(1, 1);
    m_down->setSizes({700, 150});
    m_down->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_down);
    m_blockersLag.setSingleShot(true);
    m_blockersLag.setInterval(0);
    connect(&m_blockersLag, &QTimer::timeout, this, &RunPage::followBlockers);
    connectPanes();
}

void RunPage::connectPanes()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunPage::followTree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunPage::followTree);
    connect(m_tree, &ChecklistView::detailsAsked, this, &RunPage::openDetails);
    connect(m_filterBar, &FilterBar::detailsAsked, this, &RunPage::openDetails);
    connect(m_across, &DetailsSplit::backAsked, this, &RunPage::showTree);
    connect(m_across, &DetailsSplit::arranged, this, [this] {
        m_blockersPanel->setVisible(!m_across->isPage());
        m_filterBar->setOffersDetails(!m_across->isRoomy());
    });
    connect(m_tree, &ChecklistView::tickClicked, this,
            [this](const ItemId &item) { Q_EMIT tickAsked(item, m_snapshot.state.items.value(item).attestation != Attestation::Ticked); });
    connect(m_filterBar, &FilterBar::treeAsked, m_tree, qOverload<>(&QWidget::setFocus));
    connect(&m_filter, &ChecklistFilterModel::filterChanged, this, &RunPage::filterChanged);
    connect(&m_filter, &ChecklistFilterModel::filterChanged, this, &RunPage::placeChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunPage::placeChanged);
    connect(m_tree, &QTreeView::expanded, this, &RunPage::placeChanged);
    connect(m_tree, &QTreeView::collapsed, this, &RunPage::placeChanged);
    for (QSplitter *splitter : {static_cast<QSplitter *>(m_across), m_down})
        connect(splitter, &QSplitter::splitterMoved, this, &RunPage::placeChanged);
    connect(m_blockersPanel, &BlockersPanel::itemChosen, this, &RunPage::reveal);
    connect(m_blockersPanel, &BlockersPanel::itemOpened, this, [this] {
        m_across->openDetails();
        if (m_across->isPage()) // else they are seen, and the hand stays in its list
            focusDetails();
    });
    connect(m_blockersPanel, &BlockersPanel::roleChosen, this, &RunPage::roleChosen);
    connect(m_blockersPanel, &BlockersPanel::probeAsked, this, &RunPage::probeItemsAsked);
    connect(m_blockersPanel, &BlockersPanel::waiveAsked, this, &RunPage::waiveAsked);
    connect(m_details, &DetailsPane::tickAsked, this, &RunPage::tickAsked);
    connect(m_details, &DetailsPane::probeAsked, this, &RunPage::probeAsked);
    connect(m_details, &DetailsPane::allowAsked, this, &RunPage::allowAsked);
    connect(m_details, &DetailsPane::reviewAsked, this, &RunPage::reviewAsked);
    connect(m_details, &DetailsPane::copyAsked, this, &RunPage::copyAsked);
    connect(m_details, &DetailsPane::deedAsked, this, &RunPage::deedAsked);
    connect(m_details, &DetailsPane::linkAsked, this, &RunPage::linkAsked);
}

void RunPage::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool other = snapshot.state.id != m_snapshot.state.id;
    m_snapshot = snapshot;
    m_checklist.setSnapshot(snapshot);
    m_details->setSnapshot(snapshot);
    if (!other) {
        m_blockersLag.start(); // a list of thousands is a turn's work of its own
    } else {
        followBlockers();
        m_filter.clear();
        m_tree->openSections(2);
        m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    }
}

void RunPage::followBlockers()
{
    m_blockersLag.stop();
    m_blockers.setSnapshot(m_snapshot);
}

void RunPage::setHistory(const std::function<QList<ProbeResult>(const CheckId &)> &history)
{
    m_details->setHistory(history);
    m_tree->setHistory(history);
}

void RunPage::setPerson(const PersonId &person, const QStringList &roles) { m_filter.setPerson(person, roles); }

void RunPage::setNow(const QDateTime &now)
{
    m_snapshot.now = now;
    m_checklist.setNow(now);
    m_details->setNow(now);
}

void RunPage::setFilter(const QSet<Status> &statuses)
{
    m_across->closeDetails(); // it is about the tree
    m_filter.setStatuses(statuses);
}

QString RunPage::currentCode() const { return m_details->firstCode(); }

void RunPage::followTree()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const auto kind = current.data(ChecklistRole::Kind).value<NodeKind>();
    const ItemId item(current.data(ChecklistRole::Id).toString());
    QList<ItemId> items;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        if (const QString id = index.data(ChecklistRole::Id).toString(); !id.isEmpty())
            items << ItemId(id);
    }
    QModelIndex above = current;
    while (above.isValid() && above.data(ChecklistRole::Kind).value<NodeKind>() != NodeKind::Section)
        above = above.parent();
    m_selection->set(items, item, above.isValid() ? above.data(ChecklistRole::Index).toInt() : -1);
    if (kind == NodeKind::Section)
        m_details->showSection(current.data(ChecklistRole::Index).toInt());
    else if (current.isValid())
        m_details->showItem(item);
    else
        m_details->showOverview();
}

void RunPage::reveal(const ItemId &item) { m_tree->reveal(item); }

void RunPage::revealSection(int section) { m_tree->revealSection(section); }

// The item that a line of the document belongs to, else the section that it stands in.
void RunPage::revealLine(int line)
{
    const Checklist &checklist = m_snapshot.checklist;
    for (const Item &item : checklist.items) {
        if (item.lines.contains(line)) {
            reveal(item.id);
            return;
        }
    }
    int innermost = -1;
    for (int i = 0; i < checklist.sections.size(); ++i) {
        if (checklist.sections.at(i).lines.contains(line))
            innermost = i; // later ones are deeper
    }
    revealSection(innermost);
}

void RunPage::goToBlocker(int step)
{
    if (m_blockersLag.isActive())
        followBlockers();
    const ItemId next = m_blockersPanel->neighbourOf(m_selection->current(), step);
    if (!next.isEmpty()) {
        reveal(next);
        focusHere(); // the next key is about it, wherever the hand was
    } else if (!m_blockers.rows().isEmpty()) {
        Q_EMIT roleChosen(m_blockers.rows().first().role); // nothing is missing but signatures
    }
}

void RunPage::selectNext() { m_tree->selectNext(); }

void RunPage::focusFilter()
{
    m_across->closeDetails();
    m_filterBar->focusLine();
}

void RunPage::openDetails()
{
    m_across->openDetails();
    focusDetails();
}

void RunPage::showTree()
{
    m_across->closeDetails();
    m_tree->scrollTo(m_tree->currentIndex());
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void RunPage::focusHere()
{
    if (m_across->isPage())
        focusDetails();
    else
        m_tree->setFocus();
}

void RunPage::focusDetails()
{
    for (QWidget *next = m_details->nextInFocusChain(); m_details->isAncestorOf(next); next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    m_details->setFocus(Qt::ShortcutFocusReason);
}

// Tree, details, blockers, and around again; only what is seen.
void RunPage::focusNextPane()
{
    const QWidget *focus = focusWidget();
    const bool inTree = m_tree->isAncestorOf(focus) || m_tree == focus;
    const bool inDetails = m_details->isAncestorOf(focus) || m_details == focus;
    if (m_across->isPage() || (inTree && m_across->isRoomy()))
        focusDetails();
    else if (inTree || inDetails)
        m_blockersPanel->setFocus(Qt::ShortcutFocusReason);
    else
        m_tree->setFocus(Qt::ShortcutFocusReason);
}

RunPage::Place RunPage::place() const { return {m_tree->openPlaces(), m_tree->place(), m_filterBar->text()}; }

void RunPage::restorePlace(const Place &place)
{
    if (!place.open.isValid())
        return;
    m_tree->setOpenPlaces(place.open.toStringList());
    m_tree->goTo(place.current);
    m_filterBar->setText(place.filter);
}

QVariant RunPage::saveLayout() const { return QVariantList{m_across->shares(), m_down->saveState()}; }

void RunPage::restoreLayout(const QVariant &layout)
{
    const QVariantList states = layout.toList();
    if (states.size() != 2)
        return;
    m_across->setShares(states.first().toByteArray());
    m_down->restoreState(states.last().toByteArray());
}

} // namespace countersign
