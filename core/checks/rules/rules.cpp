// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/rules.h"

#include "core/checks/rules/headers.h"
#include "core/checks/rules/http.h"
#include "core/checks/rules/ports.h"
#include "core/checks/rules/redirect.h"
#include "core/checks/rules/tls.h"

namespace countersign {

std::span<const Rule> allRules()
{
    static constexpr Rule rules[] = {
        deriveHttp,
        deriveRedirect,
        deriveTls,
        deriveHeaders,
        derivePorts,
    };
    return rules;
}

} // namespace countersign
