// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/orderwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView startOrder[] = {
    u"startup order",
    u"start-up order",
    u"start order",
    u"boot order",
    u"service order",
    u"start in this order",
    u"start in the following order",
    u"started in this order",
    u"started in the following order",
    u"startup sequence",
    u"start-up sequence",
    u"start sequence", // English
    u"startreihenfolge",
    u"in dieser reihenfolge gestartet",
    u"in dieser reihenfolge starten", // German
    u"ordre de démarrage",
    u"démarrer dans cet ordre", // French
    u"orden de inicio",
    u"orden de arranque",
    u"ordem de inicialização",
    u"ordine di avvio", // Spanish, Portuguese, Italian
    u"opstartvolgorde",
    u"kolejność uruchamiania", // Dutch, Polish
    u"порядок запуска",
    u"порядок запуску", // Russian, Ukrainian
    u"başlatma sırası",
    u"startordning", // Turkish, Swedish
    u"起動順序",
    u"启动顺序",
    u"啟動順序",
    u"시작 순서",
    u"기동 순서", // Japanese, Chinese, Korean
};

} // namespace

bool saysStartOrder(QStringView text) { return holdsPhrase(text, startOrder); }

} // namespace countersign
