// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// A heading's text without emoji at its start: they would look like a status before anything ran. Kept when nothing else is there.
QString withoutLeadingEmoji(const QString &text);

// "1.2 ", "Step 3: ", "b) " cut off.
QString withoutNumbering(const QString &text);

// Letters and digits of any script, lower-case, joined by hyphens. "item" for a text without any.
QString slugOf(const QString &text);

// "label:" without the colon, in any script.
QString withoutColon(const QString &text);

} // namespace countersign
