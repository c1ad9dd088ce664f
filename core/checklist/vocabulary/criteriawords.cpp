// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/criteriawords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView success[] = {
    u"success criteria",
    u"success criterion",
    u"acceptance criteria",
    u"exit criteria",
    u"completion criteria",
    u"definition of done",
    u"is successful when",
    u"is successful if",
    u"is complete when",
    u"is considered successful",
    u"is considered complete",
    u"success metrics", // English
    u"erfolgskriterien",
    u"abnahmekriterien",
    u"akzeptanzkriterien",
    u"ist erfolgreich, wenn", // German
    u"critères de succès",
    u"critères de réussite",
    u"critères d'acceptation",
    u"est réussi lorsque", // French
    u"criterios de éxito",
    u"criterios de aceptación",
    u"es exitoso cuando", // Spanish
    u"critérios de sucesso",
    u"critérios de aceitação",
    u"criteri di successo",
    u"criteri di accettazione", // Portuguese, Italian
    u"succescriteria",
    u"acceptatiecriteria",
    u"kryteria sukcesu",
    u"kryteria akceptacji", // Dutch, Polish
    u"критерии успеха",
    u"критерии приемки",
    u"критерії успіху", // Russian, Ukrainian
    u"başarı kriterleri",
    u"kabul kriterleri",
    u"framgångskriterier",
    u"acceptanskriterier", // Turkish, Swedish
    u"成功基準",
    u"成功条件",
    u"完了条件",
    u"成功标准",
    u"成功標準",
    u"验收标准",
    u"驗收標準",
    u"성공 기준",
    u"완료 조건", // Japanese, Chinese, Korean
};

} // namespace

bool saysSuccess(QStringView text) { return holdsPhrase(text, success); }

} // namespace countersign
