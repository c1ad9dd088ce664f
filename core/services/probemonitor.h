// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/deployment/view.h"
#include "core/ports/prober.h"

namespace countersign {

// Keeps the evidence of one deployment's checks: runs what persons have allowed, on demand or by itself. Main thread.
class ProbeMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeMonitor)
public:
    ProbeMonitor(Prober &prober, const Clock &clock, QObject *parent = nullptr);
    ~ProbeMonitor() override;

    void setChecks(const QList<CheckSpec> &checks);
    void setSettings(const EnvironmentSettings &settings);
    void setJournalled(const QHash<CheckId, ProbeResult> &evidence); // shown until newer samples come

    void probeAll();
    void probe(const QList<CheckId> &checks);
    void cancel();
    void setSampling(bool on); // probe again by itself as results age

    const EvidenceByCheck &evidence() const;
    QList<ProbeResult> history(const CheckId &check) const; // the last 60, oldest first
    bool isBusy() const;

Q_SIGNALS:
    void evidenceChanged(const QList<countersign::CheckId> &checks);
    void judged(const QList<countersign::ProbeResult> &results); // results whose status differs from the one before
    void idle(); // everything that was asked for has an answer

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
