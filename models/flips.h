// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

namespace countersign {

// A probe that turned red, or came back.
struct Flip {
    CheckId check = {};
    ItemId item = {}; // that it speaks for
    bool failing = false;
    QString sentence = {}; // "Now failing: GET https://… answered 503, want 200"
};

// What turned between two moments of one deployment, worse things first. Re-probes that say the same are nothing.
QList<Flip> flipsBetween(const DeploymentSnapshot &before, const DeploymentSnapshot &after);

} // namespace countersign
