// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title opens the part where people sign.
bool saysSignOff(QStringView text);

} // namespace countersign
