// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace countersign {

// `text` with %1, %2 … replaced by the arguments in one pass: an argument that itself holds "%2" stays as it is.
QString filled(const QString &text, const QStringList &arguments);

} // namespace countersign
