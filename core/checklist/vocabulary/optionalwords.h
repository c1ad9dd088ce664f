// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title or an item says it need not apply: "(Optional)", "if applicable".
bool saysOptional(QStringView text);

} // namespace countersign
