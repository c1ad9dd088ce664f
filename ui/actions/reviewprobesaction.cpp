// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/reviewprobesaction.h"

#include "ui/actions/performer.h"
#include "ui/start/probesdialog.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

ReviewProbesAction::ReviewProbesAction(Performer &performer, const Workspace &workspace, QObject *parent) :
    Action({u"reviewProbes"_s, tr("Review probes…"), u"server"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P}, parent),
    m_performer(performer),
    m_workspace(workspace)
{
}

void ReviewProbesAction::refresh()
{
    setEnabled(m_workspace.isOpen());
    if (m_dialog)
        m_dialog->setSnapshot(m_workspace.snapshot());
}

void ReviewProbesAction::run()
{
    m_dialog = new ProbesDialog(m_performer, m_workspace.snapshot(), &m_performer.window());
    m_dialog->open();
}

} // namespace countersign
