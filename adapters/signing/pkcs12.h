// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/signing.h"

namespace countersign::openssl {

Expected<CertifiedKey> openPkcs12(const QByteArray &bytes, const Secret &password);

} // namespace countersign::openssl
