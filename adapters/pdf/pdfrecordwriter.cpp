// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pdfrecordwriter.h"

#include "adapters/pdf/archive.h"
#include "adapters/pdf/pagemaker.h"
#include "adapters/pdf/printing.h"

namespace countersign {

Expected<QByteArray> PdfRecordWriter::write(const AuditDocument &document) const
{
    const pdf::Typeface typeface(document.language);
    pdf::Flow flow(pdf::Sheet::of(document.paper));
    if (!pdf::setCover(flow, document, typeface))
        pdf::setExceptions(flow, document, typeface);
    pdf::setSignOffs(flow, document, typeface);
    pdf::setChecklist(flow, document, typeface);
    pdf::setAppendix(flow, document, typeface);
    return pdf::archive(pdf::printed(flow, document, typeface), {.title = document.subject,
                                                                 .author = document.author,
                                                                 .subject = document.title,
                                                                 .language = document.language,
                                                                 .created = document.created,
                                                                 .attachments = document.attachments,
                                                                 .landmarks = flow.landmarks()});
}

} // namespace countersign
