// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/systemname.h"

#include <QCoreApplication>

namespace countersign {

QString systemName(const QString &system, bool rehearsal)
{
    return rehearsal ? QCoreApplication::translate("SystemName", "REHEARSAL · %1").arg(system) : system;
}

} // namespace countersign
