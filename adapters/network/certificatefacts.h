// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/observation.h"

#include <openssl/x509.h>

namespace countersign::network {

CertificateFacts factsOf(X509 *certificate);

} // namespace countersign::network
