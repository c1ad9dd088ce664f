// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace countersign::testing {

// What must hold for any document that can be imported; the first property that does not, in words, or nothing. A document that is
// refused holds them all.
QString brokenProperty(const QByteArray &source);

} // namespace countersign::testing
