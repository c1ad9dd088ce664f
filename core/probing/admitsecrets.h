// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/environmentsettings.h"

namespace countersign {

// Puts the values of plain variables into the check, and the address that a secret variable holds in place of the variable. Names and
// passwords leave the address: they are the login.
struct Resolved {
    CheckSpec check = {};
    std::optional<Login> login = {};
    QStringList secrets = {}; // variables whose secrets the check would send
};

// SecretMissing: the address itself cannot be known.
std::variant<Resolved, Obstacle> resolved(CheckSpec check, const EnvironmentSettings &settings, const SecretValues &secrets);

// Whether the secrets a check would send may go there: each set, at hand, allowed for that host by a person, and on a way nobody can
// listen on: TLS with a verified peer, or this very machine.
Obstacle obstacleOfSecrets(const Resolved &check, const Endpoint &endpoint, const std::optional<Route> &route, const EnvironmentSettings &settings,
                           const SecretValues &secrets);

} // namespace countersign
