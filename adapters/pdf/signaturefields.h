// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/landmarks.h"
#include "adapters/pdf/qpdf.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace countersign::pdf {

// Makes the empty signature fields. They exist before the first signature, so that filling them later is a change which a
// certification (DocMDP 2) allows.
void addSignatureFields(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const QList<FieldBox> &boxes);

struct SignatureField {
    QString name = {}; // full: parts joined by dots
    Object object = {};

    bool isFilled() const { return Object(object).hasKey("/V"); }
};

// Every signature field, in document order.
std::vector<SignatureField> signatureFieldsOf(QPDF &pdf);

} // namespace countersign::pdf
