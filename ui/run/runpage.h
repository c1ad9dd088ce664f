// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/blockersmodel.h"
#include "models/checklistfiltermodel.h"
#include "models/checklisttreemodel.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace countersign {

class BlockersPanel;
class ChecklistView;
class DetailsPane;
class DetailsSplit;
class FilterBar;
class Selection;
enum class CodeDeed;

// The page of the night: tree, details, blockers. Shows snapshots and says what the person asks for; decides nothing.
class RunPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPage)
public:
    explicit RunPage(QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setHistory(const std::function<QList<ProbeResult>(const CheckId &)> &history);
    void setNow(const QDateTime &now);
    void setFilter(const QSet<Status> &statuses);
    void setPerson(const PersonId &person, const QStringList &roles); // who sits here

    Selection &selection() { return *m_selection; }
    ChecklistView &tree() { return *m_tree; }
    const ChecklistFilterModel &filter() const { return m_filter; }
    QString currentCode() const; // the first command of what is shown

    void reveal(const ItemId &item);
    void revealSection(int section);
    void revealLine(int line); // of the document
    void goToBlocker(int step); // 1 next, -1 previous
    void selectNext();
    void focusFilter();
    void focusNextPane();
    void openDetails(); // of what is chosen: goes there, where there is no room beside the tree to a page of their own
    void focusHere(); // the tree, or the details where they cover it

    // Where somebody is in a deployment, by names that outlive the program.
    struct Place {
        QVariant open = {}; // invalid: never been there
        QString current = {};
        QString filter = {};
    };
    Place place() const;
    void restorePlace(const Place &place);

    QVariant saveLayout() const;
    void restoreLayout(const QVariant &layout);

Q_SIGNALS:
    void tickAsked(const countersign::ItemId &item, bool ticked);
    void probeAsked(const countersign::CheckId &check);
    void allowAsked(const countersign::CheckId &check);
    void probeItemsAsked(); // of what is chosen
    void waiveAsked();
    void reviewAsked();
    void copyAsked(const QString &code);
    void deedAsked(countersign::CodeDeed deed, int codeBlock); // index into Checklist::codeBlocks
    void linkAsked(const QUrl &link);
    void roleChosen(const countersign::RoleId &role);
    void filterChanged();
    void placeChanged();

private:
    void connectPanes();
    void followBlockers();
    void followTree();
    void showTree();
    void focusDetails();

    ChecklistTreeModel m_checklist;
    ChecklistFilterModel m_filter;
    BlockersModel m_blockers;
    QTimer m_blockersLag; // they follow the tree by one turn
    DeploymentSnapshot m_snapshot;
    Selection *const m_selection;
    DetailsSplit *const m_across;
    FilterBar *const m_filterBar;
    ChecklistView *const m_tree;
    DetailsPane *const m_details;
    BlockersPanel *const m_blockersPanel;
    QSplitter *const m_down;
};

} // namespace countersign
