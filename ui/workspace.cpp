// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "core/services/session.h"

namespace countersign {

Workspace::Workspace(Session &session, const Clock &clock, QObject *parent) : QObject(parent), m_session(session), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Workspace::refresh);
    connect(&session, &Session::currentChanged, this, &Workspace::attach);
    attach();
}

bool Workspace::isOver() const { return countersign::isOver(snapshot().state.phase); }

void Workspace::attach()
{
    if (DeploymentService *deployment = m_session.current()) {
        connect(deployment, &DeploymentService::changed, this, &Workspace::refreshSoon);
        connect(deployment, &DeploymentService::pendingChanged, this, &Workspace::refreshSoon);
        connect(deployment, &DeploymentService::evidenceNotRecorded, this, &Workspace::evidenceNotRecorded);
    }
    refresh();
    Q_EMIT opened();
}

const DeploymentSnapshot &Workspace::snapshot() const
{
    if (m_stale)
        look();
    return m_snapshot;
}

void Workspace::refreshSoon()
{
    m_stale = true;
    if (!m_soon.isActive())
        m_soon.start();
}

void Workspace::look() const
{
    m_stale = false;
    const DeploymentService *deployment = m_session.current();
    m_snapshot = deployment ? snapshotOf(*deployment, m_session.journal().state(), m_clock.now()) : DeploymentSnapshot{.now = m_clock.now()};
}

void Workspace::refresh()
{
    m_soon.stop();
    look();
    Q_EMIT changed();
}

} // namespace countersign
