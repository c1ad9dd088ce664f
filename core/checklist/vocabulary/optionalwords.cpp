// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/optionalwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView optionalPhrases[] = {
    u"optional",
    u"if applicable",
    u"if needed",
    u"if required",
    u"if used",
    u"if using",
    u"if any",
    u"if enabled",
    u"if implemented",
    u"if present",
    u"if relevant",
    u"if necessary",
    u"if upgrading",
    u"if available",
    u"if supported",
    u"where applicable",
    u"as applicable",
    u"as needed",
    u"when applicable",
    u"nice to have", // English
    u"falls zutreffend",
    u"falls vorhanden",
    u"falls nötig",
    u"falls erforderlich",
    u"wenn nötig",
    u"bei bedarf",
    u"sofern zutreffend", // German
    u"facultatif",
    u"facultative",
    u"optionnel",
    u"optionnelle",
    u"si applicable",
    u"si nécessaire",
    u"si besoin",
    u"le cas échéant", // French
    u"opcional",
    u"si aplica",
    u"si corresponde",
    u"si es necesario",
    u"si procede", // Spanish
    u"se aplicável",
    u"se necessário",
    u"quando aplicável", // Portuguese
    u"opzionale",
    u"facoltativo",
    u"se applicabile",
    u"se necessario", // Italian
    u"optioneel",
    u"indien van toepassing",
    u"indien nodig", // Dutch
    u"opcjonalnie",
    u"opcjonalne",
    u"jeśli dotyczy",
    u"w razie potrzeby", // Polish
    u"valfritt",
    u"valgfritt",
    u"om tillämpligt",
    u"vid behov",
    u"hvis relevant",
    u"ved behov", // Swedish, Danish, Norwegian
    u"необязательно",
    u"опционально",
    u"опціонально",
    u"если применимо",
    u"при необходимости",
    u"за потреби", // Russian, Ukrainian
    u"isteğe bağlı",
    u"varsa",
    u"gerekirse", // Turkish
    u"任意",
    u"オプション",
    u"必要に応じて",
    u"該当する場合",
    u"該当時", // Japanese
    u"可选",
    u"可選",
    u"如适用",
    u"如適用",
    u"如有",
    u"如需",
    u"如果需要",
    u"若需要",
    u"视情况", // Chinese
    u"선택 사항",
    u"선택사항",
    u"해당되는 경우",
    u"해당하는 경우",
    u"해당 시",
    u"필요시",
    u"필요 시", // Korean
};

} // namespace

bool saysOptional(QStringView text) { return holdsPhrase(text, optionalPhrases); }

} // namespace countersign
