// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/deployment/environmentfacts.h"
#include "core/deployment/status.h"
#include "core/journal/event.h"
#include "core/probing/environmentsettings.h"

#include <variant>

namespace countersign {

// The facts a journal can hold, in the past tense. Names and fields are frozen by tests/golden once shipped.
// Each struct is the payload of one event kind; who, when and about which item stand in the Event.

struct JournalCreated {
    QString name = {}; // of the laptop or team
    QString laptopKey = {}; // base64 SubjectPublicKeyInfo: signs ordinary events

    friend bool operator==(const JournalCreated &, const JournalCreated &) = default;
};

struct PersonEnrolled {
    PersonId person = {};
    QString name = {};
    QString email = {};
    QString organisation = {};
    QString consentKey = {}; // base64 SubjectPublicKeyInfo, Ed25519: signs acts of consent
    QString certificate = {}; // base64 X.509 DER, P-256: signs records
    bool owner = false; // the first person of a journal

    friend bool operator==(const PersonEnrolled &, const PersonEnrolled &) = default;
};

struct RoleGranted {
    PersonId person = {};
    QStringList roles = {}; // names as the checklists print them; "*": every role

    friend bool operator==(const RoleGranted &, const RoleGranted &) = default;
};

struct DeploymentStarted {
    QString system = {};
    QString version = {};
    QString environment = {};
    QString title = {};
    QString fileName = {};
    Digest checklist = {}; // SHA-256 of the source bytes
    Digest blob = {}; // salted, of the source
    qint64 size = 0;
    bool demo = false;

    friend bool operator==(const DeploymentStarted &, const DeploymentStarted &) = default;
};

struct ItemTicked {
    QString reason = {}; // needed against red, unknown or stale evidence
    QStringList evidence = {}; // "<check id>=<status>" at that moment

    friend bool operator==(const ItemTicked &, const ItemTicked &) = default;
};

struct ItemUnticked {
    QString reason = {};

    friend bool operator==(const ItemUnticked &, const ItemUnticked &) = default;
};

struct ItemMarkedNotApplicable {
    QString reason = {};

    friend bool operator==(const ItemMarkedNotApplicable &, const ItemMarkedNotApplicable &) = default;
};

struct ItemWaived {
    QString reason = {};
    PersonId approver = {};
    QString until = {}; // ISO date
    QString ticket = {};

    friend bool operator==(const ItemWaived &, const ItemWaived &) = default;
};

struct NoteAdded {
    QString text = {};

    friend bool operator==(const NoteAdded &, const NoteAdded &) = default;
};

struct ParameterBound {
    QString name = {};
    QString value = {};

    friend bool operator==(const ParameterBound &, const ParameterBound &) = default;
};

struct HostApproved {
    Endpoint endpoint = {};

    friend bool operator==(const HostApproved &, const HostApproved &) = default;
};

struct HostRouted {
    Route route = {};

    friend bool operator==(const HostRouted &, const HostRouted &) = default;
};

struct AuthorityTrusted {
    TrustedAuthority authority = {};

    friend bool operator==(const AuthorityTrusted &, const AuthorityTrusted &) = default;
};

// A check that nobody wants here: it is off until restored.
struct CheckDismissed {
    CheckId check = {};
    QString reason = {};

    friend bool operator==(const CheckDismissed &, const CheckDismissed &) = default;
};

struct CheckRestored {
    CheckId check = {};

    friend bool operator==(const CheckRestored &, const CheckRestored &) = default;
};

// What must hold instead of what was read in the text; empty: what was read holds again.
struct CheckRevised {
    CheckId check = {};
    QStringList conditions = {};

    friend bool operator==(const CheckRevised &, const CheckRevised &) = default;
};

// An edited document took the place of the one before. Items whose ids stay and whose texts are the same are named nowhere.
struct ChecklistRevised {
    QString fileName = {};
    QString title = {};
    Digest checklist = {}; // SHA-256 of the source bytes
    Digest blob = {}; // salted, of the source
    qint64 size = 0;
    QStringList carried = {}; // "<id before>=<id now>": the same text under another id keeps its state
    QStringList changed = {}; // "<id before>=<id now>": another text keeps the notes only
    QStringList gone = {}; // ids that nothing answers to any more

