// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/tickaction.h"

#include "ui/actions/performer.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Action::Look lookOf(TickAction::Then then)
{
    if (then == TickAction::Then::SelectNext)
        return {u"tickAndNext"_s, TickAction::tr("Tick and go on"), {}, Qt::SHIFT | Qt::Key_Space, true};
    return {u"tick"_s, TickAction::tr("Tick"), u"tick"_s, Qt::Key_Space, true};
}

} // namespace

TickAction::TickAction(Performer &performer, const Selection &selection, const Workspace &workspace, Then then, QObject *parent) :
    Action(lookOf(then), parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace),
    m_then(then)
{
}

void TickAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver() && !m_selection.items().isEmpty()); }

bool TickAction::isTicked(const ItemId &item) const { return m_workspace.snapshot().state.items.value(item).attestation == Attestation::Ticked; }

void TickAction::run()
{
    QList<ItemId> open;
    for (const ItemId &item : m_selection.items()) {
        if (!isTicked(item))
            open << item;
    }
    if (m_then == Then::SelectNext && open.isEmpty()) {
        Q_EMIT nextWanted();
        return;
    }
    if (open.isEmpty())
        set(m_selection.items(), false);
    else
        set(open, true);
}

void TickAction::set(const QList<ItemId> &items, bool ticked)
{
    const Command command = ticked ? Command(Tick{items}) : Command(Untick{items});
    m_performer.perform(command, [this] {
        if (m_then == Then::SelectNext)
            Q_EMIT nextWanted();
    });
}

} // namespace countersign
