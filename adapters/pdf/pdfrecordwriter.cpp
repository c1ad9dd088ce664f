// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pdfrecordwriter.h"

#include "adapters/pdf/archive.h"
#include "adapters/pdf/layout.h"
#include "adapters/pdf/printing.h"

namespace countersign {

Expected<QByteArray> PdfRecordWriter::write(const AuditDocument &document, const std::stop_token &stop) const
{
    const pdf::Layout layout(document);
    const QByteArray drawn = pdf::printed(layout.flow(), document, layout.typeface(), stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return pdf::archive(drawn, {.title = document.subject,
                                .author = document.author,
                                .subject = document.title,
                                .language = document.language,
                                .created = document.created,
                                .attachments = document.attachments,
                                .landmarks = layout.flow().landmarks()});
}

} // namespace countersign
