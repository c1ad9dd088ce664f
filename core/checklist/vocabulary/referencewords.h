// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title opens a part that is looked up, not worked through: commands, links, resources.
bool saysReference(QStringView text);

// Whether a title opens a list of known problems and their remedies.
bool saysTroubleshooting(QStringView text);

// Whether a title opens a list of people to reach.
bool saysContacts(QStringView text);

} // namespace countersign
