// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace countersign::testing {

// What must hold for any document that can be imported; the first property that does not, in words, or nothing. A document that is
// refused holds them all.
QString brokenProperty(const QByteArray &source);

// Everything ticked, filled in and signed: whether only the lines change that hold something to fill in.
QString brokenFilling(const QByteArray &source);

// Everything ticked and read again: whether the same items are there, ticked. Does not hold for lines nobody would write, such as two
// boxes side by side in front of a heading.
QString brokenTicking(const QByteArray &source);

} // namespace countersign::testing
