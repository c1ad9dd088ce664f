// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/probemonitor.h"

#include "core/probing/placeholders.h"
#include "core/probing/rhythm.h"

#include <QTimer>
#include <algorithm>

namespace countersign {

namespace {

constexpr int historyLength = 60;
constexpr int samplingMilliseconds = 1000;
constexpr int offlineRetrySeconds = 5;

// A check nobody has switched on is off: no evidence, no status. Where somebody did, but it could not be told, it is unknown.
EvidenceStatus statusWithout(Obstacle obstacle, const CheckSpec &check)
{
    switch (obstacle) {
    case Obstacle::SecretMissing:
        return holdsVariable(check.target.address) ? EvidenceStatus::None : EvidenceStatus::Unknown; // nobody allowed a host yet
    case Obstacle::SecretNotBound:
    case Obstacle::SecretNeedsTls:
    case Obstacle::Offline:
    case Obstacle::VantageUnreachable: return EvidenceStatus::Unknown;
    case Obstacle::None:
    case Obstacle::HostNotApproved:
    case Obstacle::ParameterOpen:
    case Obstacle::VantageMissing:
    case Obstacle::ConsentMissing:
    case Obstacle::TargetRefused:
    case Obstacle::Dismissed:
    case Obstacle::KindUnsupported: return EvidenceStatus::None;
    }
    Q_UNREACHABLE_RETURN(EvidenceStatus::None);
}

ProbeResult withoutBody(ProbeResult result)
{
    result.observation.body.clear();
    return result;
}

} // namespace

struct ProbeMonitor::Private {
    Prober &prober;
    const Clock &clock;
    ProbeMonitor *q;

    QList<CheckSpec> checks = {};
    EnvironmentSettings settings = {};
    SecretValues secrets = {};
    QHash<CheckId, ProbeRequest> admitted = {}; // switched on
    EvidenceByCheck evidence = {};
    QHash<CheckId, QList<ProbeResult>> histories = {};
    QHash<CheckId, EvidenceStatus> told = {}; // what judged() said last
    QTimer sampling{nullptr};
    QTimer postponing{nullptr};
    QList<ProbeRequest> postponed = {}; // asked for so soon again that they wait
    Rhythm rhythm = {};
    EgressLog egress = {};
    bool offline = false;
    QDateTime lastLookOffline = {};
    QDateTime since = {}; // these checks are looked at; what was observed before belongs to others
    QSet<CheckId> outdated = {}; // under way, but what they will be judged by no longer holds
    int underWay = 0;

