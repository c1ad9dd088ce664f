// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QMainWindow;

namespace countersign {

class ActionSet;
class Theme;
enum class Page;

// Puts every action where people look for it.
void buildMenus(QMainWindow &window, const ActionSet &actions, Theme &theme, const std::function<void(Page)> &showPage);

} // namespace countersign
