// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

#include <QObject>

class QWidget;

namespace countersign {

class Notifier;
class Workspace;
struct Flip;

// Tells of what turned: aloud to a screen reader, and to the desktop while the window is not looked at. Only changes are told, never
// values; the desktop's badge counts what is failing.
class Herald final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Herald)
public:
    Herald(const Workspace &workspace, Notifier *notifier, QWidget &window); // no notifier: nobody outside is told

Q_SIGNALS:
    void openAsked(const countersign::ItemId &item);

private:
    void follow();
    void tell(const QList<Flip> &flips, bool verdictTurned);
    void followChoice(const QString &choice, const QString &about);

    const Workspace &m_workspace;
    Notifier *const m_notifier;
    QWidget &m_window;
    DeploymentSnapshot m_before;
    QDateTime m_quietUntil;
    int m_badge = -1;
};

} // namespace countersign
