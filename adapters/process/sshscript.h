// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/commandrunner.h"

namespace countersign {

// "USER@HOST" or "USER@HOST:PORT", and nothing that ssh could take for an option.
bool isSshTarget(const QString &host);

// What the system's ssh is called with: it asks nothing, trusts no new host, and gives up on a connection that went silent.
QStringList sshArguments(const QString &host, const QStringList &extra);

// What is fed to the shell there. Values and secrets come with it, so that they stand in nobody's arguments; the command runs in a session of
// its own, which is ended when the connection goes. `nonce` marks where its output begins and that it ended.
QByteArray sshScript(const CommandRequest &request, const QByteArray &nonce);

// What ssh's own words mean where the command never began.
Error sshError(const QString &host, const QString &words);

} // namespace countersign
