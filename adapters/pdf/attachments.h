// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/qpdf.h"
#include "core/record/auditdocument.h"

namespace countersign::pdf {

// As PDF/A-3 asks: associated with the document, with type, dates and relationship.
void attach(QPDF &pdf, const QList<AuditAttachment> &attachments, const QDateTime &created);

// Fails with RecordDamaged when one unpacks to more than a sane size.
Expected<QList<AuditAttachment>> attachmentsOf(QPDF &pdf);

} // namespace countersign::pdf
