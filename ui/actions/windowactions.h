// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

#include <functional>

namespace countersign {

class Theme;
enum class Page;

// What only the window itself can do.
struct WindowCalls {
    std::function<void(Page page)> showPage = {};
    std::function<void()> showPalette = {};
    std::function<void()> showGuide = {};
    std::function<void()> showReference = {};
    std::function<void()> showKeys = {};
    std::function<void()> editKeys = {};
    std::function<void(bool on)> showInTray = {};
    bool inTray = false; // to begin with
    std::function<void(const QString &language)> setLanguage = {}; // from the next start on
    QString language = {}; // that was chosen, empty: the system's
    std::function<void()> quit = {};
};

// Pages, looks, help: the actions that need no deployment.
QList<Action *> windowActions(const WindowCalls &calls, Theme &theme, QObject *parent);

} // namespace countersign
