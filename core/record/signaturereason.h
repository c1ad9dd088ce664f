// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/deployment/status.h"

#include <optional>

namespace countersign {

// What ties a PDF signature to the journal, as it stands in /Reason: "approved; sign-off event <hash>" of one who has signed off
// there, or "approved; countersigned record <hash>" of one who signs the file alone: the hash of the attached journal's head.
enum class SignatureGround { SignOff, Record };

struct SignatureReason {
    Meaning meaning = Meaning::Approved;
    Digest event = {};
    SignatureGround ground = SignatureGround::SignOff;
};

QString formatSignatureReason(const SignatureReason &reason);
std::optional<SignatureReason> parseSignatureReason(const QString &text);

// The field of the export seal: somebody of the journal vouches for the file as it was exported. It stands for no role.
inline constexpr QLatin1StringView sealField{"export.seal"};

// The name of a role's signature field in the record: "signoff.<gate>.<role>".
QString signatureField(const RoleId &role);

} // namespace countersign
