// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/marknotapplicableaction.h"

#include "ui/actions/performer.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

MarkNotApplicableAction::MarkNotApplicableAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent) :
    Action({u"notApplicable"_s, tr("Not applicable…"), u"not-applicable"_s, Qt::Key_N, true}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace)
{
}

void MarkNotApplicableAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver() && !m_selection.items().isEmpty()); }

void MarkNotApplicableAction::run()
{
    const QList<ItemId> items = m_selection.items();
    const ReasonDialog::Request request{
        .title = tr("Not applicable"),
        .why = tr("Why do %n item(s) not apply to this deployment? It is printed in the record.", nullptr, int(items.size())),
        .action = tr("Mark as not applicable"),
        .placeholder = tr("For example: no database change in this release")};
    auto *dialog = new ReasonDialog(
        request, [this, items](const QString &reason) { m_performer.perform(MarkNotApplicable{items, reason}); }, &m_performer.window());
    dialog->open();
}

} // namespace countersign
