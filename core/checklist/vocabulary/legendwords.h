// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title or label heads the explanation of the document's own signs: "Legend", "Status key".
bool saysLegend(QStringView text);

} // namespace countersign
