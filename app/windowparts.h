// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/settings/settingspreferences.h"
#include "app/program.h"
#include "ui/mainwindow.h"

namespace countersign {

// What the window gets from the composition root.
MainWindow::Collaborators windowCollaborators(Program &program, Preferences &preferences, Notifier *notifier = nullptr);

} // namespace countersign
