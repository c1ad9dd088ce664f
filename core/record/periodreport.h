// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/auditdocumentof.h"
#include "core/record/recordverification.h"

namespace countersign {

// One deployment of a period, for somebody who oversees many.
struct ReportedDeployment {
    DeploymentId id = {};
    QString system = {};
    QString version = {};
    QString environment = {};
    bool rehearsal = false;
    QString lead = {};
    QDateTime startedAt = {};
    QDateTime decidedAt = {}; // invalid: not decided
    VerdictKind verdict = VerdictKind::Draft;
    QString reason = {};
    int signedRoles = 0;
    int roles = 0;
    QList<AuditException> exceptions = {};
    QList<KnownRecord> records = {}; // none: it left no record
};

struct PeriodReport {
    QDate from = {};
    QDate to = {};
    QList<ReportedDeployment> deployments = {}; // oldest first
    // of the journal
    Digest genesis = {};
    Digest head = {}; // of the newest event in `bundle`
    QByteArray bundle = {}; // the journal's own chain, then each deployment's
    QString author = {};
    int number = 0;
    QString predecessor = {};
    QDateTime created = {};
};

// What a deployment was rehearsed by, or what a rehearsal was for: the newest of the other kind with its system and version; null: there is none.
const ReportedDeployment *counterpartOf(const QList<ReportedDeployment> &oldestFirst, const ReportedDeployment &deployment);

ReportedDeployment reportedDeployment(const RecordSource &source, const QList<KnownRecord> &records);

QJsonObject toJson(const PeriodReport &report); // docs/CLI.md
QString toText(const PeriodReport &report);

// As a record without a deployment, to be signed by who has read it.
AuditDocument auditDocumentOf(const PeriodReport &report);

inline constexpr QLatin1StringView reportField{"signoff.report.reader"};

} // namespace countersign
