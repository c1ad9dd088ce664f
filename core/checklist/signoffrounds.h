// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// The sign-off sections of the rounds a text names: indexes into the sections, -1 where it names none.
struct SignOffRounds {
    int before = -1;
    int after = -1;
};

SignOffRounds signOffRounds(const QList<Section> &sections);

// The outermost sign-off section, -1 for none.
int firstSignOff(const QList<Section> &sections);

} // namespace countersign
