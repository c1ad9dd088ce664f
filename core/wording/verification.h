// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace countersign {

// What a verification says. Arguments, where there are any: field or role, name, detail.
enum class VerificationText {
    RootUnknown, // %1 fingerprint
    Unsound, // %1 first finding
    BundleEmpty,
    ReasonUnreadable,
    NoSuchSignOff,
    OtherRole,
    OtherPerson,
    OtherRecord,
    StrangerSigned,
    RoleNobodyGranted,
    Countersigned,
    Sealed,
    Stamped,
    BoxEmpty,
    BoxJournalOnly,
    SignatureInvalid,
    BoxMissing,
    CutBack,
    SourceChanged,
    OtherJournalAttached,
    UnsignedTail,
    NobodySigned,
    Unprotected,
    Known,
    KnownExtended,
    OtherFile,
    UnknownFile,
    GapBefore,
    PredecessorMissing,
    PredecessorOther,
    NumberTwice
};

QString verificationText(VerificationText text, const QStringList &arguments = {});

QString soundSentence(qsizetype events, int signatures);

} // namespace countersign
