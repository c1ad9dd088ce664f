// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QMainWindow;

namespace countersign {

class Action;
class ActionSet;
class RecentFiles;

// Puts every action where people look for it.
void buildMenus(QMainWindow &window, const ActionSet &actions, RecentFiles &recent);

// The menu that an action stands in: "Run"; empty where it stands in none.
QString menuOf(const Action &action);

} // namespace countersign
