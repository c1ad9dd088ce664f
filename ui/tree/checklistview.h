// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QTreeView>

namespace countersign {

class ChecklistFilterModel;
class ChecklistTreeModel;
class ItemDelegate;

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

    void setLettersAct(bool act); // else letters search the rows
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void tickClicked(const countersign::ItemId &item);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void select(const QModelIndex &source);
    void layOutColumns();
    static QString placeOf(const QModelIndex &index);

    ChecklistTreeModel &m_tree;
    ChecklistFilterModel &m_filter;
    ItemDelegate *const m_items;
    bool m_lettersAct = true;
};

} // namespace countersign
