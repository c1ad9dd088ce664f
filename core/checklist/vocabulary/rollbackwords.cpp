// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/rollbackwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView rollbackPhrases[] = {
    u"rollback*",
    u"roll back",
    u"roll-back",
    u"rolling back",
    u"backout",
    u"back-out",
    u"back out",
    u"revert*",
    u"fallback plan", // English
    u"rückrollen",
    u"zurückrollen",
    u"rücksetzung",
    u"rückfall*",
    u"notfallplan", // German
    u"retour arrière",
    u"retour en arrière",
    u"restauration d'urgence", // French
    u"reversión",
    u"marcha atrás",
    u"reversão",
    u"plano de retorno", // Spanish, Portuguese
    u"ripristino",
    u"terugdraaien",
    u"terugdraaiplan",
    u"wycofanie",
    u"wycofania", // Italian, Dutch, Polish
    u"откат",
    u"отката",
    u"откату",
    u"відкат",
    u"відкату", // Russian, Ukrainian
    u"geri alma",
    u"geri dönüş",
    u"återställning", // Turkish, Swedish
    u"ロールバック",
    u"切り戻し",
    u"切戻し",
    u"回滚",
    u"回滾",
    u"回退",
    u"롤백", // Japanese, Chinese, Korean
};

} // namespace

bool saysRollback(QStringView text) { return holdsPhrase(text, rollbackPhrases); }

} // namespace countersign
