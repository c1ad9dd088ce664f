// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/shell/shellscript.h"

namespace countersign {

struct ShellToken {
    enum class Kind { Word, Operator, NewLine, Comment, HereDocument, End };
    Kind kind = Kind::End;
    QString text = {}; // Word: without quotes. Operator: the sign. HereDocument: its text
    QString raw = {}; // Word: as written
    int line = 0;
    int lastLine = 0;
    bool quoted = false;
    bool trailing = false; // Comment: behind something on its line

    friend bool operator==(const ShellToken &, const ShellToken &) = default;
};

// Splits shell text into tokens, one pass, no recursion. A here-document stands in place of its delimiter word.
QList<ShellToken> readShellTokens(QStringView text, int firstLine);

} // namespace countersign
