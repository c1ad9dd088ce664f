// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace countersign {

class Preferences;
class RunPage;
enum class Page;

// Where things were: the window and its panes, the open deployment, and in each deployment what was opened, chosen and filtered.
// Written a moment after each change, so that a dead battery takes nothing along.
class WindowMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMemory)
public:
    WindowMemory(Preferences &preferences, QMainWindow &window, RunPage &run);

    void restoreWindow();
    void enter(const DeploymentId &deployment); // restores the place in it; an empty id: none is open
    void setPage(Page page);
    void touch(); // something may have moved
    void save();

    DeploymentId lastDeployment() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString keyOf(const char *what) const;

    Preferences &m_preferences;
    QMainWindow &m_window;
    RunPage &m_run;
    DeploymentId m_deployment;
    QTimer m_soon;
};

} // namespace countersign
