// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

enum class FenceKind { Shell, Sql, Nginx, Yaml, Unit, Environment, Crontab, DnsRecord, Headers, Program, Other };

// A stretch of a code block that is written in one language. A fence may hold several: a crontab line, or a database session, in bash.
struct Fence {
    FenceKind kind = FenceKind::Other;
    QString text = {}; // lines of other kinds are left empty, so that line numbers stay
    int firstLine = 0;
    int codeBlock = -1; // index into Checklist::codeBlocks
};

QList<Fence> readFences(const Checklist &checklist);

// The lines of a fence, trimmed, each with its number.
struct FenceLine {
    int line = 0;
    QString text = {};
};
QList<FenceLine> linesOf(const Fence &fence);

} // namespace countersign
