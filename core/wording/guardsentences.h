// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commands/guard.h"

namespace countersign {

// What a person should know before a command is run: "“git push” changes something".
QString sentenceOf(const GuardFinding &finding);

} // namespace countersign
