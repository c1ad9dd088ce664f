// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title or sentence demands that services start one after the other.
bool saysStartOrder(QStringView text);

} // namespace countersign
