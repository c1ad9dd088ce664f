// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pdfrecordwriter.h"

#include "adapters/pdf/archive.h"
#include "adapters/pdf/layout.h"
#include "adapters/pdf/printing.h"

namespace countersign {

namespace {

// Set once, drawn by the painter that draws the file.
class SetPages final : public RecordPages
{
public:
    explicit SetPages(const AuditDocument &document) : m_document(document), m_layout(m_document) {}

    int count() const override { return m_layout.pageCount(); }
    QSizeF size() const override { return m_layout.flow().sheet().size / pdf::pt; }

    void draw(QPainter &painter, int page) const override
    {
        painter.save();
        painter.scale(1 / pdf::pt, 1 / pdf::pt);
        pdf::drawPage(painter, page, m_layout.flow(), m_document, m_layout.typeface());
        painter.restore();
    }

private:
    const AuditDocument m_document;
    const pdf::Layout m_layout;
};

} // namespace

std::unique_ptr<RecordPages> PdfRecordWriter::pages(const AuditDocument &document) const { return std::make_unique<SetPages>(document); }

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
