// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Services that the system leans on: mail, error tracking, object storage, SSH, and vendors whose keys can be tried harmlessly.
void deriveMail(const Reading &reading, QList<CheckSpec> &checks);
void deriveErrorTracking(const Reading &reading, QList<CheckSpec> &checks);
void deriveStorage(const Reading &reading, QList<CheckSpec> &checks);
void deriveSsh(const Reading &reading, QList<CheckSpec> &checks);
void deriveVendorKeys(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
