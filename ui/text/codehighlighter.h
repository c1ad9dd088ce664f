// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCursor>
#include <memory>

namespace countersign {

struct Colours;

// Colours code by KSyntaxHighlighting's definitions. Nothing is loaded before the first block is shown.
class CodeHighlighter
{
    Q_DISABLE_COPY_MOVE(CodeHighlighter)
public:
    CodeHighlighter();
    ~CodeHighlighter();

    // Writes `code` at the cursor, line by line. `language` is what stands after the fence, in anybody's spelling.
    void write(QTextCursor &cursor, const QString &code, const QString &language, const Colours &colours);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace countersign
