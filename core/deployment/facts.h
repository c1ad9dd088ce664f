// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/deployment/facts/answerfacts.h"
#include "core/deployment/facts/environmentfacts.h"
#include "core/deployment/facts/evidencefacts.h"
#include "core/deployment/facts/itemfacts.h"
#include "core/deployment/facts/journalfacts.h"
#include "core/deployment/facts/lifefacts.h"
#include "core/deployment/facts/operationfacts.h"
#include "core/deployment/facts/peoplefacts.h"
#include "core/deployment/facts/revisionfacts.h"
#include "core/deployment/facts/settingsfacts.h"
#include "core/deployment/facts/signofffacts.h"
#include "core/journal/event.h"

#include <variant>

namespace countersign {

// The facts a journal can hold, in the past tense. Names and fields are frozen by tests/core/deployment/golden once shipped.
// Each struct is the payload of one event kind; who, when and about which item stand in the Event.
// A new kind: its struct in a topic's file, a line here, a sentence in core/wording/factsentences, a golden file.
using Fact = std::variant<
    // of the journal
    JournalCreated, PolicyChanged, JournalRestored, PinRefused,
    // of people
    PersonEnrolled, RoleGranted, GrantEnded, PersonRevoked, KeyRotated, CertificateReplaced,
    // of a deployment's life
    DeploymentStarted, LeadHandedOver, EmergencyDeclared, EmergencyReviewed, DecisionMade, DeploymentClosed, DeploymentAborted, RecordExported,
    // of its items
    ItemTicked, ItemUnticked, ItemMarkedNotApplicable, ItemWaived, ItemAssigned, NoteAdded,
    // of what the text asks
    FieldFilled, ChoiceMade, AlternativeChosen, ConditionAnswered,
    // of evidence
    CheckJudged, EvidenceAttached, EvidencePurged,
    // of its checks and its document
    CheckDismissed, CheckRestored, CheckRevised, ChecklistRevised,
    // of its environment
    ParameterBound, HostApproved, HostRouted, AuthorityTrusted, VantageSet, CheckAllowed, ProxySet, RedAcknowledged, VariableSet, VariableCleared,
    SecretAllowed, SecretWithheld,
    // of release night and the weeks after
    CommandsAllowed, CommandRun, RollbackStarted, RollbackStepDone, RollbackFinished, RollbackStoodDown, CheckWatched, WatchClosed, RecurringDone,
    // of sign-off
    SignedOff>;

// The stored name of a fact: "ItemTicked".
QString kindOf(const Fact &fact);

// Every name, in the order of the variant.
QStringList factKinds();

// Whether the fact is an act of consent, which only a person's own key may sign.
bool isConsent(const Fact &fact);

QJsonObject toPayload(const Fact &fact);
Expected<Fact> fromPayload(const QString &kind, const QJsonObject &payload);

} // namespace countersign
