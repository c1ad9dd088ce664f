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
        u"^(?:expected(?: (?:output|result|response|status|answer|outcome))?|expects?|target|output|result|look for|you should see|erwartet(?:e "
        u"(?:ausgabe|antwort))?|erwartung|erwartetes ergebnis|(?:résultat |réponse |sortie )?attendue?|(?:resultado|respuesta|salida|resposta|saída) "
        u"esperad[oa]|esperad[oa]|se espera|atteso|risultato atteso|verwacht|oczekiwan[ey]|ожидается|ожидаем\\w+ "
        u"(?:результат|ответ|вывод)|очікується|"
        u"beklenen|预期(?:结果|输出|响应|返回)?|期望(?:结果|输出|返回)?|應返回|应返回|预计|期待(?:値|結果|される結果|出力)?|想定(?:結果)?|예상(?: "
        u"?결과| ?출력| ?응답)?|기대(?: ?결과| ?값)?)"
        u"\\s*(?:[:：]\\s*|$)|^(?:→|=>|->|⇒)\\s*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression words(
        u"^(?:(?:this |it |which )?(?:should|must|shall)\\b|returns? |expect(?:ed)? |sollte |muss |doit |debe |deve |должен |должно |应该|应当|必须)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = mark.match(comment); match.hasMatch())
        return comment.sliced(match.capturedEnd());
    return words.match(comment).hasMatch() ? std::optional(comment) : std::nullopt;
}

} // namespace countersign
