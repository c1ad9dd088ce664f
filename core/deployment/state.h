// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts.h"
#include "core/deployment/operations.h"

#include <QHash>
#include <QMap>

namespace countersign {

struct Note {
    QString text = {};
    PersonId by = {};
    QDateTime at = {};

    friend bool operator==(const Note &, const Note &) = default;
};

// What one event changed, so that it can be taken back.
struct Change {
    EventId event = {};
    Attestation attestation = Attestation::Open; // as it was before
    QString text = {}; // the reason or value as it was before

    friend bool operator==(const Change &, const Change &) = default;
};

struct Attachment {
    EvidenceAttached fact = {};
    ItemId item = {}; // empty: the deployment's
    PersonId by = {};
    QDateTime at = {};
    EventId event = {};
    bool purged = false;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

// A field that was filled, an alternative that was chosen, a condition that was answered.
struct Answer {
    QString label = {};
    QString value = {}; // conditions: "yes" or "no"
    PersonId by = {};
    QDateTime at = {};
    Digest lastEvent = {};
    qint64 lastSeq = 0;
    QList<Change> changes = {}; // newest last; of fields

    friend bool operator==(const Answer &, const Answer &) = default;
};

struct Emergency {
    EmergencyDeclared fact = {};
    PersonId by = {};
    QDateTime at = {};
    QString findings = {}; // of the review; empty: still due
    PersonId reviewedBy = {};
    QDateTime reviewedAt = {};

    friend bool operator==(const Emergency &, const Emergency &) = default;
};

struct ItemState {
    Attestation attestation = Attestation::Open;
    PersonId by = {};
    QDateTime at = {};
    QString reason = {};
    QString until = {}; // waivers
    QString ticket = {};
    PersonId requester = {}; // of a waiver, where it was somebody else
    PersonId assignee = {}; // or
    QString assignedRole = {};
    Digest lastEvent = {}; // hash of the event that brought this state
    qint64 lastSeq = 0;
    QList<Note> notes = {};
    QList<Change> changes = {}; // newest last, the last few

    friend bool operator==(const ItemState &, const ItemState &) = default;
};

struct Signature {
    SignedOff fact = {};
    PersonId person = {};
    QDateTime at = {};
    QString zone = {};
    Digest event = {};
    qint64 seq = 0;
    KeyId key = {};
    QMap<CheckId, EvidenceStatus> cited = {}; // the journalled evidence at that moment
    QMap<QString, QString> parameters = {}; // as they were
    QMap<QString, QString> fields = {}; // as they were, by id

    friend bool operator==(const Signature &, const Signature &) = default;
};

// The document a deployment works by: the one it was started with, or the one it was last revised to.
struct WorkingDocument {
    QString fileName = {};
    QString title = {};
    Digest checklist = {}; // SHA-256 of the source bytes
    Digest blob = {};
    qint64 seq = 0; // of the event that brought it
    int revision = 1; // 1: as started

    friend bool operator==(const WorkingDocument &, const WorkingDocument &) = default;
};

// A known red: quiet on the screen until then.
struct Acknowledgement {
    QString reason = {};
    QDateTime until = {};
    PersonId by = {};
    QDateTime at = {};

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

enum class Phase { Running, Live, Closed, Aborted, RolledBack };

QString nameOf(Phase phase); // stable: "rolled-back"

inline bool isOver(Phase phase) { return phase == Phase::Closed || phase == Phase::Aborted || phase == Phase::RolledBack; }

// One deployment, folded from its events. Whatever depends on the clock is a view of it (view.h), never part of it.
struct DeploymentState {
    DeploymentId id = {};
    DeploymentStarted start = {};
    WorkingDocument document = {};
    PersonId lead = {};
    QDateTime startedAt = {};
    Phase phase = Phase::Running;
    QHash<ItemId, ItemState> items = {};
    QHash<CheckId, ProbeResult> evidence = {}; // as last journalled
    QMap<CheckId, Acknowledgement> acknowledged = {}; // of checks that have not been green since
    QMap<RoleId, Signature> signatures = {}; // the newest of each role
    QList<Note> notes = {};
    QList<Attachment> attachments = {};
    QMap<QString, Answer> fields = {}; // by id, see questions.h; choices too
    QMap<QString, Answer> alternatives = {}; // chosen option by alternative
    QMap<QString, Answer> conditions = {}; // by text
    std::optional<Emergency> emergency = {};
    EnvironmentSettings settings = {};
    qint64 settingsSeq = 0; // of the newest event that changed the settings
    std::optional<DecisionMade> decision = {};
    QDateTime decidedAt = {};
    QString abortReason = {};
    Operations operations = {};
    Digest head = {}; // hash of its newest event
    QDateTime lastAt = {};

    friend bool operator==(const DeploymentState &, const DeploymentState &) = default;
};

// What a grant gives, and for how long. An invalid time is no limit.
struct Grant {
    QString role = {}; // "*": every role
    QDateTime from = {};
    QDateTime until = {};

    bool holdsAt(const QDateTime &at) const { return (!from.isValid() || from <= at) && (!until.isValid() || at < until); }
    friend bool operator==(const Grant &, const Grant &) = default;
};

struct Revocation {
    QString reason = {};
    QDateTime at = {};
    qint64 seq = 0;
    QDateTime compromisedSince = {}; // invalid: nothing is disputed

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

struct Person {
    PersonId id = {};
    QString name = {};
    QString email = {};
    QString organisation = {};
    QByteArray consentKey = {}; // SubjectPublicKeyInfo, DER
    KeyId consentKeyId = {};
    QByteArray certificate = {}; // DER
    bool owner = false; // may grant and revoke
    QStringList roles = {}; // granted, whatever their dates
    QList<Grant> grants = {};
    QList<QByteArray> chain = {}; // DER, of a certificate from elsewhere
    std::optional<Revocation> revoked = {};

    bool holds(const QString &role) const; // whatever the dates
    bool holds(const QString &role, const QDateTime &at) const;
    friend bool operator==(const Person &, const Person &) = default;
};

struct DeploymentSummary {
    DeploymentId id = {};
    QString system = {};
    QString version = {};
    QString environment = {};
    QDateTime startedAt = {};
    Phase phase = Phase::Running;

    friend bool operator==(const DeploymentSummary &, const DeploymentSummary &) = default;
};

// The owner's rules (PolicyChanged).
struct JournalPolicy {
    bool twoHats = false;
    int leastPinCharacters = 0; // 0: the program's own least

    friend bool operator==(const JournalPolicy &, const JournalPolicy &) = default;
};

// What the journal says beyond single deployments.
struct JournalState {
    QString journal = {};
    QString name = {};
    Digest genesis = {}; // hash of the first event
    QByteArray laptopKey = {};
    KeyId laptopKeyId = {};
    QList<Person> people = {};
    QList<DeploymentSummary> deployments = {}; // oldest first
    JournalPolicy policy = {};
    std::optional<JournalRestored> restored = {}; // the newest

    bool soloMode() const; // at most one person whose key still signs
    const Person *person(const PersonId &id) const;
    friend bool operator==(const JournalState &, const JournalState &) = default;
};

} // namespace countersign
