// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

namespace countersign {

// A process with all it starts: a session and group of its own, without a terminal.
void startAsGroup(QProcess &process); // to be called before start()
void askGroupToEnd(qint64 leader); // SIGTERM
void killGroup(qint64 leader);
bool groupLives(qint64 leader);

// The shell commands are written for.
QString systemShell();

} // namespace countersign
