// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/landmarks.h"
#include "core/base/error.h"
#include "core/record/auditdocument.h"

namespace countersign::pdf {

struct ArchiveSpec {
    QString title = {};
    QString author = {};
    QString subject = {};
    QString language = {}; // BCP 47
    QDateTime created = {};
    QList<AuditAttachment> attachments = {};
    Landmarks landmarks = {};
};

// Rewrites what QPdfWriter drew (PDF/A-1b) as PDF/A-3b with metadata, outline, attachments and empty signature fields.
// Deterministic.
Expected<QByteArray> archive(const QByteArray &drawn, const ArchiveSpec &spec);

} // namespace countersign::pdf
