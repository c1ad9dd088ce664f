// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/conditionparser.h"

#include <QString>

namespace countersign {

// "a comparison (==, !=, <=, >=, < or >)": fills "expected %3" of ConditionMalformed.
QString describeWanted(Wanted wanted);

} // namespace countersign
