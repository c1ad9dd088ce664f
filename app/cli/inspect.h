// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/checks/checkspec.h"

#include <QJsonObject>

namespace countersign {

// What the importer understood, as docs/CLI.md describes it.
QJsonObject inspectJson(const Checklist &checklist, const QList<CheckSpec> &checks);

// The same as an outline for people.
QString inspectText(const Checklist &checklist, const QList<CheckSpec> &checks, bool colour);

} // namespace countersign
