// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QWidget>

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
    void roleChosen(const countersign::RoleId &role);

private:
    void choose(const QModelIndex &index);
    void refreshTitle();

    BlockersModel &m_blockers;
    TextLabel *const m_title;
    TextLabel *const m_none;
    QTreeView *const m_list;
};

} // namespace countersign
