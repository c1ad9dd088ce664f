// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/timestamp.h"
#include "core/ports/signing.h"

namespace countersign::pdf {

// A detached CAdES-BES signature over `content` (ETSI EN 319 122; the time is claimed by the PDF, not by it).
// With `ask` it also carries an authority's time stamp.
Expected<QByteArray> makeCades(const QByteArray &content, const CertifiedKey &key, const AskAuthority &ask = {});

struct CadesReport {
    QString problem = {}; // empty: the signature holds for the content
    QString name = {}; // of the certificate
    QByteArray certificate = {}; // DER
    std::optional<TimestampReport> timestamp = {};
};

// `padded` may end in zero bytes, and in nothing else. Says who signed, not whether that person is trusted.
CadesReport checkCades(QByteArrayView padded, const QByteArray &content);

} // namespace countersign::pdf
