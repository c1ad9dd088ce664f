// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/chain.h"
#include "core/record/recordverification.h"

namespace countersign {

struct RecordReport;

// The journal that a bundle carries, with what is wrong with it.
struct ReadBundle {
    Chain chain = {};
    QList<Finding> findings = {};
};

ReadBundle readBundle(const QByteArray &lines, const Signing &signing);
QList<Finding> journalFindings(const QList<ChainFinding> &findings);

const QByteArray *attached(const RecordReport &report, QLatin1StringView name); // nullptr where it is not
ReadBundle readAttachedBundle(const RecordReport &report, const Signing &signing); // of "journal.jsonl"

} // namespace countersign
