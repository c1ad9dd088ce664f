// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "models/deploymentsnapshot.h"

#include <QObject>
#include <QTimer>

namespace countersign {

class Session;

// The open deployment as the window sees it: one snapshot at a time, renewed once for all that the service says in one turn of the
// event loop.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)
public:
    Workspace(Session &session, const Clock &clock, QObject *parent = nullptr);

    bool isOpen() const { return !snapshot().state.id.isEmpty(); }
    bool isOver() const; // closed, aborted or rolled back: nothing more can be recorded
    const DeploymentSnapshot &snapshot() const; // as it is now, even where changed() is still to be said
    Session &session() const { return m_session; }
    QDateTime now() const { return m_clock.now(); }

Q_SIGNALS:
    void opened(); // another deployment
    void changed();
    void evidenceNotRecorded(const countersign::Error &error);

private:
    void attach();
    void refreshSoon();
    void refresh();
    void look() const;

    Session &m_session;
    const Clock &m_clock;
    mutable DeploymentSnapshot m_snapshot;
    mutable bool m_stale = false;
    QTimer m_soon;
};

} // namespace countersign
