// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title says that nothing may go on before this: "(BLOCKING)", "MUST DO BEFORE".
bool saysBlocking(QStringView text);

} // namespace countersign
