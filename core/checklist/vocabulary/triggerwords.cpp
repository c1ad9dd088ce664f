// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/triggerwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView when[] = {
    u"when to",
    u"when should",
    u"triggers",
    u"trigger",
    u"trigger conditions",
    u"criteria",
    u"conditions",
    u"decision",
    u"decision points",
    u"if any of", // English
    u"wann",
    u"auslöser",
    u"kriterien",
    u"bedingungen", // German
    u"quand",
    u"déclencheurs",
    u"critères",
    u"conditions", // French
    u"cuándo",
    u"disparadores",
    u"criterios",
    u"condiciones", // Spanish
    u"quando",
    u"gatilhos",
    u"critérios",
    u"condições",
    u"condizioni",
    u"criteri", // Portuguese, Italian
    u"wanneer",
    u"criteria",
    u"kiedy",
    u"kryteria",
    u"warunki", // Dutch, Polish
    u"когда",
    u"критерии",
    u"условия",
    u"триггеры",
    u"коли",
    u"критерії",
    u"умови", // Russian, Ukrainian
    u"ne zaman",
    u"koşullar",
    u"kriterler",
    u"när",
    u"kriterier", // Turkish, Swedish
    u"判断基準",
    u"条件",
    u"トリガー",
    u"基準",
    u"触发条件",
    u"觸發條件",
    u"何时",
    u"标准",
    u"조건",
    u"기준",
    u"언제", // Japanese, Chinese, Korean
};

constexpr QStringView conditional[] = {
    u"if",   u"when",      u"whenever", u"in case", u"should any", u"upon", // English
    u"wenn", u"falls",     u"sobald",   u"bei", // German
    u"si",   u"lorsque",   u"en cas", // French
    u"si",   u"cuando",    u"en caso",  u"se",      u"quando",     u"em caso",     u"in caso", // Spanish, Portuguese, Italian
    u"als",  u"indien",    u"zodra",    u"jeśli",   u"gdy",        u"w przypadku", // Dutch, Polish
    u"если", u"при",       u"в случае", u"якщо",    u"коли", // Russian, Ukrainian
    u"eğer", u"durumunda", u"om",       u"vid", // Turkish, Swedish
    u"場合", u"たら",      u"如果",     u"当",      u"若",         u"情况",        u"情況",
    u"出现", u"出現",      u"경우",     u"면", // Japanese, Chinese, Korean
};

} // namespace

bool saysWhen(QStringView text) { return holdsPhrase(text, when); }

bool saysIf(QStringView text) { return holdsPhrase(text, conditional); }

} // namespace countersign
