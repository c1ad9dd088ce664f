// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "core/deployment/command.h"

namespace countersign {

// The words of bind, route, approve and trust-ca, as commands and as options of start and probe.
Expected<Command> bindCommand(const QString &text); // NAME=VALUE
Expected<Command> routeCommand(const QString &text); // HOST[:PORT]=ADDRESS:PORT
Expected<Command> approveCommand(const QString &text); // SCHEME://HOST[:PORT]
Expected<Command> trustCommand(const QString &text); // HOST=FILE

// --bind, --route, --approve and --trust-ca, in this order.
Expected<QList<Command>> settingsCommands(const Arguments &arguments);

const QList<OptionSpec> &settingsOptions();

} // namespace countersign
