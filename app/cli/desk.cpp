// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/desk.h"

#include "core/wording/errors.h"

namespace countersign {

namespace {

// The rules said no, as they should: nothing is wrong with the program, the file or the call.
bool isRefusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ReasonNeeded:
    case ErrorCode::ReasonTooShort:
    case ErrorCode::NothingToChange:
    case ErrorCode::GateNotReady:
    case ErrorCode::RoleNotGranted:
    case ErrorCode::AlreadySigned:
    case ErrorCode::OnePersonOneRole:
    case ErrorCode::EarlierGateOpen:
    case ErrorCode::SecondApproverNeeded:
    case ErrorCode::WaiverOver:
    case ErrorCode::ReviewDue:
    case ErrorCode::CannotUndo:
    case ErrorCode::PersonRevoked:
    case ErrorCode::PinDelayed:
    case ErrorCode::SessionLocked:
    case ErrorCode::NotTheLead:
    case ErrorCode::NotTheOwner:
    case ErrorCode::DeploymentOver:
    case ErrorCode::PersonExists:
    case ErrorCode::PinWrong:
    case ErrorCode::CommandsNotAllowed:
    case ErrorCode::CommandBlocked:
    case ErrorCode::CommandInteractive:
    case ErrorCode::CommandNotConfirmed:
    case ErrorCode::RollbackUnderWay:
    case ErrorCode::NoRollback:
    case ErrorCode::VersionMismatch:
    case ErrorCode::NotLive:
    case ErrorCode::HeadMoved: return true;
    default: return false;
    }
}

} // namespace

int Desk::fail(const Error &error)
{
    err << "countersign: " << sentence(error) << Qt::endl;
    return isRefusal(error.code) ? Refused : Failed;
}

} // namespace countersign
