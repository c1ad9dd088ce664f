// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/assignaction.h"

#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/dialogs/assigndialog.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

AssignAction::AssignAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent) :
    Action({u"assign"_s, tr("Assign…"), u"person"_s, Qt::Key_A, true}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace)
{
}

void AssignAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver() && !m_selection.items().isEmpty()); }

void AssignAction::run()
{
    const QList<ItemId> items = m_selection.items();
    const ItemState present = m_workspace.snapshot().state.items.value(items.value(0));
    QStringList roles;
    for (const Role &role : m_workspace.snapshot().checklist.roles) {
        if (!roles.contains(role.name))
            roles << role.name;
    }
    const auto given = [this, items](const PersonId &person, const QString &role) { m_performer.perform(Assign{items, person, role}); };
    (new AssignDialog(int(items.size()), m_workspace.session().journal().state().people, roles, present, given, &m_performer.window()))->open();
}

} // namespace countersign
