// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace countersign {

// Whom to ask that something existed at a time (RFC 3161). Thread-safe.
class TimestampAuthority
{
public:
    virtual ~TimestampAuthority() = default;

    // Sends a TimeStampReq (DER) to an http or https address and gives back the TimeStampResp, unread. Waits for the answer, seconds at
    // most: call it off the UI thread. RecordUnsignable says what went wrong.
    virtual Expected<QByteArray> ask(const QString &address, const QByteArray &request) const = 0;
};

} // namespace countersign
