// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ports/signing.h"
#include "core/record/auditdocument.h"

#include <QSizeF>

#include <memory>
#include <stop_token>

class QPainter;

namespace countersign {

// The pages of a record, ready to be drawn: what the file shows before it is signed. For one thread at a time.
class RecordPages
{
public:
    virtual ~RecordPages() = default;
    virtual int count() const = 0;
    virtual QSizeF size() const = 0; // of each page, in points
    virtual void draw(QPainter &painter, int page) const = 0; // from 0; one unit of the painter is a point
};

// Draws the audit document as PDF/A-3b with empty signature fields: the same document gives the same bytes.
// May take seconds; call it off the UI thread.
class RecordWriter
{
public:
    virtual ~RecordWriter() = default;
    // Cancelled when `stop` was asked for meanwhile.
    virtual Expected<QByteArray> write(const AuditDocument &document, const std::stop_token &stop = {}) const = 0;

    // The same pages, for a screen or a printer.
    virtual std::unique_ptr<RecordPages> pages(const AuditDocument &document) const = 0;
};

struct RecordSignature {
    QString field = {}; // AuditSignature::field
    QString name = {};
    QString role = {};
    Meaning meaning = Meaning::Approved;
    QString reason = {}; // core/record/signaturereason.h
    QDateTime when = {}; // in the signer's zone
    QString timestampAuthority = {}; // address of whom to ask for a time stamp (RFC 3161); empty: nobody
};

enum class RecordChange { None, SignaturesOnly, Modified }; // what stands behind a signed revision

struct RecordSignatureReport {
    QString field = {};
    bool filled = false;
    bool valid = false; // digest, byte range and nothing but signatures behind it
    bool coversWholeFile = false;
    RecordChange later = RecordChange::None;
    QString name = {}; // of the certificate
    QString reason = {};
    QDateTime when = {}; // claimed
    QByteArray certificate = {}; // DER
    QDateTime stampedAt = {}; // by an authority, whose time does not hang on the signer's clock; invalid: no time stamp
    QString stampedBy = {};
    QString problem = {}; // raw detail, empty when valid
};

struct RecordReport {
    QList<RecordSignatureReport> signatures = {}; // in field order
    QList<AuditAttachment> attachments = {};
    bool unsignedTail = false; // bytes behind the newest signature
    QList<qsizetype> revisions = {}; // where the file ended before the first signature and after each of them
};

// Adds CAdES signatures to a record, one incremental update each, and looks at those there. Thread-safe.
class RecordSigner
{
public:
    virtual ~RecordSigner() = default;
    // The first signature certifies (DocMDP 2), the others approve.
    virtual Expected<QByteArray> sign(const QByteArray &pdf, const CertifiedKey &key, const RecordSignature &signature) const = 0;
    virtual Expected<RecordReport> inspect(const QByteArray &pdf) const = 0;
};

} // namespace countersign
