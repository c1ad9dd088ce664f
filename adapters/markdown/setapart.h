// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/sourcelines.h"
#include "core/checklist/document.h"

namespace countersign {

// Where GFM sees a block begin and md4c does not: a table right below text, and a heading, fence or rule right below a table. These are
// the lines before which a blank line would make md4c see it; in order.
QList<int> findLinesToSetApart(const QList<Block> &blocks, const SourceLines &lines);

// The source with a blank line, within the same quotes, before each of `apart`, which are in order.
QByteArray setApart(const QList<int> &apart, const SourceLines &lines);

// Takes what was read from that text back to the lines of the source.
void mapToSource(QList<Block> &blocks, const QList<int> &apart);

} // namespace countersign
