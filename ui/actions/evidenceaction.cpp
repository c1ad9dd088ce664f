// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/evidenceaction.h"

#include "core/environment/redactionfilter.h"
#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/actions/preparedcommand.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

EvidenceAction::EvidenceAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent) :
    Action({u"evidence"_s, tr("Attach evidence…"), u"document"_s, Qt::Key_E, true}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace)
{
}

void EvidenceAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver()); }

void EvidenceAction::run() { ask(m_selection.current(), {}); }

void EvidenceAction::attachOutput(int codeBlock)
{
    if (const auto plan = planOfBlock(m_workspace, codeBlock))
        ask(plan->item.isEmpty() ? m_selection.current() : plan->item, plan->code.trimmed());
}

void EvidenceAction::ask(const ItemId &item, const QString &command)
{
    const auto given = [this, item, command](AttachEvidence evidence) {
        if (!item.isEmpty())
            evidence.item = item;
        evidence.command = command;
        m_performer.perform(evidence);
    };
    const auto clean = [&filter = m_workspace.session().redaction()](const QString &text) { return filter.redact(text); };
    (new EvidenceDialog(command, clean, given, &m_performer.window()))->open();
}

} // namespace countersign
