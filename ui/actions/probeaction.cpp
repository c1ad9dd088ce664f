// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/probeaction.h"

#include "core/services/session.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Action::Look lookOf(ProbeAction::Scope scope)
{
    switch (scope) {
    case ProbeAction::Scope::Items: return {u"probeItems"_s, ProbeAction::tr("Probe"), u"probe"_s, Qt::Key_P, true};
    case ProbeAction::Scope::Section: return {u"probeSection"_s, ProbeAction::tr("Probe the section"), u"probe"_s, Qt::Key_F5};
    case ProbeAction::Scope::Everything: return {u"probeAll"_s, ProbeAction::tr("Probe everything"), u"probe"_s, Qt::CTRL | Qt::Key_F5};
    }
    return {};
}

QSet<ItemId> itemsOf(const Checklist &checklist, int section)
{
    QSet<ItemId> items;
    const LineRange lines = checklist.sections.at(section).lines;
    const auto take = [&](const auto &things) {
        for (const auto &thing : things) {
            if (lines.contains(thing.lines.first))
                items.insert(thing.id);
        }
    };
    take(checklist.items);
    take(checklist.steps);
    return items;
}

} // namespace

ProbeAction::ProbeAction(const Selection &selection, const Workspace &workspace, Scope scope, QObject *parent) :
    Action(lookOf(scope), parent),
    m_selection(selection),
    m_workspace(workspace),
    m_scope(scope)
{
}

void ProbeAction::refresh()
{
    const bool chosen = m_scope == Scope::Everything || (m_scope == Scope::Items ? !m_selection.items().isEmpty() : m_selection.section() >= 0);
    setEnabled(m_workspace.isOpen() && chosen);
}

QList<CheckId> ProbeAction::checks() const
{
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    QSet<ItemId> items;
    if (m_scope == Scope::Items)
        items = QSet<ItemId>(m_selection.items().begin(), m_selection.items().end());
    else if (m_scope == Scope::Section)
        items = itemsOf(snapshot.checklist, m_selection.section());
    QList<CheckId> wanted;
    for (const CheckSpec &check : snapshot.checks) {
        const bool inReach =
            m_scope == Scope::Everything || std::ranges::any_of(check.items, [&](const ItemId &item) { return items.contains(item); });
        if (inReach && snapshot.evidence.value(check.id).obstacle == Obstacle::None)
            wanted << check.id;
    }
    return wanted;
}

void ProbeAction::run()
{
    const QList<CheckId> wanted = checks();
    if (wanted.isEmpty())
        Q_EMIT nothingOn();
    else
        m_workspace.session().monitor().probe(wanted);
}

} // namespace countersign
