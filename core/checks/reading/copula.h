// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace countersign {

// The value that a sentence gives a name, empty for none: `json` in "`LOG_FORMAT` is `json`", 200 in "`POOL` auf 200 gesetzt", false in
// "`WP_DEBUG` ist `false`". `behind` follows the name; `codes` are what stands in back-ticks behind it, in order. A word that is in no
// back-ticks counts where it can only be a value: a switch, a number, "production".
QString valueSaidOf(const QString &behind, const QStringList &codes);

} // namespace countersign
