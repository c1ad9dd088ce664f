// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title or sentence introduces what success means: "Success Criteria", "Deployment is successful when:".
bool saysSuccess(QStringView text);

} // namespace countersign
