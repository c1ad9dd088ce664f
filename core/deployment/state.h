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

struct ItemState {
    Attestation attestation = Attestation::Open;
    PersonId by = {};
    QDateTime at = {};
    QString reason = {};
    QString until = {}; // waivers
    QString ticket = {};
    Digest lastEvent = {}; // hash of the event that brought this state
    qint64 lastSeq = 0;
    QList<Note> notes = {};

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

struct Person {
    PersonId id = {};
    QString name = {};
    QString email = {};
    QString organisation = {};
    QByteArray consentKey = {}; // SubjectPublicKeyInfo, DER
    KeyId consentKeyId = {};
    QByteArray certificate = {}; // DER
    bool owner = false;
    QStringList roles = {}; // granted

    bool holds(const QString &role) const;
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

// What the journal says beyond single deployments.
struct JournalState {
    QString journal = {};
    QString name = {};
    Digest genesis = {}; // hash of the first event
    QByteArray laptopKey = {};
    KeyId laptopKeyId = {};
    QList<Person> people = {};
    QList<DeploymentSummary> deployments = {}; // oldest first

    bool soloMode() const { return people.size() <= 1; }
    const Person *person(const PersonId &id) const;
    friend bool operator==(const JournalState &, const JournalState &) = default;
};

} // namespace countersign
