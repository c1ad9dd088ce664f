// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"
#include "core/ports/timestampauthority.h"

namespace countersign {

// Signs records by incremental updates (ETSI EN 319 142, PAdES B-B) with libqpdf and OpenSSL.
class PdfRecordSigner final : public RecordSigner
{
public:
    // Without `timestamps` a signature that asks for a time stamp is refused. It must outlive this.
    explicit PdfRecordSigner(const TimestampAuthority *timestamps = nullptr) : m_timestamps(timestamps) {}

    Expected<QByteArray> sign(const QByteArray &pdf, const CertifiedKey &key, const RecordSignature &signature) const override;
    Expected<RecordReport> inspect(const QByteArray &pdf) const override;

private:
    const TimestampAuthority *m_timestamps;
};

} // namespace countersign
