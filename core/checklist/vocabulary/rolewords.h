// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a text names a role that a person holds.
bool saysRole(QStringView text);

// Whether a label beside a blank asks for a detail of a signature rather than naming a role: "Date", "Name", "Comments".
bool saysSignatureDetail(QStringView text);

} // namespace countersign
