// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/desk.h"

namespace countersign {

// One sub-command: a row of the table that dispatch, --help and docs/CLI.md share. (A `Command` is what is asked of a deployment.)
struct Subcommand {
    const char *name;
    const char *usage; // what follows the name
    const char *help; // one line
    QList<OptionSpec> options;
    int leastWords;
    bool opensJournal; // the journal is read before `run`
    bool draws; // needs fonts, so a QApplication
    bool throwAway; // works in a journal of its own in a temporary folder, with keys kept until it ends
    int (*run)(Desk &, const Arguments &);
};

const QList<Subcommand> &subcommands();
const Subcommand *findSubcommand(const QString &name);

// Options every sub-command takes.
const QList<OptionSpec> &commonOptions();

} // namespace countersign
