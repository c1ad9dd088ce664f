// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"

class QPrinter;

namespace countersign {

// The pages of the printer's range, each on a sheet of its own: in their own size where the printer has that paper, else made smaller to
// fit. NotSupported where the printer does not begin. Any thread, but one at a time for both.
Expected<> printPages(const RecordPages &pages, QPrinter &printer);

} // namespace countersign
