// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/acknowledgeaction.h"

#include "ui/actions/performer.h"
#include "ui/probes/acknowledgedialog.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

AcknowledgeAction::AcknowledgeAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent) :
    Action({u"acknowledge"_s, tr("Ac&knowledge the red…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_K}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace)
{
}

QList<CheckSpec> AcknowledgeAction::reds() const
{
    const QList<ItemId> items = m_selection.items();
    QList<CheckSpec> found;
    for (const CheckSpec &check : m_workspace.snapshot().checks) {
        const bool chosen = std::ranges::any_of(check.items, [&](const ItemId &item) { return items.contains(item); });
        if (chosen && m_workspace.snapshot().evidence.value(check.id).status == EvidenceStatus::Failing)
            found << check;
    }
    return found;
}

void AcknowledgeAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver() && !reds().isEmpty()); }

void AcknowledgeAction::run()
{
    auto *dialog = new AcknowledgeDialog(
        reds(), m_workspace.now(), [this](const QList<Command> &commands) { m_performer.performAll(commands); }, &m_performer.window());
    dialog->open();
}

} // namespace countersign
