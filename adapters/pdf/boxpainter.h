// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ports/recordwriter.h"

#include <QSizeF>

namespace countersign::pdf {

// What a filled signature box shows, as a one-page PDF of the size of the box in points.
Expected<QByteArray> paintSignature(const RecordSignature &signature, const QSizeF &size);

} // namespace countersign::pdf
