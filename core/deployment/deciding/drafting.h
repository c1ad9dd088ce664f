// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/deciding/rules.h"

namespace countersign::deciding {

// One overload a command: the facts it makes, or the reason why not. Each topic has a file of its own.

// items.cpp
Drafted draft(const Tick &command, const DecisionContext &context);
Drafted draft(const Untick &command, const DecisionContext &context);
Drafted draft(const MarkNotApplicable &command, const DecisionContext &context);
Drafted draft(const Waive &command, const DecisionContext &context);
Drafted draft(const AddNote &command, const DecisionContext &context);

// settings.cpp
Drafted draft(const BindParameter &command, const DecisionContext &context);
Drafted draft(const ApproveHost &command, const DecisionContext &context);
Drafted draft(const RouteHost &command, const DecisionContext &context);
Drafted draft(const TrustAuthority &command, const DecisionContext &context);
Drafted draft(const SetVantage &command, const DecisionContext &context);
Drafted draft(const AllowCheck &command, const DecisionContext &context);
Drafted draft(const SetProxy &command, const DecisionContext &context);

// checks.cpp
Drafted draft(const DismissCheck &command, const DecisionContext &context);
Drafted draft(const RestoreCheck &command, const DecisionContext &context);
Drafted draft(const ReviseCheck &command, const DecisionContext &context);

// revision.cpp
Drafted draft(const ReviseChecklist &command, const DecisionContext &context);

// environment.cpp
Drafted draft(const SetVariable &command, const DecisionContext &context);
Drafted draft(const ClearVariable &command, const DecisionContext &context);
Drafted draft(const AllowSecret &command, const DecisionContext &context);
Drafted draft(const WithholdSecret &command, const DecisionContext &context);

// evidence.cpp
Drafted draft(const RecordEvidence &command, const DecisionContext &context);
Drafted draft(const AcknowledgeRed &command, const DecisionContext &context);

// signoff.cpp
Drafted draft(const SignOff &command, const DecisionContext &context);

// life.cpp
Drafted draft(const MakeDecision &command, const DecisionContext &context);
Drafted draft(const Close &command, const DecisionContext &context);
Drafted draft(const Abort &command, const DecisionContext &context);

} // namespace countersign::deciding
