// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/probemonitor.h"

#include "core/probing/placeholders.h"
#include "core/probing/rhythm.h"
#include "core/services/evidencebook.h"

#include <QTimer>
#include <algorithm>

namespace countersign {

namespace {

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

} // namespace

struct ProbeMonitor::Private {
    Prober &prober;
    const Clock &clock;
    ProbeMonitor *q;

    QList<CheckSpec> checks = {};
    EnvironmentSettings settings = {};
    SecretValues secrets = {};
    QHash<CheckId, ProbeRequest> admitted = {}; // switched on
    EvidenceBook book = {};
    QTimer sampling{nullptr};
    QTimer postponing{nullptr};
    QList<ProbeRequest> postponed = {}; // asked for so soon again that they wait
    Rhythm rhythm = {};
    EgressLog egress = {};
    bool paused = false; // the machine sleeps
    QDateTime offlineSince = {}; // invalid: online
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
    void keep(const ProbeResult &result, QList<ProbeResult> &news);
    void lookWhetherOffline(const QList<ProbeResult> &results);
    void setOffline(bool now);
};

// Brings obstacles up to date with the settings.
void ProbeMonitor::Private::readmit()
{
    QList<CheckId> touched;
    const QHash<CheckId, ProbeRequest> before = std::exchange(admitted, {});
    for (const CheckSpec &check : std::as_const(checks)) {
        Evidence &present = book.of(check.id);
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
    if (book.of(check).inFlight)
        outdated.insert(check);
    book.forget(check);
}

void ProbeMonitor::Private::submit(const std::function<bool(const CheckSpec &)> &wanted)
{
    QList<ProbeRequest> requests;
    QList<CheckId> touched;
    for (const CheckSpec &check : std::as_const(checks)) {
        const auto request = admitted.constFind(check.id);
        Evidence &present = book.of(check.id);
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
    if (!offlineSince.isValid()) {
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
        setOffline(false);
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
    QList<ProbeResult> news;
    for (const ProbeResult &result : results) {
        --underWay;
        if (result.observation.at.isValid() && result.observation.at < since)
            continue;
        if (const auto request = admitted.constFind(result.check); request != admitted.constEnd())
            egress.add(*request, result);
        Evidence &present = book.of(result.check);
        present.inFlight = false;
        touched.append(result.check);
        if (outdated.remove(result.check))
            continue;
        if (result.observation.failure == Failure::Cancelled)
            present.status = present.result.check.isEmpty() ? EvidenceStatus::None : present.result.status;
        else
            keep(result, news);
    }
    Q_EMIT q->evidenceChanged(touched);
    if (!news.isEmpty())
        Q_EMIT q->judged(news);
    lookWhetherOffline(results);
    if (underWay == 0)
        Q_EMIT q->idle();
}

void ProbeMonitor::Private::keep(const ProbeResult &result, QList<ProbeResult> &news)
{
    rhythm.ended(result.check, result.observation.failure);
    if (book.enter(result))
        news.append(result);
}

void ProbeMonitor::Private::lookWhetherOffline(const QList<ProbeResult> &results)
{
    const auto isOffline = [](const ProbeResult &each) { return each.obstacle == Obstacle::Offline; };
    // an answer of this very machine says nothing about the network
    const auto isAnswer = [](const ProbeResult &each) {
        return each.obstacle == Obstacle::None && each.observation.failure != Failure::Cancelled
               && !each.observation.address.startsWith(QLatin1StringView("127."));
    };
    const bool now = std::ranges::any_of(results, isOffline) || (offlineSince.isValid() && std::ranges::none_of(results, isAnswer));
    if (now != offlineSince.isValid())
        setOffline(now);
}

// What was seen before says nothing while nobody can look; what this very machine serves is seen as before. Back again, all is due.
void ProbeMonitor::Private::setOffline(bool now)
{
    offlineSince = now ? clock.now() : QDateTime();
    QList<CheckId> touched;
    for (const auto &[check, request] : admitted.asKeyValueRange()) {
        Evidence &present = book.of(check);
        if (Rhythm::isOwnMachine(request))
            continue;
        if (now && present.status != EvidenceStatus::None) {
            present.status = EvidenceStatus::Unknown;
            present.obstacle = Obstacle::Offline;
            touched << check;
        } else if (!now && present.obstacle == Obstacle::Offline) {
            present.obstacle = Obstacle::None;
            touched << check;
        }
    }
    rhythm.forgetAll();
    Q_EMIT q->evidenceChanged(touched);
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
    d->book.clear();
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
    QList<ProbeResult> news;
    for (const ProbeResult &result : results) {
        d->keep(result, news);
        touched.append(result.check);
    }
    Q_EMIT evidenceChanged(touched);
    if (!news.isEmpty())
        Q_EMIT judged(news);
}

void ProbeMonitor::setJournalled(const QHash<CheckId, ProbeResult> &evidence)
{
    QList<CheckId> touched;
    for (const auto &[check, result] : evidence.asKeyValueRange()) {
        if (d->book.recall(result))
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

void ProbeMonitor::setSampling(bool on)
{
    if (on == d->sampling.isActive())
        return;
    on ? d->sampling.start() : d->sampling.stop();
    Q_EMIT samplingChanged(on);
}

bool ProbeMonitor::isSampling() const { return d->sampling.isActive(); }

void ProbeMonitor::setPaused(bool paused)
{
    d->paused = paused;
    if (paused)
        cancel();
    else
        d->rhythm.forgetAll();
}

void ProbeMonitor::sample()
{
    if (!d->paused)
        d->sample();
}

const EvidenceByCheck &ProbeMonitor::evidence() const { return d->book.all(); }

QList<ProbeResult> ProbeMonitor::history(const CheckId &check) const { return d->book.history(check); }

const EgressLog &ProbeMonitor::egress() const { return d->egress; }

QDateTime ProbeMonitor::offlineSince() const { return d->offlineSince; }

bool ProbeMonitor::isBusy() const { return d->underWay > 0; }

} // namespace countersign
