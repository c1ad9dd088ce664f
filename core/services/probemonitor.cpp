// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/probemonitor.h"

#include <QTimer>

namespace countersign {

namespace {

constexpr int historyLength = 60;
constexpr int samplingMilliseconds = 1000;

// A check nobody has switched on is off: no evidence, no status. Where somebody did, but it could not be told, it is unknown.
EvidenceStatus statusWithout(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::SecretMissing:
    case Obstacle::SecretNotBound:
    case Obstacle::Offline: return EvidenceStatus::Unknown;
    case Obstacle::None:
    case Obstacle::HostNotApproved:
    case Obstacle::ParameterOpen:
    case Obstacle::VantageMissing:
    case Obstacle::ConsentMissing:
    case Obstacle::TargetRefused:
    case Obstacle::KindUnsupported: return EvidenceStatus::None;
    }
    Q_UNREACHABLE_RETURN(EvidenceStatus::None);
}

} // namespace

struct ProbeMonitor::Private {
    Prober &prober;
    const Clock &clock;
    ProbeMonitor *q;

    QList<CheckSpec> checks = {};
    EnvironmentSettings settings = {};
    EvidenceByCheck evidence = {};
    QHash<CheckId, QList<ProbeResult>> histories = {};
    QTimer sampling{nullptr};
    int underWay = 0;

    // Brings obstacles up to date with the settings and says which checks are switched on.
    QList<ProbeRequest> admitted(const std::function<bool(const CheckSpec &)> &wanted)
    {
        QList<ProbeRequest> requests;
        QList<CheckId> touched;
        for (const CheckSpec &check : std::as_const(checks)) {
            Evidence &present = evidence[check.id];
            const auto admission = admit(check, settings);
            if (const auto *obstacle = std::get_if<Obstacle>(&admission)) {
                const EvidenceStatus status = statusWithout(*obstacle);
                if (present.obstacle != *obstacle || present.status != status) {
                    present.obstacle = *obstacle;
                    present.status = status;
                    touched.append(check.id);
                }
                continue;
            }
            if (std::exchange(present.obstacle, Obstacle::None) != Obstacle::None)
                touched.append(check.id);
            if (present.inFlight || !wanted(check))
                continue;
            present.inFlight = true;
            if (present.status == EvidenceStatus::None)
                present.status = EvidenceStatus::Checking;
            touched.append(check.id);
            requests.append(std::get<ProbeRequest>(admission));
        }
        if (!touched.isEmpty())
            Q_EMIT q->evidenceChanged(touched);
        return requests;
    }

    void submit(const std::function<bool(const CheckSpec &)> &wanted)
    {
        const QList<ProbeRequest> requests = admitted(wanted);
        underWay += int(requests.size());
        if (!requests.isEmpty())
            prober.submit(requests);
        else if (underWay == 0)
            QTimer::singleShot(0, q, [this] { Q_EMIT q->idle(); });
    }

    bool isDue(const CheckSpec &check) const
    {
        const Evidence present = evidence.value(check.id);
        // half its freshness leaves room for one slow answer before it goes stale
        return !present.result.observation.at.isValid()
            || present.result.observation.at.addSecs(check.freshness.count() / 2) <= clock.now();
    }

    void take(const QList<ProbeResult> &results)
    {
        QList<CheckId> touched;
        QList<ProbeResult> different;
        for (const ProbeResult &result : results) {
            Evidence &present = evidence[result.check];
            const EvidenceStatus before = present.result.check.isEmpty() ? EvidenceStatus::None : present.result.status;
            present.inFlight = false;
            --underWay;
            touched.append(result.check);
            if (result.observation.failure == Failure::Cancelled) {
                present.status = present.result.check.isEmpty() ? EvidenceStatus::None : present.result.status;
                continue;
            }
            present.status = result.status;
            present.obstacle = result.obstacle;
            present.result = result;
            QList<ProbeResult> &history = histories[result.check];
            history.append(result);
            if (history.size() > historyLength)
                history.removeFirst();
            if (result.status != before)
                different.append(result);
        }
        Q_EMIT q->evidenceChanged(touched);
        if (!different.isEmpty())
            Q_EMIT q->judged(different);
        if (underWay == 0)
            Q_EMIT q->idle();
    }
};

ProbeMonitor::ProbeMonitor(Prober &prober, const Clock &clock, QObject *parent) : QObject(parent), d(new Private{prober, clock, this})
{
    connect(&prober, &Prober::finished, this, [this](const QList<ProbeResult> &results) { d->take(results); });
    connect(&d->sampling, &QTimer::timeout, this, [this] { d->submit([this](const CheckSpec &check) { return d->isDue(check); }); });
    d->sampling.setInterval(samplingMilliseconds);
}

ProbeMonitor::~ProbeMonitor() = default;

void ProbeMonitor::setChecks(const QList<CheckSpec> &checks)
{
    d->checks = checks;
    d->evidence.clear();
    d->histories.clear();
    d->admitted([](const CheckSpec &) { return false; });
}

void ProbeMonitor::setSettings(const EnvironmentSettings &settings)
{
    if (d->settings == settings)
        return;
    d->settings = settings;
    d->admitted([](const CheckSpec &) { return false; });
}

void ProbeMonitor::setJournalled(const QHash<CheckId, ProbeResult> &evidence)
{
    QList<CheckId> touched;
    for (const auto &[check, result] : evidence.asKeyValueRange()) {
        Evidence &present = d->evidence[check];
        if (present.result.observation.at.isValid() && present.result.observation.at >= result.observation.at)
            continue;
        present.status = result.status;
        present.obstacle = result.obstacle;
        present.result = result;
        touched.append(check);
    }
    if (!touched.isEmpty())
        Q_EMIT evidenceChanged(touched);
}

void ProbeMonitor::probeAll()
{
    d->submit([](const CheckSpec &) { return true; });
}

void ProbeMonitor::probe(const QList<CheckId> &checks)
{
    d->submit([&checks](const CheckSpec &check) { return checks.contains(check.id); });
}

void ProbeMonitor::cancel()
{
    d->prober.cancelAll();
}

void ProbeMonitor::setSampling(bool on)
{
    on ? d->sampling.start() : d->sampling.stop();
}

const EvidenceByCheck &ProbeMonitor::evidence() const
{
    return d->evidence;
}

QList<ProbeResult> ProbeMonitor::history(const CheckId &check) const
{
    return d->histories.value(check);
}

bool ProbeMonitor::isBusy() const
{
    return d->underWay > 0;
}

} // namespace countersign
