// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/verification.h"

#include "core/wording/placeholders.h"

#include <QCoreApplication>

namespace countersign {

namespace {

const char *source(VerificationText text)
{
    switch (text) {
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
    case VerificationText::OtherRecord: return QT_TRANSLATE_NOOP("Verification", "The signature in the box %1 by %2 was made for another record.");
    case VerificationText::StrangerSigned:
        return QT_TRANSLATE_NOOP("Verification", "The certificate in the box %1 (%2) belongs to nobody in the journal.");
    case VerificationText::RoleNobodyGranted: return QT_TRANSLATE_NOOP("Verification", "%1 signed this file as %2, a role that nobody has granted.");
    case VerificationText::Countersigned:
        return QT_TRANSLATE_NOOP("Verification", "%1 countersigned this file as %2 without a sign-off in the journal; the role is granted there.");
    case VerificationText::Sealed: return QT_TRANSLATE_NOOP("Verification", "%1 sealed this file when it was exported.");
    case VerificationText::Stamped: return QT_TRANSLATE_NOOP("Verification", "The signature as %1 carries a time stamp by %2: %3.");
    case VerificationText::BoxEmpty: return QT_TRANSLATE_NOOP("Verification", "Nobody has signed as %1.");
    case VerificationText::BoxJournalOnly: return QT_TRANSLATE_NOOP("Verification", "%1 signed as %2 in the journal only, not in this file.");
    case VerificationText::SignatureInvalid: return QT_TRANSLATE_NOOP("Verification", "The signature in the box %1 by %2 does not hold: %3.");
    case VerificationText::BoxMissing:
        return QT_TRANSLATE_NOOP("Verification", "The journal knows a sign-off as %1, but the record has no box for it.");
    case VerificationText::CutBack:
        return QT_TRANSLATE_NOOP("Verification",
                                 "This file was exported with a signature as %1, and that signature is gone: it was cut back to an earlier state.");
    case VerificationText::SourceChanged:
        return QT_TRANSLATE_NOOP("Verification", "The attached checklist is not %1 as the deployment was started with.");
    case VerificationText::OtherJournalAttached:
        return QT_TRANSLATE_NOOP("Verification", "The attached journal is not the one that the record was made from.");
    case VerificationText::UnsignedTail: return QT_TRANSLATE_NOOP("Verification", "Bytes stand behind the last signature that nobody has signed.");
    case VerificationText::NobodySigned:
        return QT_TRANSLATE_NOOP("Verification", "Nobody has signed this file itself; only the journal inside it is signed.");
    case VerificationText::Unprotected:
        return QT_TRANSLATE_NOOP("Verification", "Nobody has signed this file and no journal here has noted it: whatever its pages say, anyone could "
                                                 "have written. Only the journal inside is signed.");
    case VerificationText::Known: return QT_TRANSLATE_NOOP("Verification", "It is record %1, as this journal wrote it down at %2.");
    case VerificationText::KnownExtended:
        return QT_TRANSLATE_NOOP("Verification", "It is record %1, as this journal wrote it down at %2, with signatures added since.");
    case VerificationText::OtherFile:
        return QT_TRANSLATE_NOOP("Verification", "This journal has written record %1 down with another SHA-256: this is not that file.");
    case VerificationText::UnknownFile: return QT_TRANSLATE_NOOP("Verification", "This journal has not written this file down.");
    case VerificationText::GapBefore: return QT_TRANSLATE_NOOP("Verification", "Record %1 is missing here: record %2 follows it.");
    case VerificationText::PredecessorMissing: return QT_TRANSLATE_NOOP("Verification", "It names a record before it (SHA-256 %1) that is not here.");
    case VerificationText::PredecessorOther:
        return QT_TRANSLATE_NOOP("Verification", "Record %1 is not the file that record %2 names as the one before it.");
    case VerificationText::NumberTwice: return QT_TRANSLATE_NOOP("Verification", "Two different files call themselves record %1.");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString verificationText(VerificationText text, const QStringList &arguments)
{
    return filled(QCoreApplication::translate("Verification", source(text)), arguments);
}

QString soundSentence(qsizetype events, int signatures)
{
    const QString counted = QCoreApplication::translate("Verification", "%n signature(s)", nullptr, signatures);
    return filled(QCoreApplication::translate("Verification", "Sound: all %1 events and %2 hold, and nothing was changed since."),
                  {QString::number(events), counted});
}

} // namespace countersign
