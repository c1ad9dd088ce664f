// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace countersign {

class RedactionFilter;

// No core file of this process is ever written, no other process of the user may look into it, and (on Linux) nothing of what was freed
// stays in memory.
void keepMemoryPrivate();

// What the program logs, and what Qt says before it gives up, goes through the filter. Null: no longer.
void logThrough(const RedactionFilter *filter);

} // namespace countersign
