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
    case ErrorCode::NotTheLead:
    case ErrorCode::NotTheOwner:
    case ErrorCode::DeploymentOver:
    case ErrorCode::PersonExists:
    case ErrorCode::PinWrong:
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
