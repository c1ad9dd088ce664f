// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

#include <QByteArrayView>

namespace countersign {

// GFM drops the cells of a row that is longer than the header. They are content all the same: adds them, from the row's source line.
void appendExtraCells(TableRow &row, QByteArrayView line);

} // namespace countersign
