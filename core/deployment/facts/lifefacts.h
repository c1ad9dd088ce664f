// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"
#include "core/deployment/status.h"

#include <QDateTime>
#include <QStringList>

namespace countersign {

struct DeploymentStarted {
    static constexpr char kind[] = "DeploymentStarted";

    QString system = {};
    QString version = {};
    QString environment = {};
    QString title = {};
    QString fileName = {};
    Digest checklist = {}; // SHA-256 of the source bytes
    Digest blob = {}; // salted, of the source
    qint64 size = 0;
    bool demo = false;
    bool rehearsal = false; // practised, not meant; says so on the record
    QDateTime windowFrom = {}; // UTC; when it is planned for, invalid: at no set time
    QDateTime windowUntil = {};

    friend bool operator==(const DeploymentStarted &, const DeploymentStarted &) = default;
};

void fields(auto &a, Is<DeploymentStarted> auto &f)
{
    a("system", f.system), a("version", f.version), a("environment", f.environment), a("title", f.title), a("fileName", f.fileName);
    a("checklist", f.checklist), a("blob", f.blob), a("size", f.size), a("demo", f.demo);
    a.later("rehearsal", f.rehearsal), a.later("windowFrom", f.windowFrom), a.later("windowUntil", f.windowUntil);
}

struct LeadHandedOver {
    static constexpr char kind[] = "LeadHandedOver";
    static constexpr bool consent = true;

    PersonId to = {};
    QString reason = {};

    friend bool operator==(const LeadHandedOver &, const LeadHandedOver &) = default;
};

void fields(auto &a, Is<LeadHandedOver> auto &f) { a("to", f.to), a("reason", f.reason); }

// It may go live without the gate. Marked on the record, and reviewed afterwards.
struct EmergencyDeclared {
    static constexpr char kind[] = "EmergencyDeclared";
    static constexpr bool consent = true;

    QString reason = {};
    QDateTime reviewDue = {}; // UTC

    friend bool operator==(const EmergencyDeclared &, const EmergencyDeclared &) = default;
};

void fields(auto &a, Is<EmergencyDeclared> auto &f) { a("reason", f.reason), a("reviewDue", f.reviewDue); }

struct EmergencyReviewed {
    static constexpr char kind[] = "EmergencyReviewed";
    static constexpr bool consent = true;

    QString findings = {};

    friend bool operator==(const EmergencyReviewed &, const EmergencyReviewed &) = default;
};

void fields(auto &a, Is<EmergencyReviewed> auto &f) { a("findings", f.findings); }

enum class Decision { Live, NoGo, NeedsRevision };

QString nameOf(Decision decision);

struct DecisionMade {
    static constexpr char kind[] = "DecisionMade";
    static constexpr bool consent = true;

    Decision decision = Decision::Live;
    QString reason = {};
    bool emergency = false; // live without the gate

    friend bool operator==(const DecisionMade &, const DecisionMade &) = default;
};

void fields(auto &a, Is<DecisionMade> auto &f)
{
    a("decision", f.decision, Decision::NeedsRevision), a("reason", f.reason), a.later("emergency", f.emergency);
}

struct DeploymentClosed {
    static constexpr char kind[] = "DeploymentClosed";

    friend bool operator==(const DeploymentClosed &, const DeploymentClosed &) = default;
};

void fields(auto &, Is<DeploymentClosed> auto &) {}

struct DeploymentAborted {
    static constexpr char kind[] = "DeploymentAborted";

    QString reason = {};

    friend bool operator==(const DeploymentAborted &, const DeploymentAborted &) = default;
};

void fields(auto &a, Is<DeploymentAborted> auto &f) { a("reason", f.reason); }

struct RecordExported {
    static constexpr char kind[] = "RecordExported";

    Digest file = {}; // SHA-256 of the written PDF
    QString fileName = {};
    QStringList signedFields = {};
    int number = 0; // of the record in this journal, from 1; 0: written before records were numbered
    Digest previous = {}; // the file of the record before; empty for none
    Digest extends = {}; // the file that signatures were added to; empty: a record of its own

    friend bool operator==(const RecordExported &, const RecordExported &) = default;
};

void fields(auto &a, Is<RecordExported> auto &f)
{
    a("file", f.file), a("fileName", f.fileName), a("signedFields", f.signedFields);
    a.later("number", f.number), a.later("previous", f.previous), a.later("extends", f.extends);
}

} // namespace countersign
