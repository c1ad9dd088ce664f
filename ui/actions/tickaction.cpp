// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/tickaction.h"

#include "core/deployment/startorder.h"
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

// Going on leads over rows that are nothing to tick, such as sections.
void TickAction::refresh()
{
    const bool something = m_then == Then::SelectNext || !m_selection.items().isEmpty();
    setEnabled(m_workspace.isOpen() && !m_workspace.isOver() && something);
}

bool TickAction::isTicked(const ItemId &item) const { return m_workspace.snapshot().state.items.value(item).attestation == Attestation::Ticked; }

// What a probe or the start order speaks against is asked about: then the hand stays where it is.
bool TickAction::isDoubtful(const ItemId &item) const
{
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    const auto doubtful = [&](const auto &things, const QList<ItemView> &views) {
        const auto found = std::ranges::find(things, item, [](const auto &each) { return each.id; });
        const qsizetype at = found - things.begin();
        return at < views.size()
               && (views.at(at).status == Status::Failing || views.at(at).status == Status::Unknown || views.at(at).status == Status::Stale);
    };
    return doubtful(snapshot.checklist.items, snapshot.view.items) || doubtful(snapshot.checklist.steps, snapshot.view.steps)
           || waitsFor(snapshot.checklist, snapshot.view, item);
}

void TickAction::run()
{
    QList<ItemId> open;
    for (const ItemId &item : m_selection.items()) {
        if (!isTicked(item) && !m_workspace.snapshot().pending.contains(item))
            open << item;
    }
    if (m_then == Then::Stay) {
        if (open.isEmpty())
            set(m_selection.items(), false);
        else
            set(open, true);
        return;
    }
    // a quick hand does not wait for the journal: the row shows that its word is on the way
    const bool asks = std::ranges::any_of(open, [this](const ItemId &item) { return isDoubtful(item); });
    if (!open.isEmpty())
        m_performer.perform(Tick{open}, asks ? [this] { Q_EMIT nextWanted(); } : Performer::Done());
    if (!asks)
        Q_EMIT nextWanted();
}

void TickAction::set(const QList<ItemId> &items, bool ticked) { m_performer.perform(ticked ? Command(Tick{items}) : Command(Untick{items})); }

} // namespace countersign
