// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace countersign {

class ActionSet;
class Shortcuts;

// The sheet of all keys, and where they are changed.
class KeyDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyDialogs)
public:
    KeyDialogs(ActionSet &actions, Shortcuts &shortcuts, QWidget &window);

    void show();
    void edit();

private:
    ActionSet &m_actions;
    Shortcuts &m_shortcuts;
    QWidget &m_window;
};

} // namespace countersign
