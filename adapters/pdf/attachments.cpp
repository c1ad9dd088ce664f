// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/attachments.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr qsizetype largestAttachment = qsizetype(256) << 20;

Object fileSpecification(QPDF &pdf, const AuditAttachment &attachment, const QDateTime &created)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
    stream.setSubtype(utf8(attachment.mimeType));
    stream.setCreationDate(pdfDate(created));
    stream.setModDate(pdfDate(created));
    auto specification = QPDFFileSpecObjectHelper::createFileSpec(pdf, utf8(attachment.name), stream);
    specification.setDescription(utf8(attachment.description));
    Object object = pdf.makeIndirectObject(specification.getObjectHandle());
    object.replaceKey("/AFRelationship", Object::newName("/" + utf8(attachment.relationship)));
    return object;
}

// Collects what a stream unpacks to, and stops a small file from filling the memory.
class Collector final : public Pipeline
{
public:
    Collector() : Pipeline("attachment", nullptr) {}

    void write(const unsigned char *data, size_t size) override
    {
        if (bytes.size() + qsizetype(size) > largestAttachment)
            throw std::length_error("an attachment is too large");
        bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}

    QByteArray bytes = {};
};

AuditAttachment read(const std::string &name, QPDFFileSpecObjectHelper &specification)
{
    Object object = specification.getObjectHandle();
    QPDFEFStreamObjectHelper stream(specification.getEmbeddedFileStream());
    Collector collector;
    stream.getObjectHandle().pipeStreamData(&collector, 0, qpdf_dl_generalized, true);
    const Object relationship = object.getKey("/AFRelationship");
    return {QString::fromStdString(name), collector.bytes, QString::fromStdString(stream.getSubtype()),
            QString::fromStdString(specification.getDescription()),
            relationship.isName() ? QString::fromStdString(relationship.getName()).mid(1) : QString()};
}

} // namespace

void attach(QPDF &pdf, const QList<AuditAttachment> &attachments, const QDateTime &created)
{
    if (attachments.isEmpty())
        return;
    Object associated = Object::newArray();
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const AuditAttachment &attachment : attachments) {
        const Object object = fileSpecification(pdf, attachment, created);
        files.replaceEmbeddedFile(utf8(attachment.name), QPDFFileSpecObjectHelper(object));
        associated.appendItem(object);
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

Expected<QList<AuditAttachment>> attachmentsOf(QPDF &pdf)
{
    QList<AuditAttachment> attachments;
    for (const auto &[name, specification] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles())
        attachments.append(read(name, *specification));
    return attachments;
}

} // namespace countersign::pdf
