// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/conditionparser.h"

#include <QString>

namespace countersign {

// "*x*" reads: something with "x" in it.
QString globText(const QString &glob);

// "the output contains "Up"", "the value begins with "redis://" or "rediss://"": where all patterns of the right side are of one such form;
// empty for others.
QString globSentence(const ParsedCondition &condition, const QString &subject);

} // namespace countersign
