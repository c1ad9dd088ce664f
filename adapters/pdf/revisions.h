// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace countersign::pdf {

// What the bytes behind a signed revision did that they must not; empty when all they did is fill one signature field, as signing
// does. `newer` begins with `older`. May throw what libqpdf throws.
QString forbiddenChange(const QByteArray &older, const QByteArray &newer);

// Whether the bytes from `start` on are one update in the form that IncrementalUpdate writes: objects, their table, the trailer,
// and nothing between or behind them. Readers differ in what they make of anything else.
bool isPlainUpdate(QByteArrayView file, qsizetype start);

} // namespace countersign::pdf
