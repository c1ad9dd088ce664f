// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/archive.h"

#include "adapters/pdf/attachments.h"
#include "adapters/pdf/outline.h"
#include "adapters/pdf/qpdf.h"
#include "adapters/pdf/signaturefields.h"
#include "adapters/pdf/textlayer.h"
#include "adapters/pdf/xmp.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace countersign::pdf {

namespace {

Properties propertiesOf(const ArchiveSpec &spec) { return {spec.title, spec.author, spec.subject, spec.created.toUTC()}; }

// PDF/A wants the document information to say the same as the metadata.
void setInformation(QPDF &pdf, const Properties &properties)
{
    Object information = pdf.getTrailer().getKey("/Info");
    for (const std::string &key : information.getKeys())
        information.removeKey(key);
    information.replaceKey("/Title", textString(properties.title));
    information.replaceKey("/Author", textString(properties.author));
    information.replaceKey("/Subject", textString(properties.subject));
    information.replaceKey("/Creator", textString(creatorTool()));
    information.replaceKey("/Producer", textString(producer()));
    information.replaceKey("/CreationDate", Object::newString(pdfDate(properties.created)));
    information.replaceKey("/ModDate", Object::newString(pdfDate(properties.created)));
}

void setMetadata(QPDF &pdf, const Properties &properties)
{
    Object stream = pdf.newStream(xmpPacket(properties).toStdString());
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // signing appends a classic cross-reference table
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Expected<QByteArray> archive(const QByteArray &drawn, const ArchiveSpec &spec)
{
    return guarded(ErrorCode::Internal, [&]() -> Expected<QByteArray> {
        const auto pdf = load(drawn, "drawn pages");
        const auto pages = QPDFPageDocumentHelper(*pdf).getAllPages();
        for (const QPDFPageObjectHelper &page : pages)
            dropUnusedCmyk(page.getObjectHandle().getKey("/Resources"));
        mendTextLayer(*pdf);
        const Properties properties = propertiesOf(spec);
        setInformation(*pdf, properties);
        setMetadata(*pdf, properties);
        Object root = pdf->getRoot();
        root.replaceKey("/Lang", Object::newString(utf8(spec.language)));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        attach(*pdf, spec.attachments, properties.created);
        addOutline(*pdf, pages, spec.landmarks.outline);
        addSignatureFields(*pdf, pages, spec.landmarks.fields);
        return written(*pdf);
    });
}

} // namespace countersign::pdf