    void readmit();
    void forget(const CheckId &check);
    void submit(const std::function<bool(const CheckSpec &)> &wanted);
    void start(QList<ProbeRequest> requests);
    void startPostponed();
    void sample();
    bool isDue(const CheckSpec &check) const;
    void take(const QList<ProbeResult> &results);
    void keep(const ProbeResult &result, QList<ProbeResult> &different);
    bool isNews(const ProbeResult &result);
    void lookWhetherOffline(const QList<ProbeResult> &results);
};

// Brings obstacles up to date with the settings.
void ProbeMonitor::Private::readmit()
{
    QList<CheckId> touched;
    const QHash<CheckId, ProbeRequest> before = std::exchange(admitted, {});
    for (const CheckSpec &check : std::as_const(checks)) {
        Evidence &present = evidence[check.id];
        const auto admission = admit(check, settings, secrets);
        const auto *request = std::get_if<ProbeRequest>(&admission);
        Obstacle obstacle = request ? Obstacle::None : std::get<Obstacle>(admission);
        const bool judgedElsewhere = obstacle == Obstacle::KindUnsupported && !present.result.check.isEmpty();
        if (judgedElsewhere)
            obstacle = present.result.obstacle;
        const auto earlier = before.constFind(check.id);
        const bool revised = request && earlier != before.constEnd() && earlier->check.conditions != request->check.conditions;
        if (revised || (obstacle == Obstacle::Dismissed && present.obstacle != obstacle)) {
            forget(check.id);
            touched.append(check.id);
        }
        if (request)
            admitted.insert(check.id, *request);
        const EvidenceStatus status = request || judgedElsewhere ? present.status : statusWithout(obstacle, check);
        if (present.obstacle != obstacle || present.status != status)
            touched.append(check.id);
        present.obstacle = obstacle;
        present.status = status;
    }
    if (!touched.isEmpty())
        Q_EMIT q->evidenceChanged(touched);
}

// Nothing it said counts any more, nor what it is about to say.
void ProbeMonitor::Private::forget(const CheckId &check)
{
    Evidence &present = evidence[check];
    if (present.inFlight)
        outdated.insert(check);
    present = {.inFlight = present.inFlight};
    histories.remove(check);
    told.remove(check);
}

void ProbeMonitor::Private::submit(const std::function<bool(const CheckSpec &)> &wanted)
{
    QList<ProbeRequest> requests;
    QList<CheckId> touched;
    for (const CheckSpec &check : std::as_const(checks)) {
        const auto request = admitted.constFind(check.id);
        Evidence &present = evidence[check.id];
        if (request == admitted.constEnd() || present.inFlight || !wanted(check))
            continue;
        present.inFlight = true;
        present.obstacle = Obstacle::None;
        if (present.status == EvidenceStatus::None)
            present.status = EvidenceStatus::Checking;
        touched.append(check.id);
        requests.append(*request);
    }
    underWay += int(requests.size());
    if (!touched.isEmpty())
        Q_EMIT q->evidenceChanged(touched);
    if (!requests.isEmpty())
        start(requests);
    else if (underWay == 0)
        QTimer::singleShot(0, q, [this] { Q_EMIT q->idle(); });
}

void ProbeMonitor::Private::start(QList<ProbeRequest> requests)
{
    const QDateTime now = clock.now();
    QList<ProbeRequest> ready;
    for (ProbeRequest &request : requests) {
        const QDateTime next = rhythm.nextOnDemand(request);
        const bool early = next.isValid() && next > now;
        if (!early)
            rhythm.started(request.check.id, now);
        (early ? postponed : ready).append(std::move(request));
    }
    if (!postponed.isEmpty() && !postponing.isActive())
        postponing.start(samplingMilliseconds);
    if (!ready.isEmpty())
        prober.submit(ready);
}

void ProbeMonitor::Private::startPostponed()
{
    postponing.stop();
    start(std::exchange(postponed, {}));
}

void ProbeMonitor::Private::sample()
{
    const QDateTime now = clock.now();
    if (!offline) {
        submit([this](const CheckSpec &check) { return isDue(check); });
        return;
    }
    // while nothing can be reached, one check looks whether that has changed
    if (underWay > 0 || (lastLookOffline.isValid() && lastLookOffline.secsTo(now) < offlineRetrySeconds))
        return;
    const auto looks = [this](const CheckSpec &check) {
        return admitted.contains(check.id) && Rhythm::mayRepeat(check) && !Rhythm::isOwnMachine(admitted.value(check.id));
    };
    const auto scout = std::ranges::find_if(checks, looks);
    if (scout == checks.end()) { // nothing is left that would need the network
        offline = false;
        Q_EMIT q->offlineChanged(false);
        return;
    }
    if (const QDateTime next = rhythm.nextOnDemand(admitted.value(scout->id)); next.isValid() && next > now)
        return;
    lastLookOffline = now;
    submit([id = scout->id](const CheckSpec &check) { return check.id == id; });
}

bool ProbeMonitor::Private::isDue(const CheckSpec &check) const
{
    if (!Rhythm::mayRepeat(check))
        return false;
    const QDateTime next = rhythm.nextByItself(check);
    return !next.isValid() || next <= clock.now();
}

void ProbeMonitor::Private::take(const QList<ProbeResult> &results)
{
    QList<CheckId> touched;
    QList<ProbeResult> different;
    for (const ProbeResult &result : results) {
        --underWay;
        if (result.observation.at.isValid() && result.observation.at < since)
            continue;
        if (const auto request = admitted.constFind(result.check); request != admitted.constEnd())
            egress.add(*request, result);
        Evidence &present = evidence[result.check];
        present.inFlight = false;
        touched.append(result.check);
        if (outdated.remove(result.check))
            continue;
        if (result.observation.failure == Failure::Cancelled)
            present.status = present.result.check.isEmpty() ? EvidenceStatus::None : present.result.status;
        else
            keep(result, different);
    }
    Q_EMIT q->evidenceChanged(touched);
    if (!different.isEmpty())
        Q_EMIT q->judged(different);
    lookWhetherOffline(results);
    if (underWay == 0)
        Q_EMIT q->idle();
}

void ProbeMonitor::Private::keep(const ProbeResult &result, QList<ProbeResult> &different)
{
    Evidence &present = evidence[result.check];
    present.status = result.status;
    present.obstacle = result.obstacle;
    present.result = result;
    QList<ProbeResult> &history = histories[result.check];
    history.append(withoutBody(result));
    if (history.size() > historyLength)
        history.removeFirst();
    rhythm.ended(result.check, result.observation.failure);
    if (isNews(result))
        different.append(result);
}

// Being offline is news of this machine, not of each check; what flaps is told when it has settled.
bool ProbeMonitor::Private::isNews(const ProbeResult &result)
{
    if (result.obstacle == Obstacle::Offline || told.value(result.check, EvidenceStatus::None) == result.status)
        return false;
    QList<EvidenceStatus> recent;
    for (const ProbeResult &each : std::as_const(histories[result.check]))
        recent << each.status;
    if (isFlapping(recent))
        return false;
    told[result.check] = result.status;
    return true;
}

void ProbeMonitor::Private::lookWhetherOffline(const QList<ProbeResult> &results)
{
    const auto isOffline = [](const ProbeResult &each) { return each.obstacle == Obstacle::Offline; };
    // an answer of this very machine says nothing about the network
    const auto isAnswer = [](const ProbeResult &each) {
        return each.obstacle == Obstacle::None && each.observation.failure != Failure::Cancelled
               && !each.observation.address.startsWith(QLatin1StringView("127."));
    };
    const bool now = std::ranges::any_of(results, isOffline) || (offline && std::ranges::none_of(results, isAnswer));
    if (std::exchange(offline, now) != now)
        Q_EMIT q->offlineChanged(now);
}

ProbeMonitor::ProbeMonitor(Prober &prober, const Clock &clock, QObject *parent) : QObject(parent), d(new Private{prober, clock, this})
{
    connect(&prober, &Prober::finished, this, [this](const QList<ProbeResult> &results) { d->take(results); });
    connect(&d->sampling, &QTimer::timeout, this, &ProbeMonitor::sample);
    connect(&d->postponing, &QTimer::timeout, this, [this] { d->startPostponed(); });
    d->sampling.setInterval(samplingMilliseconds);
}

ProbeMonitor::~ProbeMonitor() = default;

void ProbeMonitor::setChecks(const QList<CheckSpec> &checks)
{
    cancel();
    d->since = d->clock.now();
    d->checks = checks;
    d->evidence.clear();
    d->histories.clear();
    d->told.clear();
    d->outdated.clear();
    d->rhythm.forgetAll();
    d->readmit();
}

void ProbeMonitor::setSettings(const EnvironmentSettings &settings)
{
    if (d->settings == settings)
        return;
    d->settings = settings;
    d->readmit();
}

void ProbeMonitor::setSecrets(const SecretValues &secrets)
{
    if (d->secrets.isEmpty() && secrets.isEmpty())
        return;
    d->secrets = secrets;
    d->readmit();
}

void ProbeMonitor::report(const QList<ProbeResult> &results)
{
    QList<CheckId> touched;
    QList<ProbeResult> different;
    for (const ProbeResult &result : results) {
        d->keep(result, different);
        touched.append(result.check);
    }
    Q_EMIT evidenceChanged(touched);
    if (!different.isEmpty())
        Q_EMIT judged(different);
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
        d->told[check] = result.status;
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
    QList<ProbeResult> dropped;
    for (const ProbeRequest &request : std::exchange(d->postponed, {})) {
        ProbeResult result{.check = request.check.id};
        result.observation.failure = Failure::Cancelled;
        dropped << result;
    }
    if (!dropped.isEmpty())
        d->take(dropped);
    d->prober.cancelAll();
}

void ProbeMonitor::setSampling(bool on) { on ? d->sampling.start() : d->sampling.stop(); }

void ProbeMonitor::sample() { d->sample(); }

const EvidenceByCheck &ProbeMonitor::evidence() const { return d->evidence; }

QList<ProbeResult> ProbeMonitor::history(const CheckId &check) const { return d->histories.value(check); }

const EgressLog &ProbeMonitor::egress() const { return d->egress; }

bool ProbeMonitor::isOffline() const { return d->offline; }

bool ProbeMonitor::isBusy() const { return d->underWay > 0; }

} // namespace countersign
