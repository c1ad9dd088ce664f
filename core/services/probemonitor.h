// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/deployment/view.h"
#include "core/ports/prober.h"
#include "core/probing/egresslog.h"

namespace countersign {

// Keeps the evidence of one deployment's checks: runs what persons have allowed, on demand or by itself. Main thread.
class ProbeMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeMonitor)
public:
    ProbeMonitor(Prober &prober, const Clock &clock, QObject *parent = nullptr);
    ~ProbeMonitor() override;

    void setChecks(const QList<CheckSpec> &checks); // of another deployment: what is under way is cancelled, its answers count for nothing
    void setSettings(const EnvironmentSettings &settings);
    void setSecrets(const SecretValues &secrets); // that checks may be sent with, where persons allowed it
    void report(const QList<ProbeResult> &results); // what was judged without a probe: the environment
    void setJournalled(const QHash<CheckId, ProbeResult> &evidence); // shown until newer samples come

    void probeAll();
    void probe(const QList<CheckId> &checks);
    void cancel();
    void setSampling(bool on); // probe again by itself as results age, and once at least what has no result
    void sample(); // one look at what is due; sampling does this every second

    const EvidenceByCheck &evidence() const;
    QList<ProbeResult> history(const CheckId &check) const; // the last 60, oldest first, without bodies
    const EgressLog &egress() const; // what was contacted since the program started
    bool isOffline() const; // nothing can be reached: said once, not for each check
    bool isBusy() const;

Q_SIGNALS:
    void evidenceChanged(const QList<countersign::CheckId> &checks);
    void judged(
        const QList<countersign::ProbeResult> &results); // results whose status differs from the one before; not of what flaps, until it settles
    void offlineChanged(bool offline);
    void idle(); // everything that was asked for has an answer

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
