// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/deploymentservice.h"

#include <QJsonObject>

namespace countersign {

// What `status` and `probe` print, as values taken at one moment: text for people, JSON and JUnit for machines.
struct StatusReport {
    Checklist checklist = {};
    QList<CheckSpec> checks = {};
    DeploymentState state = {};
    DeploymentView view = {};
    EvidenceByCheck evidence = {};
    JournalState journal = {};
};

StatusReport reportOn(const DeploymentService &deployment, const JournalState &journal);

QString statusText(const StatusReport &report);
QJsonObject statusJson(const StatusReport &report);
QByteArray statusJUnit(const StatusReport &report);

QString probeText(const CheckSpec &check, const Evidence &evidence);
QJsonObject probeJson(const CheckSpec &check, const Evidence &evidence);

} // namespace countersign
