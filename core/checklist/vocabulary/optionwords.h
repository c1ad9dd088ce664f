// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title qualifies what it does, so that its siblings are other ways of doing it: "Quick Rollback" beside "Full Rollback".
bool saysVariant(QStringView text);

} // namespace countersign
