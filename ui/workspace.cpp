// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "core/services/session.h"

namespace countersign {

Workspace::Workspace(Session &session, const Clock &clock, QObject *parent) : QObject(parent), m_session(session), m_clock(clock)
{
    connect(&session, &Session::currentChanged, this, &Workspace::attach);
    attach();
}

bool Workspace::isOver() const { return countersign::isOver(m_snapshot.state.phase); }

void Workspace::attach()
{
    if (DeploymentService *deployment = m_session.current()) {
        connect(deployment, &DeploymentService::changed, this, &Workspace::refresh);
        connect(deployment, &DeploymentService::pendingChanged, this, &Workspace::refresh);
        connect(deployment, &DeploymentService::evidenceNotRecorded, this, &Workspace::evidenceNotRecorded);
    }
    refresh();
    Q_EMIT opened();
}

void Workspace::refresh()
{
    const DeploymentService *deployment = m_session.current();
    m_snapshot = deployment ? snapshotOf(*deployment, m_session.journal().state(), m_clock.now()) : DeploymentSnapshot{.now = m_clock.now()};
    Q_EMIT changed();
}

} // namespace countersign
