// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempt.h"
#include "adapters/network/httpengine.h"
#include "adapters/network/resolver.h"
#include "adapters/network/truststore.h"
#include "core/base/clock.h"

namespace countersign::network {

// What every attempt may use of its thread.
struct Engines {
    Reactor &reactor;
    Resolver &resolver;
    const std::vector<std::unique_ptr<Resolver>> &publicResolvers;
    HttpEngine &http;
    TrustStore &trust;
    const std::function<bool()> &hasNetwork;
    const QStringList &sshOptions;
    const countersign::Clock &wallClock;
};

// Whether the check is about the name itself: nothing is connected to.
bool asksForTheName(const ProbeRequest &request);

// Whether the check would disturb others and be disturbed by them.
bool runsAlone(const ProbeRequest &request);

// The way to look at what `request` is about: by its kind, and where that leaves a choice by the scheme of its address.
std::unique_ptr<Attempt> makeAttempt(const ProbeRequest &request, const Destination &destination, const Engines &engines);

} // namespace countersign::network
