// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/verification.h"

#include <QCoreApplication>

namespace countersign {

namespace {

const char *source(VerificationText text)
{
    switch (text) {
    case VerificationText::Sound:
        return QT_TRANSLATE_NOOP("Verification", "Sound: all %1 events and %2 signatures hold, and nothing was changed since.");
    case VerificationText::RootUnknown:
        return QT_TRANSLATE_NOOP("Verification",
                                 "Intact, but nobody here vouches for its root. If the fingerprint %1 is the one you were told, say --trust %1.");
    case VerificationText::Unsound: return QT_TRANSLATE_NOOP("Verification", "Not sound. %1");
    case VerificationText::BundleEmpty: return QT_TRANSLATE_NOOP("Verification", "It holds no journal, so nothing it says can be checked.");
    case VerificationText::ReasonUnreadable: return QT_TRANSLATE_NOOP("Verification", "The signature in the box %1 by %2 does not name a sign-off.");
    case VerificationText::NoSuchSignOff:
        return QT_TRANSLATE_NOOP("Verification", "The signature in the box %1 by %2 names a sign-off that is not in the journal.");
    case VerificationText::OtherRole:
        return QT_TRANSLATE_NOOP("Verification", "The signature in the box %1 by %2 belongs to another role or meaning.");
    case VerificationText::OtherPerson:
        return QT_TRANSLATE_NOOP("Verification", "The certificate in the box %1 (%2) is not that of the person who signed off.");
    case VerificationText::BoxEmpty: return QT_TRANSLATE_NOOP("Verification", "The box %1 is empty: nobody has signed this file there.");
    case VerificationText::SignatureInvalid: return QT_TRANSLATE_NOOP("Verification", "The signature in the box %1 by %2 does not hold: %3.");
    case VerificationText::BoxMissing:
        return QT_TRANSLATE_NOOP("Verification", "The journal knows a sign-off as %1, but the record has no box for it.");
    case VerificationText::SourceChanged:
        return QT_TRANSLATE_NOOP("Verification", "The attached checklist is not %1 as the deployment was started with.");
    case VerificationText::UnsignedTail: return QT_TRANSLATE_NOOP("Verification", "Bytes stand behind the last signature that nobody has signed.");
    case VerificationText::NobodySigned:
        return QT_TRANSLATE_NOOP("Verification", "Nobody has signed this file itself; only the journal inside it is signed.");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString verificationText(VerificationText text) { return QCoreApplication::translate("Verification", source(text)); }

} // namespace countersign
