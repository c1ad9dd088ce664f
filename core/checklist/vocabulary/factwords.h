// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

#include <optional>

namespace countersign {

// Which fact about the document a label announces; none for labels of other things.
std::optional<DocumentFactKind> factKindOf(QStringView label);

} // namespace countersign
