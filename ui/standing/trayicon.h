// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/status.h"

#include <QSystemTrayIcon>

namespace countersign {

class Preferences;
class Workspace;

// The verdict's shape in the tray, while a person wants it there. Off until asked for.
class TrayIcon final : public QSystemTrayIcon
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)
public:
    TrayIcon(const Workspace &workspace, Preferences &preferences, QWidget &window);

    bool isOn() const;
    void setOn(bool on);

private:
    void follow();

    const Workspace &m_workspace;
    Preferences &m_preferences;
    QWidget &m_window;
};

} // namespace countersign
