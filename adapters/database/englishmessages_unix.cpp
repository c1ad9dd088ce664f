// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/englishmessages.h"

#include <clocale>
#include <locale.h>

namespace countersign::database {

namespace {

locale_t english()
{
    static const locale_t locale = newlocale(LC_MESSAGES_MASK, "C", duplocale(LC_GLOBAL_LOCALE));
    return locale;
}

} // namespace

EnglishMessages::EnglishMessages() : m_before(uselocale(english())) {}

EnglishMessages::~EnglishMessages() { uselocale(static_cast<locale_t>(m_before)); }

} // namespace countersign::database
