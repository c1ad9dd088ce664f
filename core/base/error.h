// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <expected>

namespace countersign {

// What went wrong, as a code. core/wording turns it into "what happened, what it means, what to do".
enum class ErrorCode {
    // files: %1 is the path
    FileMissing,
    FileIsFolder,
    FileNotRegular,
    FileUnreadable,
    FileEmpty,
    FileTooLarge,
    FileNotText,
    FileUnwritable,
    DiskFull,
    // import: %1 path, %2 line
    LineTooLong,
    NestingTooDeep,
    TooManyItems,
    EncodingBroken,
    // conditions: %1 the text, %2 column, %3 what was expected
    ConditionMalformed,
    ConditionMissing, // %1: the check
    // journal and store: %1 path or event number
    StoreNotOurs,
    StoreNewer,
    StoreDamaged,
    StoreBusy,
    StoreReadOnly,
    StoreOnNetworkFileSystem,
    StorePragmaRefused,
    HeadMoved,
    EventMalformed,
    EventNotCanonical,
    EventTooLarge,
    ChainBroken,
    SignatureWrong,
    UnknownKey,
    UnknownEventKind,
    BlobMissing,
    // decisions: %1 names the thing
    UnknownDeployment,
    AmbiguousDeployment,
    UnknownItem,
    UnknownCheck,
    AmbiguousCheck,
    UnknownRole,
    UnknownPerson,
    AmbiguousPerson,
    NoPeople,
    DeploymentOver,
    ReasonNeeded,
    ReasonTooShort,
    NothingToChange,
    GateNotReady,
    RoleNotGranted,
    AlreadySigned,
    OnePersonOneRole,
    NotTheLead,
    NotTheOwner,
    PersonExists,
    TextTooLong,
    ChoiceUnknown,
    FieldUnknown,
    ParameterUnknown,
    ValueRefused,
    // keys, PIN, keychain
    PinWrong,
    PinTooShort,
    PinNeeded,
    PinMismatch,
    KeychainAbsent,
    KeychainLocked,
    KeychainTimeout,
    KeychainFailed,
    KeyMissing,
    SecretTooLarge,
    DotEnvMalformed, // %1 line, %2 what is wrong
    FileNotSafe, // %1 path, %2 why
    CryptoFailed,
    CertificateUnusable,
    // probing: %1 scheme://host:port or value
    TargetMalformed,
    SchemeRefused,
    AddressRefused,
    HostNotApproved,
    CertificateAuthorityUnusable,
    // record: %1 path, %2 detail
    NotARecord,
    RecordDamaged,
    NothingSigned,
    RecordUnsignable,
    SignatureFieldMissing,
    // command line and rest
    UsageWrong,
    Cancelled,
    NotSupported,
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList arguments = {}; // fill the sentence of the code, in order

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T = void>
using Expected = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QStringList arguments = {}) { return std::unexpected(Error{code, std::move(arguments)}); }

} // namespace countersign
