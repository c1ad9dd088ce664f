// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/signoffaction.h"

#include "ui/signoff/reviewdialog.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

SignOffAction::SignOffAction(const Workspace &workspace, const CurrentPerson &person, QWidget &window) :
    Action({u"signOff"_s, tr("&Sign-off"), u"sign"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S}, &window),
    m_workspace(workspace),
    m_person(person),
    m_window(window)
{
}

void SignOffAction::refresh() { setEnabled(m_workspace.isOpen()); }

void SignOffAction::run() { Q_EMIT pageWanted(); }

void SignOffAction::review(const RoleId &role)
{
    if (m_workspace.isOver())
        return;
    auto *dialog = new ReviewDialog(m_workspace.session(), m_person, m_workspace.snapshot(), role, &m_window);
    dialog->open();
}

} // namespace countersign
