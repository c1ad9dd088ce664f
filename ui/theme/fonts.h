// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace countersign {

// The application's font, `factor` times as large.
QFont scaledFont(qreal factor, QFont::Weight weight = QFont::Normal);

// The system's fixed-width font at the application's size.
QFont codeFont();

} // namespace countersign
