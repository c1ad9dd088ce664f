// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/addnoteaction.h"

#include "ui/actions/performer.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

AddNoteAction::AddNoteAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent) :
    Action({u"note"_s, tr("Add a note…"), u"note"_s, Qt::Key_F2}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace)
{
}

void AddNoteAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver()); }

void AddNoteAction::run()
{
    const ItemId item = m_selection.current();
    const QString about = item.isEmpty() ? tr("About the deployment as a whole. It becomes part of the record.")
                                         : tr("About the chosen item. It becomes part of the record.");
    const ReasonDialog::Request request{.title = tr("Note"), .why = about, .action = tr("Add the note")};
    auto *dialog = new ReasonDialog(
        request, [this, item](const QString &text) { m_performer.perform(AddNote{item.isEmpty() ? std::nullopt : std::optional(item), text}); },
        &m_performer.window());
    dialog->open();
}

} // namespace countersign
