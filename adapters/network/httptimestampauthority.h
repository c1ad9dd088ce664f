// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/timestampauthority.h"

namespace countersign {

// RFC 3161 over HTTP (its section 3.4), by libcurl: no redirects, a total deadline, a cap on the answer.
class HttpTimestampAuthority final : public TimestampAuthority
{
public:
    Expected<QByteArray> ask(const QString &address, const QByteArray &request) const override;
};

} // namespace countersign
