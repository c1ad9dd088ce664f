// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/deploymentservice.h"

#include "core/base/future.h"
#include "core/deployment/apply.h"
#include "core/deployment/subject.h"
#include "core/evidence/deploymentevidence.h"
#include "core/services/peopleservice.h"
#include "core/services/probemonitor.h"

#include <QElapsedTimer>
#include <QTimer>

namespace countersign {

namespace {

constexpr int ageingMilliseconds = 1000; // how often the view is looked at for what grew stale
constexpr int batchMilliseconds = 40; // news of the machine is shown together
constexpr int slowestBatchMilliseconds = 250;
constexpr int restForEachLook = 12; // a look and all that shows it take about a third of the time, however large the checklist

QList<ItemId> itemsOf(const Command &command)
{
    return std::visit(
        [](const auto &c) -> QList<ItemId> {
            if constexpr (requires { c.items; })
                return c.items;
            else
                return {};
        },
        command);
}

QList<Blob> blobsOf(const Command &command)
{
    if (const auto *run = std::get_if<RecordCommand>(&command); run && !run->output.digest.isEmpty())
        return {run->output};
    if (const auto *revision = std::get_if<ReviseChecklist>(&command))
        return {revision->source};
    const auto *attached = std::get_if<AttachEvidence>(&command);
    return attached ? QList{attached->blob} : QList<Blob>();
}

} // namespace

struct DeploymentService::Private {
    Journal &journal;
    PeopleService &people;
    ProbeMonitor &monitor;
    const Clock &clock;
    DeploymentService *q;
    const Checklist checklist;
    const QList<CheckSpec> read; // as the text says them
    DeploymentState state;
    QList<CheckSpec> checks = {}; // as persons revised them
    ChecksOfLeaves ofLeaves = {}; // of these checks
    std::optional<DeploymentEvidence> own = {}; // of these checks
    std::optional<EnvironmentSettings> followed = {}; // the settings that all of this goes by
    EvidenceByCheck evidence = {}; // what was probed, and what the deployment itself answers
    bool outdated = true; // the evidence is
    QList<ProbeResult> answers = {}; // of the deployment itself, as of
    Digest answeredHead = {};
    QDateTime answeredAt = {};
    DeploymentView view = {};
    QHash<ItemId, int> pending = {};
    int recordings = 0; // appends of evidence under way
    std::vector<std::shared_ptr<QPromise<Expected<>>>> waiting = {}; // for all of them to end
    QTimer batch{nullptr};
    int pace = batchMilliseconds;
    QTimer ageing{nullptr};

    void followSettings()
    {
        if (followed == state.settings)
            return;
        followed = state.settings;
        QList<CheckSpec> revised;
        for (const CheckSpec &check : read)
            revised.append(asRevised(check, state.settings));
        if (!own || revised != checks) {
            checks = std::move(revised);
            ofLeaves = checksOfLeaves(checklist, checks);
            own.emplace(checklist, checks);
            answeredAt = {};
        }
        monitor.setSettings(state.settings);
    }

    bool isRevised() const { return checklist.digest != state.document.checklist; }

    void gather()
    {
        const QDateTime now = clock.now();
        if (outdated)
            evidence = own->over(monitor.evidence(), answered(now), now);
        outdated = false;
    }

    // What the journal and the time say changes with an event, and by the minute.
    const QList<ProbeResult> &answered(const QDateTime &now)
    {
        const qint64 age = answeredAt.isValid() ? answeredAt.secsTo(now) : 60;
        if (state.head != answeredHead || age < 0 || age >= 60) {
            answers = own->answers(state, now);
            answeredHead = state.head;
            answeredAt = now;
        }
        return answers;
    }

    void look()
    {
        QElapsedTimer taking;
        taking.start();
        outdated = true; // time has passed
        gather();
        DeploymentView now = viewOf(checklist, checks, ofLeaves, state, evidence, clock.now());
        if (now != view)
            view = std::move(now);
        pace = int(std::clamp<qint64>(restForEachLook * taking.elapsed(), batchMilliseconds, slowestBatchMilliseconds));
    }

    void lookAndTell()
    {
        look();
        Q_EMIT q->changed();
    }

    void take(const QList<RecordedEvent> &events)
    {
        bool ours = false, told = false; // by a person
        QHash<CheckId, ProbeResult> judged;
        for (const RecordedEvent &each : events) {
            if (each.event.deployment != state.id)
                continue;
            apply(state, each.event, each.fact, each.signedEvent.hash);
            ours = true;
            if (const auto *fact = std::get_if<CheckJudged>(&each.fact))
                judged.insert(fact->check, state.evidence.value(fact->check));
            else
                told = true;
        }
        if (!ours)
            return;
        if (isRevised()) {
            Q_EMIT q->revised();
            return;
        }
        followSettings();
        monitor.setJournalled(judged);
        if (told)
            lookAndTell();
        else
            lookSoon();
    }

    void lookSoon()
    {
        if (!batch.isActive()) // a stream of news does not put it off
            batch.start(pace);
    }

    Expected<QList<FactToAppend>> draft(const Command &command, const PersonId &actor)
    {
        if (isRevised())
            return failure(ErrorCode::HeadMoved);
        if (!std::holds_alternative<RecordEvidence>(command)) // what was seen is so whatever else is
            look();
        const auto facts = decide(command, {checklist, read, journal.state(), state, view, evidence, actor, clock.now()});
        if (!facts)
            return std::unexpected(facts.error());
        QList<FactToAppend> drafted;
        for (const DraftedFact &each : *facts)
            drafted.append({each.fact, each.item});
        return drafted;
    }

