// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"

namespace countersign {

// Signs records by incremental updates (ETSI EN 319 142, PAdES B-B) with libqpdf and OpenSSL.
class PdfRecordSigner final : public RecordSigner
{
public:
    Expected<QByteArray> sign(const QByteArray &pdf, const CertifiedKey &key, const RecordSignature &signature) const override;
    Expected<RecordReport> inspect(const QByteArray &pdf) const override;
};

} // namespace countersign
