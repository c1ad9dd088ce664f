// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether `word` is a program that people call in checklists: "curl", "./scripts/check.sh", "kubectl".
bool isProgram(QStringView word);

} // namespace countersign
