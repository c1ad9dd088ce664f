// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

namespace countersign {

// How a command is joined to the one before it.
enum class ShellJoin { Sequence, Pipe, And, Or };

struct ShellWord {
    QString text = {}; // without quotes; expansions as written: "Bearer $TOKEN"
    int line = 0;
    bool quoted = false; // some of it was quoted

    friend bool operator==(const ShellWord &, const ShellWord &) = default;
};

struct ShellRedirect {
    QString sign = {}; // ">", ">>", "2>", "<", "<<"
    QString target = {}; // a file, or the text of a here-document

    friend bool operator==(const ShellRedirect &, const ShellRedirect &) = default;
};

struct ShellAssignment {
    QString name = {};
    QString value = {};
    int line = 0;

    friend bool operator==(const ShellAssignment &, const ShellAssignment &) = default;
};

// One program with its arguments, as between two of | && || ; and line ends.
struct ShellCommand {
    QList<ShellAssignment> assignments = {}; // in front of the program; alone: a statement of its own
    QList<ShellWord> words = {};
    QList<ShellRedirect> redirects = {};
    LineRange lines = {};
    int pipeline = 0; // commands of one pipeline share the number
    ShellJoin join = ShellJoin::Sequence;
    int repeat = 1; // how often the loops around it run it; 0: nobody knows

    QString program() const { return words.isEmpty() ? QString() : words.first().text; }
    QStringList arguments() const;
    QString text() const; // on one line, quoted where needed
    friend bool operator==(const ShellCommand &, const ShellCommand &) = default;
};

struct ShellComment {
    QString text = {}; // without # and the space behind it
    int line = 0;
    bool trailing = false; // behind a command on the same line

    friend bool operator==(const ShellComment &, const ShellComment &) = default;
};

struct ShellScript {
    QList<ShellCommand> commands = {}; // in the order written, loops and branches flattened
    QList<ShellComment> comments = {};
    QMap<QString, QString> variables = {}; // NAME=value, the newest value of each

    friend bool operator==(const ShellScript &, const ShellScript &) = default;
};

// Reads what people paste into checklists as POSIX shell with bash's common additions. Never fails: what is left open at the end of the
// text ends there. `firstLine` is the line number of the text's first line.
ShellScript readShell(QStringView text, int firstLine = 1);

// `text` with $NAME and ${NAME} replaced where the script has set NAME.
QString expand(const QString &text, const QMap<QString, QString> &variables);

} // namespace countersign
