// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/fence.h"
#include "core/checks/reading/invocation.h"
#include "core/checks/reading/statement.h"

namespace countersign {

// What a comment beside a command says must come of it.
struct Expectation {
    QString text = {}; // without "Expected:"
    int line = 0;
};

// A command the document shows, in a fence or in back-ticks, with where it stands and what it should bring.
struct CommandUse {
    ShellCommand command = {};
    Invocation invocation = {};
    QList<Invocation> pipedInto = {}; // what follows it in its pipeline
    QList<Expectation> expectations = {};
    QStringList labels = {}; // the comments in front of it
    LineRange lines = {};
    QList<int> otherLines = {}; // of the expectations
    int codeBlock = -1; // -1: in back-ticks
    int statement = -1; // in whose back-ticks it stands, or the statement its fence stands under
    int section = -1;
    int item = -1;
    int step = -1;
};

QList<CommandUse> readCommands(const Checklist &checklist, const QList<Fence> &fences, const QList<Statement> &statements);

} // namespace countersign
