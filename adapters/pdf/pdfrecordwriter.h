// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"

namespace countersign {

// Sets the record by hand (QPainter over QPdfWriter) and archives it as PDF/A-3b (libqpdf). Needs a QGuiApplication; may be called
// from any thread.
class PdfRecordWriter final : public RecordWriter
{
public:
    Expected<QByteArray> write(const AuditDocument &document, const std::stop_token &stop = {}) const override;
    std::unique_ptr<RecordPages> pages(const AuditDocument &document) const override;
};

} // namespace countersign
