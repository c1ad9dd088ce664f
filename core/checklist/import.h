// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/checklist/checklist.h"
#include "core/checklist/importwatch.h"

namespace countersign {

class MarkdownReader;

// Bounds of what is read from a stranger (docs/SECURITY.md, R10). A person may lift them.
struct ImportLimits {
    qint64 bytes = 10 * 1024 * 1024;
    int lineBytes = 64 * 1024;
    int items = 20'000;
    int depth = 32;

    friend bool operator==(const ImportLimits &, const ImportLimits &) = default;
};

// Reads a regular file once, at most `limits.bytes`. The errors name the path.
Expected<QByteArray> readChecklistFile(const QString &path, const ImportLimits &limits = {});

// The first lines of a file, byte for byte; they end in LF, CR or both, and in UTF-16 too. All of it where there are not so many.
QByteArray firstLines(const QByteArray &source, int count);

// Pure: the same bytes give the same checklist. Errors name the line. A document without items is no error.
// Cancelled when whoever watches does not want it any more.
Expected<Checklist> importChecklist(const QByteArray &source, const MarkdownReader &reader, const ImportLimits &limits = {},
                                    ImportWatch *watch = nullptr);

} // namespace countersign
