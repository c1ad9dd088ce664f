// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/signoffwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView signOffPhrases[] = {
    u"sign-off",      u"sign-offs",     u"signoff",
    u"signoffs",      u"sign off",      u"signed off by",
    u"approval",      u"approvals",     u"approvers",
    u"approved by", // English
    u"freigabe",      u"freigaben",     u"abnahme",
    u"abnahmen",      u"genehmigung",   u"genehmigungen",
    u"abzeichnung", // German
    u"approbation",   u"approbations",  u"validation finale", // French
    u"aprobación",    u"aprobaciones",  u"visto bueno", // Spanish
    u"aprovação",     u"aprovações", // Portuguese
    u"approvazione",  u"approvazioni", // Italian
    u"goedkeuring",   u"goedkeuringen", u"akkoord",
    u"aftekening",    u"ondertekening", // Dutch
    u"zatwierdzenie", u"zatwierdzenia", u"akceptacja",
    u"schválení", // Polish, Czech
    u"godkännande",   u"godkännanden",  u"godkendelse",
    u"godkjenning", // Swedish, Danish, Norwegian
    u"согласование",  u"согласования",  u"утверждение",
    u"погодження",    u"затвердження", // Russian, Ukrainian
    u"onay",          u"onaylar", // Turkish
    u"承認",          u"サインオフ",    u"決裁", // Japanese
    u"签字",          u"簽字",          u"签核",
    u"簽核",          u"签署",          u"簽署",
    u"审批",          u"審批",          u"批准",
    u"会签", // Chinese
    u"승인",          u"결재", // Korean
};

// These speak of other signatures too ("Verify image signatures"): only as a whole title.
constexpr QStringView signOffTitles[] = {
    u"authorization", u"authorisation",   u"authorizations", u"autorización",   u"autorização",   u"autorizzazione", u"signature", u"signatures",
    u"signatories",   u"signature block", u"unterschrift",   u"unterschriften", u"visa",          u"visas",          u"firma",     u"firmas",
    u"firme",         u"assinatura",      u"assinaturas",    u"underskrift",    u"underskrifter", u"podpis",         u"podpisy",   u"подпись",
    u"подписи",       u"підписи",         u"imza",           u"imzalar",        u"署名",          u"签名",           u"簽名",      u"서명"};

} // namespace

bool saysSignOff(QStringView text) { return holdsPhrase(text, signOffPhrases) || isPhrase(text, signOffTitles); }

} // namespace countersign
