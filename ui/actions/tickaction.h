// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/actions/action.h"

namespace countersign {

class Performer;
class Selection;
class Workspace;

// Ticks what is chosen; where all of it is ticked, takes the ticks off.
class TickAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TickAction)
public:
    enum class Then { Stay, SelectNext };

    TickAction(Performer &performer, const Selection &selection, const Workspace &workspace, Then then, QObject *parent);

    void refresh() override;
    void set(const QList<ItemId> &items, bool ticked); // the same, from a check box

Q_SIGNALS:
    void nextWanted();

protected:
    void run() override;

private:
    bool isTicked(const ItemId &item) const;
    bool isDoubtful(const ItemId &item) const;

    Performer &m_performer;
    const Selection &m_selection;
    const Workspace &m_workspace;
    const Then m_then;
};

} // namespace countersign
