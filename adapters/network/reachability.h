// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace countersign::network {

// Whether this machine has an address on any network but its own. Without one nothing else can be reached, and that no check failed.
bool hasNetwork();

} // namespace countersign::network
