// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/blockingwords.h"

#include "core/checklist/vocabulary/phrases.h"

namespace countersign {

namespace {

constexpr QStringView blockingPhrases[] = {
    u"blocking",
    u"blocker",
    u"blockers",
    u"must do before",
    u"must be done before",
    u"must pass before",
    u"must complete before",
    u"required before",
    u"mandatory before",
    u"go/no-go",
    u"no-go", // English
    u"blockierend",
    u"muss vor",
    u"zwingend vor", // German
    u"bloquant",
    u"bloquants",
    u"bloquante",
    u"bloquantes",
    u"obligatoire avant", // French
    u"bloqueante",
    u"bloqueantes",
    u"obligatorio antes", // Spanish
    u"bloqueador",
    u"impeditivo",
    u"obrigatório antes", // Portuguese
    u"bloccante",
    u"bloccanti", // Italian
    u"blokkerend",
    u"blokujące",
    u"blokujący", // Dutch, Polish
    u"блокирующие",
    u"блокирующий",
    u"блокер",
    u"блокеры",
    u"обязательно до", // Russian
    u"ブロッキング",
    u"必須条件",
    u"阻塞",
    u"阻断",
    u"必须完成",
    u"차단", // Japanese, Chinese, Korean
};

} // namespace

bool saysBlocking(QStringView text) { return holdsPhrase(text, blockingPhrases); }

} // namespace countersign
