// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/commanduse.h"

namespace countersign {

// Adds to commands what the text below their block says of the answer: "Expected: 200 OK", or "Expected response:" above a fence that shows one.
// Of a shown answer only words and truths are taken: its numbers, times and ids are an example's.
void readShownAnswers(const Checklist &checklist, const QList<Statement> &statements, QList<CommandUse> &uses);

} // namespace countersign