    friend bool operator==(const ChecklistRevised &, const ChecklistRevised &) = default;
};

// Where hosts that need one are looked at from: host ("*": every such host) and "here" or "ssh:USER@HOST[:PORT]".
struct VantageSet {
    QString host = {};
    QString vantage = {};

    friend bool operator==(const VantageSet &, const VantageSet &) = default;
};

// A check that writes, costs or loads may run in this deployment.
struct CheckAllowed {
    CheckId check = {};

    friend bool operator==(const CheckAllowed &, const CheckAllowed &) = default;
};

// EnvironmentSettings::proxy
struct ProxySet {
    QString proxy = {};

    friend bool operator==(const ProxySet &, const ProxySet &) = default;
};

// A person knows that this check is red: until then it stays red, and quiet. A green in between ends it.
struct RedAcknowledged {
    CheckId check = {};
    QString reason = {};
    QDateTime until = {}; // UTC

    friend bool operator==(const RedAcknowledged &, const RedAcknowledged &) = default;
};

// A check's evidence became another; samples in between are not journalled.
struct CheckJudged {
    CheckId check = {};
    EvidenceStatus status = EvidenceStatus::None;
    Obstacle obstacle = Obstacle::None;
    Failure failure = Failure::None;
    QString address = {};
    int httpStatus = 0;
    int totalMilliseconds = 0;
    QDateTime observedAt = {}; // UTC; the event's own time is when it was written down, which may be after the next answer
    QList<ConditionResult> conditions = {};

    friend bool operator==(const CheckJudged &, const CheckJudged &) = default;
};

struct SignedOff {
    RoleId role = {};
    QString roleName = {};
    GateId gate = {};
    QString printedName = {};
    Meaning meaning = Meaning::Approved;
    QString statement = {}; // exactly what was shown
    Digest subject = {}; // of the reviewed state, see subject.h
    QString note = {};

    friend bool operator==(const SignedOff &, const SignedOff &) = default;
};

enum class Decision { Live, NoGo, NeedsRevision };

QString nameOf(Decision decision);

struct DecisionMade {
    Decision decision = Decision::Live;
    QString reason = {};

    friend bool operator==(const DecisionMade &, const DecisionMade &) = default;
};

struct DeploymentClosed {
    friend bool operator==(const DeploymentClosed &, const DeploymentClosed &) = default;
};

struct DeploymentAborted {
    QString reason = {};

    friend bool operator==(const DeploymentAborted &, const DeploymentAborted &) = default;
};

struct RecordExported {
    Digest file = {}; // SHA-256 of the written PDF
    QString fileName = {};
    QStringList signedFields = {};
    int number = 0; // of the record in this journal, from 1; 0: written before records were numbered
    Digest previous = {}; // the file of the record before; empty for none
    Digest extends = {}; // the file that signatures were added to; empty: a record of its own

    friend bool operator==(const RecordExported &, const RecordExported &) = default;
};

using Fact = std::variant<JournalCreated, PersonEnrolled, RoleGranted, DeploymentStarted, ItemTicked, ItemUnticked, ItemMarkedNotApplicable,
                          ItemWaived, NoteAdded, ParameterBound, HostApproved, HostRouted, AuthorityTrusted, CheckJudged, SignedOff, DecisionMade,
                          DeploymentClosed, DeploymentAborted, RecordExported, CheckDismissed, CheckRestored, CheckRevised, ChecklistRevised,
                          VantageSet, CheckAllowed, ProxySet, RedAcknowledged, VariableSet, VariableCleared, SecretAllowed, SecretWithheld>;

// The stored name of a fact: "ItemTicked".
QString kindOf(const Fact &fact);

// Whether the fact is an act of consent, which only a person's own key may sign.
bool isConsent(const Fact &fact);

QJsonObject toPayload(const Fact &fact);
Expected<Fact> fromPayload(const QString &kind, const QJsonObject &payload);

} // namespace countersign
