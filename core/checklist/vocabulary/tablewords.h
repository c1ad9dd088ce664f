// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

enum class ColumnMeaning { Other, Role, Name, Date, Signature, Reach, Availability, Variable, Description, Example, Default, Required, Status };

// What a table's column holds, by its heading.
ColumnMeaning columnMeaning(QStringView heading);

} // namespace countersign
