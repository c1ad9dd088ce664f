// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace countersign {

// Overwrite what nobody may find in memory afterwards. Of a buffer that is shared, the other owners keep theirs.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace countersign
