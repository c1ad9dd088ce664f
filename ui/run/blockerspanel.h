// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QTimer>
#include <QWidget>

class QToolButton;
class QTreeView;

namespace countersign {

class BlockersModel;
class TextLabel;

// What stands in the way, failing first; one press leads there.
class BlockersPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlockersPanel)
public:
    explicit BlockersPanel(BlockersModel &blockers, QWidget *parent = nullptr);

    // The blocker after (or before) this item, in the order of the list; empty when there is none.
    ItemId neighbourOf(const ItemId &item, int step) const;

Q_SIGNALS:
    void itemChosen(const countersign::ItemId &item);
    void itemOpened(); // the one chosen just before: its details are wanted
    void roleChosen(const countersign::RoleId &role);
    void probeAsked(); // the chosen item's probes, once it is revealed
    void waiveAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    void actOnCurrent(void (BlockersPanel::*asked)());
    void refreshTitle();
    void fitColumns();
    void fitRows();

    BlockersModel &m_blockers;
    TextLabel *const m_title;
    TextLabel *const m_none;
    QTreeView *const m_list;
    QToolButton *const m_open;
    QToolButton *const m_probe;
    QToolButton *const m_waive;
    QWidget *const m_head;
    QTimer m_fit; // once the rows that change together are laid out
};

} // namespace countersign
