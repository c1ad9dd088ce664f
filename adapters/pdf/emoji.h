// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace countersign::pdf {

// An emoji as an opaque picture on white: colour fonts leave nothing visible in a PDF of QPdfWriter.
QImage emojiPicture(const QString &cluster);

} // namespace countersign::pdf
