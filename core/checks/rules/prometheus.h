// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// What sentences say about metrics: that Prometheus runs, scrapes, keeps and alerts, and that live values stay within their limits.
void derivePrometheus(const Reading &reading, QList<CheckSpec> &checks);

// prometheus.yml and download addresses: jobs that must be up, the version that must run.
void derivePrometheusConfiguration(const Reading &reading, QList<CheckSpec> &checks);

// "High CPU usage (>80%)" under a sentence about alerts: a rule that says so. "Request count" under one about metrics: such a metric.
void deriveAlertRules(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
