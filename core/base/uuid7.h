// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace countersign {

// RFC 9562 section 5.7: 48 bits of Unix milliseconds, then random bits, lower-case with hyphens. Sorts by time.
QString uuid7(const QDateTime &at);

} // namespace countersign
