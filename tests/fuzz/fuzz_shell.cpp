// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/invocation.h"
#include "core/checks/shell/shellscript.h"

#include <cstdio>
#include <cstdlib>

using namespace countersign;

// Any text is read as shell to its end: every command and comment lies on a line of the text.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const ShellScript script = readShell(text, 1);
    const int last = 1 + int(text.count(u'\n'));
    const auto isOutside = [&](int line) { return line < 1 || line > last; };
    for (const ShellCommand &command : script.commands) {
        if (isOutside(command.lines.first) || isOutside(command.lines.last) || command.lines.first > command.lines.last) {
            std::fprintf(stderr, "a command lies on lines %d to %d of %d\n", command.lines.first, command.lines.last, last);
            std::abort();
        }
        (void)command.text();
        (void)unwrap(command, script.variables);
    }
    for (const ShellComment &comment : script.comments) {
        if (isOutside(comment.line))
            std::abort();
    }
    return 0;
}
