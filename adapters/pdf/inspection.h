// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"

namespace countersign::pdf {

Expected<RecordReport> inspect(const QByteArray &pdf);

} // namespace countersign::pdf
