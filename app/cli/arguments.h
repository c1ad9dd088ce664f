// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QStringList>

namespace countersign {

// One option of a command, as the table of commands, --help and docs/CLI.md have it.
struct OptionSpec {
    const char *name; // without dashes
    const char *value; // what follows it; nullptr: a switch
    const char *help;
};

// A command line taken apart: words, and options with all their values in order.
struct Arguments {
    QStringList words = {};
    QMap<QString, QStringList> options = {};

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const { return options.value(option, {otherwise}).last(); }
    QStringList values(const QString &option) const { return options.value(option); }
    QString word(qsizetype index) const { return words.value(index); }
};

// "--name value", "--name=value", "--switch", "-o value"; "--" ends the options. UsageWrong names what is not known.
Expected<Arguments> parseArguments(const QStringList &line, const QList<OptionSpec> &known);

} // namespace countersign
