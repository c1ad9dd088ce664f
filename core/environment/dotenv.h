// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <vector>

namespace countersign {

struct DotEnvEntry {
    QString name = {};
    Secret value = {};
    int line = 0; // where it begins
    bool repeated = false; // the name stands further down again: that one counts
};

// What a .env file says. Values are unquoted, with `export`, comments, CRLF and values over several lines understood.
struct DotEnv {
    std::vector<DotEnvEntry> entries = {}; // in order, repeated ones included
};

// DotEnvMalformed names the line and what is wrong there; nothing is guessed.
Expected<DotEnv> readDotEnv(QByteArrayView bytes);

// A file that every reader takes the same way: quoted where needed, one line a value. ValueRefused for a name or a value that cannot be
// written (a NUL).
Expected<Secret> writeDotEnv(const std::vector<DotEnvEntry> &entries);

// Whether a shell and a .env file can hold a variable of this name.
bool isEnvironmentName(const QString &name);

// Names that change which program runs: LD_PRELOAD, PATH, BASH_ENV, GIT_SSH_COMMAND ...
bool isDangerousName(const QString &name);

} // namespace countersign
