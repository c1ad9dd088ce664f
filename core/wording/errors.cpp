// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/errors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Wording {
    ErrorCode code;
    const char *name;
    const char *sentence;
    QLatin1StringView detail = {}; // the first argument that this row is for; empty: any
};

// One row a code, those for a detail first: its name, and what happened, what it means, what to do.
constexpr Wording wordings[] = {
    {ErrorCode::FileMissing, "FileMissing", QT_TRANSLATE_NOOP("Error", "There is no file at %1. Check the name and the folder.")},
    {ErrorCode::FileIsFolder, "FileIsFolder", QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a file. Name the checklist inside it.")},
    {ErrorCode::FileNotRegular, "FileNotRegular",
     QT_TRANSLATE_NOOP("Error", "%1 is not a regular file (a pipe, a device or a socket). Only regular files are read.")},
    {ErrorCode::FileUnreadable, "FileUnreadable", QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2. Check who may read it.")},
    {ErrorCode::FileEmpty, "FileEmpty", QT_TRANSLATE_NOOP("Error", "%1 is empty: there is nothing to import.")},
    {ErrorCode::FileTooLarge, "FileTooLarge",
     QT_TRANSLATE_NOOP("Error", "%1 holds %2 MB, more than the limit of %3 MB. Nothing was read. Is it the right file? If it is, split it.")},
    {ErrorCode::FileNotText, "FileNotText",
     QT_TRANSLATE_NOOP("Error", "%1 is not text (byte %2 cannot be part of a text file). A checklist is a Markdown text file.")},
    {ErrorCode::FileUnwritable, "FileUnwritable", QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2. What stood there before is unchanged.")},
    {ErrorCode::DiskFull, "DiskFull",
     QT_TRANSLATE_NOOP("Error",
                       "The disk is full, so %1 could not be written. What stood there before is unchanged. Free some space and try again.")},
    {ErrorCode::LineTooLong, "LineTooLong",
     QT_TRANSLATE_NOOP("Error", "Line %1 is longer than %2 bytes. Nothing was imported. Break the line and import again.")},
    {ErrorCode::NestingTooDeep, "NestingTooDeep",
     QT_TRANSLATE_NOOP("Error", "Line %1 is nested more than %2 levels deep. Nothing was imported. Flatten the list and import again.")},
    {ErrorCode::TooManyItems, "TooManyItems",
     QT_TRANSLATE_NOOP("Error",
                       "There are more than %1 items (reached at line %2). Nothing was imported. Split the checklist and import its parts.")},
    {ErrorCode::EncodingBroken, "EncodingBroken",
     QT_TRANSLATE_NOOP(
         "Error", "This is not text from byte %1 on: a program, a picture or a damaged file. If it is text, save it as UTF-8 and import it again.")},
    {ErrorCode::ConditionMalformed, "ConditionMalformed",
     QT_TRANSLATE_NOOP("Error", "The condition \"%1\" cannot be read at column %2: expected %3.")},
    {ErrorCode::ConditionMissing, "ConditionMissing",
     QT_TRANSLATE_NOOP("Error", "Nothing is left that must hold for \"%1\". Write a condition, or dismiss the check.")},
    {ErrorCode::StoreNotOurs, "StoreNotOurs",
     QT_TRANSLATE_NOOP("Error", "%1 is not a Countersign journal. It was not changed. Name another file with --store.")},
    {ErrorCode::StoreNewer, "StoreNewer",
     QT_TRANSLATE_NOOP("Error", "The journal %1 was written by a newer Countersign (format %2). It was not changed. Update Countersign to open it.")},
    {ErrorCode::StoreDamaged, "StoreDamaged",
     QT_TRANSLATE_NOOP("Error",
                       "The journal %1 is damaged: %2. It was not changed. Restore a backup, and keep this file for whoever looks into it.")},
    {ErrorCode::StoreBusy, "StoreBusy",
     QT_TRANSLATE_NOOP("Error", "The journal %1 is in use by another program and did not become free in time. Nothing was lost; try again.")},
    {ErrorCode::StoreReadOnly, "StoreReadOnly",
     QT_TRANSLATE_NOOP("Error", "The journal %1 can be read but not written. Nothing can be recorded until its permissions are mended.")},
    {ErrorCode::StoreOnNetworkFileSystem, "StoreOnNetworkFileSystem",
     QT_TRANSLATE_NOOP("Error",
                       "The journal %1 lies on a network file system (%2), where SQLite cannot keep it safe. Choose a place on a local disk.")},
    {ErrorCode::StorePragmaRefused, "StorePragmaRefused",
     QT_TRANSLATE_NOOP("Error", "SQLite refused the setting %1 for the journal %2. Without it nothing can be kept safely, so it was not opened.")},
    {ErrorCode::HeadMoved, "HeadMoved",
     QT_TRANSLATE_NOOP("Error", "Someone else recorded something at the same moment. Nothing was lost; look at what changed and do it again.")},
    {ErrorCode::EventMalformed, "EventMalformed", QT_TRANSLATE_NOOP("Error", "Event %1 of the journal cannot be read: %2.")},
    {ErrorCode::EventNotCanonical, "EventNotCanonical",
     QT_TRANSLATE_NOOP(
         "Error",
         "Event %1 of the journal is not in canonical form: %2. Its bytes were changed after it was signed, or it was not written by Countersign.")},
    {ErrorCode::EventTooLarge, "EventTooLarge",
     QT_TRANSLATE_NOOP("Error", "That is too large to be recorded (%1 bytes, at most 65,536). Attach it as a file instead.")},
    {ErrorCode::ChainBroken, "ChainBroken",
     QT_TRANSLATE_NOOP("Error", "Event %1 of the journal does not follow the one before it: an event was changed, removed or put in.")},
    {ErrorCode::SignatureWrong, "SignatureWrong",
     QT_TRANSLATE_NOOP("Error", "The signature of event %1 does not fit what it says: it was changed after it was signed.")},
    {ErrorCode::UnknownKey, "UnknownKey", QT_TRANSLATE_NOOP("Error", "Event %1 is signed by a key that nobody in this journal holds.")},
    {ErrorCode::UnknownEventKind, "UnknownEventKind",
     QT_TRANSLATE_NOOP("Error", "Event %1 is of a kind this version does not know (%2). Update Countersign to read it.")},
    {ErrorCode::BlobMissing, "BlobMissing", QT_TRANSLATE_NOOP("Error", "An attachment of the journal (%1) is not there any more.")},
    {ErrorCode::BlobPurged, "BlobPurged",
     QT_TRANSLATE_NOOP("Error", "This attachment (%1) was purged on purpose; the journal says by whom and why. Its fingerprint is still there.")},
    {ErrorCode::JournalShortened, "JournalShortened",
     QT_TRANSLATE_NOOP("Error",
                       "The journal %1 has lost events: it ends at event %2, but this laptop has seen event %3. An older copy was put back, or its "
                       "end was cut off. Put the newer file back, or let the owner accept the loss: \"countersign journal accept\".")},
    {ErrorCode::JournalReplaced, "JournalReplaced",
     QT_TRANSLATE_NOOP("Error", "The journal %1 is not the one this laptop knows: another was put in its place. Put the right file back, or let the "
                                "owner accept it: \"countersign journal accept\".")},
    {ErrorCode::KeyRevoked, "KeyRevoked", QT_TRANSLATE_NOOP("Error", "Event %1 is signed by a key that had been revoked before.")},
    {ErrorCode::KeyDisputed, "KeyDisputed",
     QT_TRANSLATE_NOOP("Error", "Event %1 is disputed: %2 says that somebody else may have used this key by then.")},
    {ErrorCode::ProofWrong, "ProofWrong", QT_TRANSLATE_NOOP("Error", "Event %1 names a new key without proof that its owner holds it.")},
    {ErrorCode::UnknownDeployment, "UnknownDeployment",
     QT_TRANSLATE_NOOP("Error", "There is no deployment %1. \"countersign status\" lists them all.")},
    {ErrorCode::AmbiguousDeployment, "AmbiguousDeployment",
     QT_TRANSLATE_NOOP("Error", "More than one deployment fits \"%1\": %2. Name more of its id.")},
    {ErrorCode::UnknownItem, "UnknownItem",
     QT_TRANSLATE_NOOP("Error", "There is no item %1 in this checklist. \"countersign status ID --json\" lists their ids.")},
    {ErrorCode::UnknownCheck, "UnknownCheck",
     QT_TRANSLATE_NOOP("Error", "There is no check %1 in this deployment. `countersign check list` names them all.")},
    {ErrorCode::AmbiguousCheck, "AmbiguousCheck",
     QT_TRANSLATE_NOOP("Error", "%1 names more than one check: %2. Write more of the id, or another line.")},
    {ErrorCode::UnknownRole, "UnknownRole", QT_TRANSLATE_NOOP("Error", "This checklist names no role %1. It names: %2.")},
    {ErrorCode::UnknownPerson, "UnknownPerson",
     QT_TRANSLATE_NOOP("Error",
                       "Nobody called %1 is in this journal. \"countersign people list\" shows who is; \"countersign people add\" enrols a person.")},
    {ErrorCode::AmbiguousPerson, "AmbiguousPerson",
     QT_TRANSLATE_NOOP("Error", "More than one person fits \"%1\": %2. Name them in full, or by e-mail.")},
    {ErrorCode::NoPeople, "NoPeople",
     QT_TRANSLATE_NOOP("Error", "Nobody is enrolled on this laptop yet. Enrol yourself first: a name, an e-mail address and a PIN.")},
    {ErrorCode::DeploymentOver, "DeploymentOver",
     QT_TRANSLATE_NOOP("Error", "This deployment is over (%1). Nothing more can be recorded in it; start a new one.")},
    {ErrorCode::ReasonNeeded, "ReasonNeeded", QT_TRANSLATE_NOOP("Error", "A reason is needed: %1. It is printed in the record.")},
    {ErrorCode::ReasonTooShort, "ReasonTooShort",
     QT_TRANSLATE_NOOP("Error", "The reason is too short: write at least %1 visible characters, so that it still means something in a year.")},
    {ErrorCode::NothingToChange, "NothingToChange", QT_TRANSLATE_NOOP("Error", "Nothing changes by that: %1 is in that state already.")},
    {ErrorCode::GateNotReady, "GateNotReady",
     QT_TRANSLATE_NOOP("Error", "The gate cannot be passed yet: %1. The list of blockers says what stands in the way.")},
    {ErrorCode::RoleNotGranted, "RoleNotGranted",
     QT_TRANSLATE_NOOP("Error", "%1 does not hold the role %2. The journal's owner can grant it: \"countersign people grant\".")},
    {ErrorCode::AlreadySigned, "AlreadySigned", QT_TRANSLATE_NOOP("Error", "%1 is signed already, and nothing has changed since.")},
    {ErrorCode::OnePersonOneRole, "OnePersonOneRole",
     QT_TRANSLATE_NOOP("Error", "%1 has signed as %2 already. One person signs in one role, unless the owner's policy allows more.")},
    {ErrorCode::EarlierGateOpen, "EarlierGateOpen",
     QT_TRANSLATE_NOOP("Error", "The gate before this one (%1) has not been passed yet. Gates are passed in the order of the checklist.")},
    {ErrorCode::SecondApproverNeeded, "SecondApproverNeeded", QT_TRANSLATE_NOOP("Error", "%1 cannot approve that alone: %2. A second person must.")},
    {ErrorCode::WaiverOver, "WaiverOver", QT_TRANSLATE_NOOP("Error", "The day %1 is over already. A waiver needs a day to come.")},
    {ErrorCode::ReviewDue, "ReviewDue",
     QT_TRANSLATE_NOOP("Error", "The emergency has not been reviewed yet (due %1). It is closed only after its review.")},
    {ErrorCode::CannotUndo, "CannotUndo",
     QT_TRANSLATE_NOOP("Error", "That cannot be taken back any more: something newer builds on it, or it was an approval, which is given anew.")},
    {ErrorCode::EvidenceTooLarge, "EvidenceTooLarge",
     QT_TRANSLATE_NOOP("Error", "%1 is too large to be kept as evidence (at most %2 MB). Keep it elsewhere and attach its SHA-256 as a text.")},
    {ErrorCode::PersonRevoked, "PersonRevoked",
     QT_TRANSLATE_NOOP("Error", "The key of %1 has been revoked. Whoever lost a key or forgot a PIN is enrolled anew.")},
    {ErrorCode::GrantNotValid, "GrantNotValid", QT_TRANSLATE_NOOP("Error", "%1 did not hold the role %2 at that time.")},
    {ErrorCode::NotTheLead, "NotTheLead", QT_TRANSLATE_NOOP("Error", "Only the lead of this deployment (%1) may do that.")},
    {ErrorCode::NotTheOwner, "NotTheOwner", QT_TRANSLATE_NOOP("Error", "Only the owner of this journal (%1) may do that.")},
    {ErrorCode::PersonExists, "PersonExists", QT_TRANSLATE_NOOP("Error", "%1 is enrolled already.")},
    {ErrorCode::TextTooLong, "TextTooLong", QT_TRANSLATE_NOOP("Error", "That text is too long (%1 characters, at most %2).")},
    {ErrorCode::ChoiceUnknown, "ChoiceUnknown", QT_TRANSLATE_NOOP("Error", "\"%1\" is none of the choices: %2.")},
    {ErrorCode::FieldUnknown, "FieldUnknown", QT_TRANSLATE_NOOP("Error", "This checklist has no field \"%1\".")},
    {ErrorCode::ParameterUnknown, "ParameterUnknown", QT_TRANSLATE_NOOP("Error", "This checklist has no placeholder \"%1\". It has: %2.")},
    {ErrorCode::ValueRefused, "ValueRefused", QT_TRANSLATE_NOOP("Error", "\"%1\" cannot be used here: %2.")},
    {ErrorCode::PinWrong, "PinWrong",
     QT_TRANSLATE_NOOP("Error", "That is not the PIN of this key. After five wrong tries each further one takes longer.")},
    {ErrorCode::PinTooShort, "PinTooShort", QT_TRANSLATE_NOOP("Error", "The PIN is too short: use at least %1 characters.")},
    {ErrorCode::PinNeeded, "PinNeeded", QT_TRANSLATE_NOOP("Error", "This needs the PIN of %1. Run it in a terminal, or hand it over with --pin-fd.")},
    {ErrorCode::PinMismatch, "PinMismatch", QT_TRANSLATE_NOOP("Error", "The two PINs differ. Nothing was changed; type them again.")},
    {ErrorCode::PinDelayed, "PinDelayed", QT_TRANSLATE_NOOP("Error", "Too many wrong PINs for %1. The next try is possible in %2 seconds.")},
    {ErrorCode::SessionLocked, "SessionLocked", QT_TRANSLATE_NOOP("Error", "Countersign is locked. Give the PIN of %1 to go on.")},
    {ErrorCode::KeychainAbsent, "KeychainAbsent",
     QT_TRANSLATE_NOOP("Error", "The key store has no default keyring, so there is nothing to keep keys and secrets in. Make one (in Passwords and "
                                "Keys: New, Password keyring, then set it as the default) and try again."),
     "no-default-keyring"_L1},
    {ErrorCode::KeychainAbsent, "KeychainAbsent",
     QT_TRANSLATE_NOOP("Error", "There is no key store on this system (%1). Keys and secrets cannot be kept. Start one, for example gnome-keyring or "
                                "KWallet, and try again.")},
    {ErrorCode::KeychainLocked, "KeychainLocked",
     QT_TRANSLATE_NOOP("Error", "The key store is locked, or its question was closed without an answer. Nothing was read or kept. Unlock it and try "
                                "again.")},
    {ErrorCode::KeychainTimeout, "KeychainTimeout",
     QT_TRANSLATE_NOOP("Error", "The key store did not answer within %1 seconds. It may be waiting for you in another window: answer there, then try "
                                "again.")},
    {ErrorCode::KeychainFailed, "KeychainFailed",
     QT_TRANSLATE_NOOP("Error", "The key store refused: %1. Look at it in its own program, then try again.")},
    {ErrorCode::KeyMissing, "KeyMissing",
     QT_TRANSLATE_NOOP("Error", "The key %1 is not in this laptop's key store. It may belong to another laptop or user, or it was removed.")},
    {ErrorCode::SecretTooLarge, "SecretTooLarge",
     QT_TRANSLATE_NOOP("Error",
                       "The secret %1 is too large for a key store (%2 bytes, at most %3). Nothing was kept. Leave it in a file that only its "
                       "owner can read, and give the file's path instead.")},
    {ErrorCode::DotEnvMalformed, "DotEnvMalformed",
     QT_TRANSLATE_NOOP("Error", "Line %1 of the .env file cannot be read: %2. Nothing was taken from it. Mend the line and try again.")},
    {ErrorCode::FileNotSafe, "FileNotSafe",
     QT_TRANSLATE_NOOP("Error", "Secrets are not written to %1: %2. What stood there before is unchanged. Choose another place.")},
    {ErrorCode::CryptoFailed, "CryptoFailed", QT_TRANSLATE_NOOP("Error", "A cryptographic step failed: %1. Nothing was recorded.")},
    {ErrorCode::CertificateUnusable, "CertificateUnusable", QT_TRANSLATE_NOOP("Error", "The certificate cannot be used: %1.")},
    {ErrorCode::TargetMalformed, "TargetMalformed", QT_TRANSLATE_NOOP("Error", "\"%1\" is not an address that can be probed: %2.")},
    {ErrorCode::SchemeRefused, "SchemeRefused", QT_TRANSLATE_NOOP("Error", "\"%1\" is not a kind of address that is ever contacted.")},
    {ErrorCode::AddressRefused, "AddressRefused", QT_TRANSLATE_NOOP("Error", "%1 is an address that is never contacted (%2).")},
    {ErrorCode::HostNotApproved, "HostNotApproved",
     QT_TRANSLATE_NOOP("Error", "%1 has not been approved, so it was not contacted. Approve it first: \"countersign approve\".")},
    {ErrorCode::CertificateAuthorityUnusable, "CertificateAuthorityUnusable",
     QT_TRANSLATE_NOOP("Error", "%1 holds no certificate that can be trusted: %2.")},
    {ErrorCode::CommandsNotAllowed, "CommandsNotAllowed",
     QT_TRANSLATE_NOOP("Error", "Commands are off in this deployment, so nothing was run. Allow them first: \"countersign run ID --allow\", or "
                                "\"Allow commands\" in the window.")},
    {ErrorCode::CommandBlocked, "CommandBlocked", QT_TRANSLATE_NOOP("Error", "This command is not run as it stands: %1.")},
    {ErrorCode::CommandInteractive, "CommandInteractive",
     QT_TRANSLATE_NOOP("Error", "\"%1\" is a session somebody types into. Run it in a terminal of your own; Countersign gives commands no input.")},
    {ErrorCode::CommandNotConfirmed, "CommandNotConfirmed",
     QT_TRANSLATE_NOOP("Error", "Nobody confirmed this command, so nothing was run. Look at it above and say --yes, or answer on the terminal.")},
    {ErrorCode::CommandUnknown, "CommandUnknown",
     QT_TRANSLATE_NOOP("Error",
                       "Nothing at \"%1\" can be run. Name a step, an item or a line with a command block, or a check that a command decides.")},
    {ErrorCode::CommandNotStarted, "CommandNotStarted", QT_TRANSLATE_NOOP("Error", "The command could not be started: %1. Nothing was recorded.")},
    {ErrorCode::CommandUnderWay, "CommandUnderWay",
     QT_TRANSLATE_NOOP("Error", "Another command is still running. One runs at a time: wait for it, or cancel it.")},
    {ErrorCode::SshHostUnknown, "SshHostUnknown",
     QT_TRANSLATE_NOOP("Error", "The key of %1 is not among the hosts your ssh knows, or it is another one now. Nothing was run. Connect once with "
                                "ssh in a terminal and compare the fingerprint with the server's.")},
    {ErrorCode::SshKeyRefused, "SshKeyRefused",
     QT_TRANSLATE_NOOP("Error",
                       "%1 refused to let you in: none of your keys fits. Nothing was run. Add your key there, or load it into your ssh agent.")},
    {ErrorCode::SshUnreachable, "SshUnreachable", QT_TRANSLATE_NOOP("Error", "%1 could not be reached with ssh: %2. Nothing was run.")},
    {ErrorCode::SshCut, "SshCut",
     QT_TRANSLATE_NOOP("Error", "The connection to %1 broke before the command had ended, so nothing was recorded. It was told to stop there; look "
                                "at the server before you run it again.")},
    {ErrorCode::RollbackUnderWay, "RollbackUnderWay",
     QT_TRANSLATE_NOOP("Error", "%1 is being rolled back: until that is finished or stood down, everything else only reads.")},
    {ErrorCode::NoRollback, "NoRollback", QT_TRANSLATE_NOOP("Error", "No rollback is under way. \"countersign rollback ID start\" begins one.")},
    {ErrorCode::VersionMismatch, "VersionMismatch",
     QT_TRANSLATE_NOOP("Error", "A rollback is begun by typing the version that is rolled back. \"%1\" is not it. Nothing was begun.")},
    {ErrorCode::RollbackStepUnknown, "RollbackStepUnknown", QT_TRANSLATE_NOOP("Error", "\"%1\" is no step of this rollback, or is done already.")},
    {ErrorCode::NotLive, "NotLive", QT_TRANSLATE_NOOP("Error", "The deployment is not live (%1), so there is no watch to close.")},
    {ErrorCode::OccurrenceUnknown, "OccurrenceUnknown",
     QT_TRANSLATE_NOOP("Error", "\"%1\" is nothing that recurs in this checklist. \"countersign agenda\" lists what does.")},
    {ErrorCode::NotARecord, "NotARecord", QT_TRANSLATE_NOOP("Error", "This is not a Countersign record: it is neither a PDF file nor a bundle.")},
    {ErrorCode::RecordDamaged, "RecordDamaged", QT_TRANSLATE_NOOP("Error", "The record is damaged: %1. It does not show what was signed.")},
    {ErrorCode::NothingSigned, "NothingSigned",
     QT_TRANSLATE_NOOP("Error", "%1 has no sign-off in this deployment that stands, so there is nothing to sign the record for.")},
    {ErrorCode::RecordUnsignable, "RecordUnsignable", QT_TRANSLATE_NOOP("Error", "This PDF cannot be signed: %1. It was not changed.")},
    {ErrorCode::SignatureFieldMissing, "SignatureFieldMissing", QT_TRANSLATE_NOOP("Error", "The record has no signature box \"%1\".")},
    {ErrorCode::UsageWrong, "UsageWrong", QT_TRANSLATE_NOOP("Error", "%1")},
    {ErrorCode::Cancelled, "Cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.")},
    {ErrorCode::NotSupported, "NotSupported", QT_TRANSLATE_NOOP("Error", "%1 is not possible here.")},
    {ErrorCode::Internal, "Internal", QT_TRANSLATE_NOOP("Error", "Countersign made a mistake: %1. Nothing was recorded. Please report it.")},
};

const Wording &wordingOf(ErrorCode code, const QString &detail = {})
{
    for (const Wording &wording : wordings) {
        if (wording.code == code && (wording.detail.isEmpty() || wording.detail == detail))
            return wording;
    }
    return wordings[std::size(wordings) - 1];
}

} // namespace

QString sentence(const Error &error)
{
    QString text = QCoreApplication::translate("Error", wordingOf(error.code, error.arguments.value(0)).sentence);
    for (const QString &argument : error.arguments)
        text = text.arg(argument);
    return text;
}

QString describeCode(ErrorCode code) { return QString::fromLatin1(wordingOf(code).name); }

} // namespace countersign
