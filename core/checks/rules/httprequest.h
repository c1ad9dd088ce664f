// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "core/checks/reading/reading.h"

#include <optional>

namespace countersign {

// What a curl, wget or httpie command asks for.
struct ShownRequest {
    FoundUrl url = {};
    ProbeTarget target = {};
    bool headOnly = false;
};

// Nothing for other programs, and for commands that fetch something to keep or to run.
std::optional<ShownRequest> readHttpRequest(const CommandUse &use);

// Whether sending it may change something on the other side.
bool isMutating(const ProbeTarget &target);

// Secrets, consent, vantage and values that the request needs.
void needForRequest(CheckSpec &check);

} // namespace countersign
