// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/openssl.h"
#include "core/base/error.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace countersign::pdf {

// Takes a TimeStampReq (DER) to an authority and brings its TimeStampResp.
using AskAuthority = std::function<Expected<QByteArray>(const QByteArray &request)>;

// Puts an RFC 3161 token over the signature's value beside it (CAdES-T).
Expected<> addTimestamp(CMS_SignerInfo *signer, const AskAuthority &ask);

struct TimestampReport {
    QDateTime at = {}; // UTC
    QString authority = {}; // of the token's certificate
    QString problem = {}; // empty: the token fits the signature and its own certificate. Whether that is trusted, it does not say.
};

std::optional<TimestampReport> timestampOf(CMS_SignerInfo *signer);

} // namespace countersign::pdf
