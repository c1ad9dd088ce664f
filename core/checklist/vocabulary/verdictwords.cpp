// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/verdictwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr qsizetype longestVerdict = 40;

constexpr QStringView yes[] = {
    u"go",
    u"approved",
    u"approve",
    u"accepted",
    u"ready",
    u"proceed",
    u"pass",
    u"passed",
    u"yes",
    u"go with conditions",
    u"approved with conditions",
    u"conditional go", // English
    u"freigegeben",
    u"genehmigt",
    u"ja",
    u"approuvé",
    u"validé",
    u"oui",
    u"aprobado",
    u"aprobada",
    u"aceptado",
    u"sí",
    u"aprovado",
    u"aprovada",
    u"sim",
    u"approvato",
    u"goedgekeurd", // Western Europe
    u"одобрено",
    u"утверждено",
    u"да",
    u"схвалено",
    u"onaylandı",
    u"zatwierdzono", // Eastern Europe, Turkey
    u"承認",
    u"可",
    u"通过",
    u"通過",
    u"批准",
    u"同意",
    u"승인",
    u"가능", // East Asia
};

constexpr QStringView no[] = {
    u"no-go",
    u"no go",
    u"nogo",
    u"rejected",
    u"reject",
    u"declined",
    u"not approved",
    u"not ready",
    u"blocked",
    u"hold",
    u"on hold",
    u"fail",
    u"failed",
    u"no",
    u"needs revision",
    u"needs work",
    u"defer",
    u"deferred",
    u"postpone",
    u"postponed", // English
    u"abgelehnt",
    u"nicht freigegeben",
    u"nein",
    u"rejeté",
    u"refusé",
    u"non",
    u"rechazado",
    u"rechazada",
    u"rejeitado",
    u"reprovado",
    u"não",
    u"respinto",
    u"afgekeurd", // Western Europe
    u"отклонено",
    u"нет",
    u"відхилено",
    u"reddedildi",
    u"odrzucono", // Eastern Europe, Turkey
    u"却下",
    u"否認",
    u"不可",
    u"驳回",
    u"駁回",
    u"拒绝",
    u"不通过",
    u"반려",
    u"거부",
    u"불가",
    u"보류", // East Asia
};

// The answer, without the reason behind it.
QStringView answerOf(QStringView text)
{
    for (const QStringView separator : {u" - ", u" – ", u" — ", u":", u"：", u"(", u"（", u","}) {
        if (const qsizetype at = text.indexOf(separator); at > 0)
            text = text.first(at);
    }
    return text.trimmed();
}

} // namespace

std::optional<bool> verdictIn(QStringView text)
{
    const QStringView answer = answerOf(text);
    if (answer.size() > longestVerdict || answer.count(u' ') > 3)
        return std::nullopt;
    if (phraseAt(answer, no) == 0)
        return false;
    return phraseAt(answer, yes) == 0 ? std::optional(true) : std::nullopt;
}

} // namespace countersign
