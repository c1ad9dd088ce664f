// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/checks/checkspec.h"

namespace countersign {

// What a check says, in one sentence: "GET https://… answers 200; status is healthy".
QString sentenceOf(const CheckSpec &check);

// Why a check that the text writes itself is left out.
QString unreadableFenceSentence(const QString &why);
QString unknownAddressSentence(const QString &address);
QString noConditionSentence(const QString &address);
QString malformedConditionSentence(const QString &condition, const Error &error);

// "Line 12 says …, line 40 says …."
QString contradictionSentence(const QString &one, int line, const QString &other, int otherLine);

} // namespace countersign
