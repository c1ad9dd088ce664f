// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/proberesult.h"

#include <QTreeView>
#include <functional>

namespace countersign {

class ChecklistFilterModel;
class ChecklistTreeModel;
class ItemDelegate;
class ProbeDelegate;

// The tree of a checklist. Knows the keys of a tree and nothing of what a tick means.
class ChecklistView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistView)
public:
    ChecklistView(ChecklistTreeModel &tree, ChecklistFilterModel &filter, QWidget *parent = nullptr);

    void reveal(const ItemId &item); // selects it, opening what it stands in; takes the filter off if that hides it
    void revealSection(int section);
    void selectNext(); // the next item or step below
    void openSections(int levels); // shows that many levels, keeps the rest shut

    // Places are remembered by name: an item's id, or "#4" for a section.
    QStringList openPlaces() const;
    void setOpenPlaces(const QStringList &places);
    QString place() const; // of the current row, empty for none
    void goTo(const QString &place);

    void setHistory(const std::function<QList<ProbeResult>(const CheckId &check)> &history); // drawn where there is room
    void setLettersAct(bool act); // else letters search the rows
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void tickClicked(const countersign::ItemId &item);
    void detailsAsked(); // of the current row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void select(const QModelIndex &source);
    void rememberOpen();
    void followFilter();
    void layOutColumns();
    static QString placeOf(const QModelIndex &index);

    ChecklistTreeModel &m_tree;
    ChecklistFilterModel &m_filter;
    ItemDelegate *const m_items;
    ProbeDelegate *const m_probes;
    bool m_lettersAct = true;
    bool m_filtered = false;
    QStringList m_openBefore; // before the filter
    QString m_placeBefore;
};

} // namespace countersign
