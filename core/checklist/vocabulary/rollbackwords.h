// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title speaks of going back to what ran before.
bool saysRollback(QStringView text);

} // namespace countersign
