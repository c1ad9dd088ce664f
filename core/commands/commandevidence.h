// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commands/commandplan.h"
#include "core/commands/commandscript.h"
#include "core/probing/proberesult.h"

namespace countersign {

// What a command's output says, as the placeholders of the condition language: EXIT, OUTPUT, LINES, VERSION, COVERAGE, CORES, MEMORY, DISK,
// EXISTS, MODE, OWNER, AGE, SQL.
Observation observationOf(int exitCode, const QByteArray &output, const QDateTime &at, int milliseconds);

// The plan's checks judged by what its statements came to; a check whose lines were not reached is not among them. Pure.
QList<ProbeResult> judgeCommand(const CommandPlan &plan, const QList<CheckSpec> &checks, const QMap<QString, QString> &parameters,
                                const QList<SegmentResult> &results, const QDateTime &at, int milliseconds);

} // namespace countersign
