// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether all of `text` fits `pattern`: * any run, ? one character, [a-z] one of a set, \\x the character x itself.
// Takes at most pattern × text steps: neither comes from a friend.
bool matchesGlob(QStringView pattern, QStringView text);

} // namespace countersign
