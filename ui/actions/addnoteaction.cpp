// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/addnoteaction.h"

#include "ui/actions/performer.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/memory/drafts.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int draftMilliseconds = 2000;

} // namespace

AddNoteAction::AddNoteAction(Performer &performer, const Selection &selection, const Workspace &workspace, Drafts &drafts, QObject *parent) :
    Action({u"note"_s, tr("Add a note…"), u"note"_s, Qt::Key_F2}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace),
    m_drafts(drafts)
{
}

void AddNoteAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver()); }

void AddNoteAction::run() { write(m_selection.current()); }

// What is typed is kept two seconds later, and when the dialog goes: closing it, a crash or an empty battery take no words along.
void AddNoteAction::write(const ItemId &item)
{
    const DeploymentId deployment = m_workspace.snapshot().state.id;
    const QString about = item.isEmpty() ? tr("About the deployment as a whole. It becomes part of the record.")
                                         : tr("About the chosen item. It becomes part of the record.");
    const ReasonDialog::Request request{.title = tr("Note"), .why = about, .action = tr("Add the note"), .text = m_drafts.of(deployment, item)};
    auto *dialog = new ReasonDialog(
        request,
        [this, deployment, item](const QString &text) {
            m_performer.perform(AddNote{item.isEmpty() ? std::nullopt : std::optional(item), text},
                                [this, deployment, item] { m_drafts.keep(deployment, item, {}); });
        },
        &m_performer.window());
    auto *soon = new QTimer(dialog);
    soon->setSingleShot(true);
    soon->setInterval(draftMilliseconds);
    auto text = std::make_shared<QString>(request.text);
    const auto keep = [this, deployment, item, text] { m_drafts.keep(deployment, item, *text); };
    connect(dialog, &ReasonDialog::edited, soon, [soon, text](const QString &now) {
        *text = now;
        soon->start();
    });
    connect(soon, &QTimer::timeout, this, keep);
    connect(dialog, &QDialog::finished, this, keep);
    dialog->open();
}

} // namespace countersign
