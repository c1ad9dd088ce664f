// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"

namespace countersign {

// Public facts about others' services that checklists speak of: how their keys look, and a request that harms nothing and shows whether a
// key is accepted. The one place of the product that names vendors; vendors.cpp holds the table.
struct Vendor {
    QStringView name = {}; // as people write it, lower case
    QStringView hosts = {}; // their domains, separated by spaces
    QStringView keyPattern = {}; // glob of a production key, empty if keys have no shape
    QStringView testKeyPattern = {}; // glob of a key that must not be used in production
    QStringView address = {}; // of the harmless request, empty if there is none
    QStringView header = {}; // that carries the key, as "Authorization: Bearer"; "form": a POST with api_key in its body
    QStringView condition = {}; // beyond [STATUS] == 200
    QStringView webhooks = {}; // request that lists the webhooks registered
    QStringView webhookKeyPattern = {}; // glob of the secret that signs webhooks
};

const Vendor *vendorOfHost(const QString &host);

// The vendor a text names, null for none.
const Vendor *vendorIn(const QString &text);

} // namespace countersign
