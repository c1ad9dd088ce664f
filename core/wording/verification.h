// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// What a verification says. Arguments, where there are any: field, name of the certificate, detail.
enum class VerificationText {
    Sound, // %1 events, %2 signatures
    RootUnknown, // %1 fingerprint
    Unsound, // %1 first finding
    BundleEmpty,
    ReasonUnreadable,
    NoSuchSignOff,
    OtherRole,
    OtherPerson,
    BoxEmpty,
    SignatureInvalid,
    BoxMissing,
    SourceChanged,
    UnsignedTail,
    NobodySigned
};

QString verificationText(VerificationText text);

} // namespace countersign
