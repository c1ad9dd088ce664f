// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/expectation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

std::optional<QString> expectationIn(const QString &comment)
{
    // marks that only announce, and words that are part of what is said
    static const QRegularExpression mark(
        u"^(?:expected(?: (?:output|result|response|status|answer))?|expects?|target|output|result|look for|you should see|erwartet|erwartung|attendu|esperado|atteso)\\s*:\\s*|^(?:→|=>|->|⇒)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        u"^(?:(?:this |it |which )?(?:should|must|shall)\\b|returns? |expect(?:ed)? |sollte |muss |doit |debe |deve )"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = mark.match(comment); match.hasMatch())
        return comment.sliced(match.capturedEnd());
    return words.match(comment).hasMatch() ? std::optional(comment) : std::nullopt;
}

} // namespace countersign
