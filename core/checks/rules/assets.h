// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// How static files come: compressed, cached, through a CDN. Which file is asked, since pages name them differently at each build.
void deriveAssets(const Reading &reading, QList<CheckSpec> &checks);

// The scripts of the pages name the right API, and not a developer's.
void deriveBundle(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
