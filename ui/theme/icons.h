// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace countersign {

// One of our own icons (resources/icons/NAME.svg), painted in the colour of the palette in force, so that a switch of the
// theme needs no new icons. An unknown name gives an empty icon.
QIcon icon(const QString &name);

} // namespace countersign
