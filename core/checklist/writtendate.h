// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace countersign {

// The first date in a text, as documents write it: 2026-03-02, 2026/3/2, 2.3.2026, 2/3/2026 (day first, unless it cannot be), 2026年3月2日,
// "March 2, 2026", "2 de marzo de 2026", "12. März 2026". Invalid: there is none.
QDate writtenDate(const QString &text);

} // namespace countersign
