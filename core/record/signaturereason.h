// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/deployment/status.h"

#include <optional>

namespace countersign {

// What ties a PDF signature to the journal, as it stands in /Reason: "approved; sign-off event <hash>".
struct SignatureReason {
    Meaning meaning = Meaning::Approved;
    Digest event = {}; // hash of the SignedOff event
};

QString formatSignatureReason(const SignatureReason &reason);
std::optional<SignatureReason> parseSignatureReason(const QString &text);

// The name of a role's signature field in the record: "signoff.<gate>.<role>".
QString signatureField(const RoleId &role);

} // namespace countersign