    void setPending(const QList<ItemId> &items, int by)
    {
        for (const ItemId &item : items) {
            pending[item] += by;
            if (pending.value(item) <= 0)
                pending.remove(item);
        }
        if (!items.isEmpty())
            Q_EMIT q->pendingChanged();
    }

    using DraftFunction = std::function<Expected<QList<FactToAppend>>()>;

    QFuture<Expected<>> append(const Command &command, const PersonId &actor, std::shared_ptr<const SigningKey> key, DraftFunction draft)
    {
        const QList<ItemId> items = itemsOf(command);
        setPending(items, 1);
        Append request{.deployment = state.id, .actor = actor, .key = std::move(key), .draft = std::move(draft), .blobs = blobsOf(command)};
        if (const auto *purge = std::get_if<PurgeEvidence>(&command))
            request.purged = {purge->blob};
        auto done = journal.append(std::move(request)).then(q, [this, items](const Expected<QList<RecordedEvent>> &appended) -> Expected<> {
            setPending(items, -1);
            if (!appended)
                return std::unexpected(appended.error());
            return {};
        });
        if (!std::holds_alternative<SignOff>(command) && !std::holds_alternative<Close>(command))
            return done;
        return andThen(done, q, [this] { return people.rememberHead(); });
    }

    // What a sign-off looked at must still be so when its turn comes: it is never quietly re-based.
    Digest reviewed(const Command &command) const
    {
        const auto *signOff = std::get_if<SignOff>(&command);
        if (!signOff)
            return {};
        const auto role = std::ranges::find(checklist.roles, signOff->role, &Role::id);
        return role == checklist.roles.end() ? Digest() : subjectDigest(subjectOf(checklist, state, citedEvidence(state), *role));
    }
};

DeploymentService::DeploymentService(Journal &journal, PeopleService &people, ProbeMonitor &monitor, const Clock &clock, ReadChecklist document,
                                     DeploymentState state, QObject *parent) :
    QObject(parent),
    d(new Private{journal, people, monitor, clock, this, std::move(document.checklist), std::move(document.checks), std::move(state)})
{
    monitor.setChecks(d->read);
    d->followSettings();
    monitor.setJournalled(d->state.evidence);
    d->look();

    connect(&journal, &Journal::appended, this, [this](const QList<RecordedEvent> &events) { d->take(events); });
    connect(&monitor, &ProbeMonitor::judged, this, &DeploymentService::recordEvidence);
    connect(&monitor, &ProbeMonitor::evidenceChanged, this, [this] {
        d->outdated = true;
        d->lookSoon();
    });
    d->batch.setSingleShot(true);
    connect(&d->batch, &QTimer::timeout, this, [this] { d->lookAndTell(); });
    connect(&d->ageing, &QTimer::timeout, this, [this] {
        if (d->batch.isActive())
            return; // it is about to be looked at
        const DeploymentView before = d->view;
        d->look();
        if (d->view != before)
            Q_EMIT changed();
    });
    d->ageing.start(ageingMilliseconds);
}

DeploymentService::~DeploymentService() = default;

QFuture<Expected<>> DeploymentService::execute(const Command &command, const PersonId &actor)
{
    if (needsConsent(command)) {
        const Person *person = d->journal.state().person(actor);
        return failedFuture<>(Error{ErrorCode::PinNeeded, {person ? person->name : actor.toString()}});
    }
    return andThen(d->people.laptopKey(), this, [this, command, actor](std::shared_ptr<const SigningKey> key) {
        return d->append(command, actor, std::move(key), [this, command, actor] { return d->draft(command, actor); });
    });
}

QFuture<Expected<>> DeploymentService::execute(const Command &command, const PersonId &actor, Secret pin)
{
    // refused before the PIN is tried, so that nobody types it in vain
    if (const auto allowed = d->draft(command, actor); !allowed)
        return failedFuture<>(allowed.error());
    return andThen(d->people.consentKey(actor, std::move(pin)), this,
                   [this, command, actor, reviewed = d->reviewed(command)](std::shared_ptr<const SigningKey> key) {
                       return d->append(command, actor, std::move(key), [this, command, actor, reviewed]() -> Expected<QList<FactToAppend>> {
                           if (d->reviewed(command) != reviewed)
                               return failure(ErrorCode::HeadMoved);
                           return d->draft(command, actor);
                       });
                   });
}

void DeploymentService::recordEvidence(const QList<ProbeResult> &results)
{
    if (isOver(d->state.phase))
        return;
    // the machine's own word: no actor
    ++d->recordings;
    execute(RecordEvidence{results}, PersonId()).then(this, [this](const Expected<> &done) {
        if (!done)
            Q_EMIT evidenceNotRecorded(done.error());
        if (--d->recordings > 0)
            return;
        for (const auto &promise : std::exchange(d->waiting, {})) {
            promise->addResult(done);
            promise->finish();
        }
    });
}

QFuture<Expected<>> DeploymentService::settled()
{
    if (d->recordings == 0)
        return readyFuture(Expected<>());
    auto promise = std::make_shared<QPromise<Expected<>>>();
    promise->start();
    d->waiting.push_back(promise);
    return promise->future();
}

const Checklist &DeploymentService::checklist() const { return d->checklist; }

const QList<CheckSpec> &DeploymentService::checks() const { return d->checks; }

const QList<CheckSpec> &DeploymentService::checksAsRead() const { return d->read; }

const DeploymentState &DeploymentService::state() const { return d->state; }

const EvidenceByCheck &DeploymentService::evidence() const
{
    d->gather();
    return d->evidence;
}

const DeploymentView &DeploymentService::view() const { return d->view; }

bool DeploymentService::isRevised() const { return d->isRevised(); }

bool DeploymentService::isPending(const ItemId &item) const { return d->pending.contains(item); }

} // namespace countersign
