// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/deployment/status.h"

#include <optional>

namespace countersign {

// What a signature in the PDF says of itself (/Reason): its meaning, and the hash of the SignedOff event it belongs to.
struct SignatureReason {
    Meaning meaning = Meaning::Approved;
    Digest event = {};

    friend bool operator==(const SignatureReason &, const SignatureReason &) = default;
};

// "approved; event 9f2c…" with the stable name of the meaning and all 64 digits, the same in every language.
QString toText(const SignatureReason &reason);
std::optional<SignatureReason> signatureReasonFrom(const QString &text); // strict

} // namespace countersign
