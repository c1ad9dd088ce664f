// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <optional>

namespace countersign {

// Whether a text answers the question if the release may go: "GO - all criteria met" is true, "NO-GO" false, anything else nothing.
std::optional<bool> verdictIn(QStringView text);

} // namespace countersign
