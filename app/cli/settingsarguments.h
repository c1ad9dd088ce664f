// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "core/deployment/command.h"

namespace countersign {

// The words of bind, route, approve, trust-ca and the other settings, as commands and as options of start and probe.
Expected<Command> bindCommand(const QString &text); // NAME=VALUE
Expected<Command> routeCommand(const QString &text); // HOST[:PORT]=ADDRESS:PORT
Expected<Command> approveCommand(const QString &text); // SCHEME://HOST[:PORT]
Expected<Command> allowSecretCommand(const QString &text);
Expected<Command> trustCommand(const QString &text); // HOST=FILE
Expected<Command> vantageCommand(const QString &text); // HOST=here|ssh:USER@HOST[:PORT]
Expected<Command> proxyCommand(const QString &text); // none|system|http://HOST:PORT
Expected<Command> allowCommand(const QString &text); // the whole id of a check

// Every setting among the options, those of one kind after the other.
Expected<QList<Command>> settingsCommands(const Arguments &arguments);

const QList<OptionSpec> &settingsOptions();

} // namespace countersign
