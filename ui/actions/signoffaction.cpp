// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/signoffaction.h"

#include "core/services/session.h"
#include "ui/signoff/handoverscreen.h"
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

void SignOffAction::pass(const RoleId &role)
{
    Session &session = m_workspace.session();
    session.people().lock();
    session.environment().lock();
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    const auto found = std::ranges::find(snapshot.checklist.roles, role, &Role::id);
    const QString name = found == snapshot.checklist.roles.end() ? role.toString() : found->name;
    const DeploymentStarted &start = snapshot.state.start;
    auto *screen = new HandOverScreen(name, tr("%1 %2 to %3").arg(start.system, start.version, start.environment), &m_window);
    connect(screen, &QDialog::accepted, this, [this, role] { review(role); });
    screen->open();
}

void SignOffAction::review(const RoleId &role)
{
    if (m_workspace.isOver())
        return;
    auto *dialog = new ReviewDialog(m_workspace.session(), m_person, m_workspace.snapshot(), role, &m_window);
    dialog->open();
}

} // namespace countersign
