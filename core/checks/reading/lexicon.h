// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace countersign {

// English for the words that checklists in other languages use about what a machine can check; null when it is none of them.
// One word may become several ("ratenbegrenzung": rate, limit). Cyrillic words are found by their beginning.
const QList<QStringView> *inEnglish(QStringView lowerCaseWord);

// Chinese, Japanese and Korean write no spaces between words, or endings behind them.
bool isEastAsian(QChar c);

// What of a run of such characters is known, in English, in the order it stands there ("验证证书有效期": certificate, expiry).
QList<QStringView> knownWithin(QStringView eastAsianRun);

} // namespace countersign
