// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// "Shop", or "REHEARSAL · Shop": what was only practised is called so wherever it is named.
QString systemName(const QString &system, bool rehearsal);

} // namespace countersign
