// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "ui/text/documentview.h"

#include <QScrollArea>

namespace countersign {

class Performer;
class RollbackStart;
class RollbackWalk;
class Session;
class Stripes;
class TextLabel;
struct StartRollback;

// The way back: called with a reason and the typed version, walked step by step, verified, finished or stood down.
class RollbackPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RollbackPage)
public:
    RollbackPage(Session &session, Performer &performer, QWidget *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setNow(const QDateTime &now); // lets the clock of a rollback run

Q_SIGNALS:
    void copyAsked(const QString &code);
    void deedAsked(countersign::CodeDeed deed, int codeBlock); // index into Checklist::codeBlocks

private:
    void start(const StartRollback &rollback);
    void look();
    void finish();
    void showHead();

    Session &m_session;
    Performer &m_performer;
    DeploymentSnapshot m_snapshot;
    QList<CheckId> m_verification;
    int m_objectiveSeconds = 0; // 0: none is named
    Stripes *const m_head;
    TextLabel *const m_last;
    RollbackStart *const m_start;
    RollbackWalk *const m_walk;
};

} // namespace countersign
