// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/journal.h"

#include "core/base/future.h"
#include "core/base/uuid7.h"
#include "core/deployment/apply.h"
#include "core/environment/redactionfilter.h"
#include "core/journal/envelope.h"

#include <QTimeZone>
#include <deque>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostTries = 5;

using AppendResult = Expected<QList<RecordedEvent>>;

struct Waiting {
    Append request;
    QPromise<AppendResult> promise;
    int tries = 0;
};

} // namespace

struct Journal::Private {
    EventStore &store;
    const Signing &signing;
    const Clock &clock;
    const RedactionFilter *filter;
    Journal *q;

    JournalState state = {};
    QList<RecordedEvent> events = {};
    QHash<DeploymentId, QList<qsizetype>> byDeployment = {}; // positions in `events`
    std::deque<std::shared_ptr<Waiting>> queue = {}; // the first is under way while `busy`
    bool busy = false;

    Digest head() const { return events.isEmpty() ? firstPrev() : events.last().signedEvent.hash; }

    Digest headOf(const DeploymentId &deployment) const
    {
        const auto positions = byDeployment.value(deployment);
        return positions.isEmpty() ? firstPrev() : events.at(positions.last()).signedEvent.hash;
    }

    void take(const QList<RecordedEvent> &more)
    {
        for (const RecordedEvent &each : more) {
            byDeployment[each.event.deployment].append(events.size());
            apply(state, each.event, each.fact, each.signedEvent.hash);
            events.append(each);
        }
        if (!more.isEmpty())
            Q_EMIT q->appended(more);
    }

    // What others have appended since. The chain is checked from where we stand.
    QFuture<Expected<>> refresh()
    {
        return store.read(events.size()).then(q, [this](Expected<QList<SignedEvent>> more) -> Expected<> {
            if (!more)
                return std::unexpected(more.error());
            if (more->isEmpty() || more->first().seq <= events.size())
                return {};
            QList<SignedEvent> all = q->allEvents();
            const qsizetype known = all.size();
            all += *more;
            Chain chain = readChain(all, ChainScope::Journal, nullptr);
            if (!chain.findings.isEmpty())
                return std::unexpected(chain.findings.first().error);
            take(chain.events.mid(known));
            return {};
        });
    }

    // What names the deployment and its people stands as it is; a secret cannot be part of it without being none.
    Expected<Fact> withoutSecrets(const Fact &fact) const
    {
        static const QStringList structural{u"JournalCreated"_s, u"PersonEnrolled"_s, u"RoleGranted"_s, u"DeploymentStarted"_s};
        const auto redactor = filter ? filter->current() : nullptr;
        if (!redactor || redactor->isEmpty() || structural.contains(kindOf(fact)))
            return fact;
        const QJsonObject payload = toPayload(fact);
        const QJsonObject clean = redactor->redact(QJsonValue(payload)).toObject();
        return clean == payload ? Expected<Fact>(fact) : fromPayload(kindOf(fact), clean);
    }

    Expected<QList<RecordedEvent>> compose(const Append &request, const QList<FactToAppend> &facts) const
    {
        QList<RecordedEvent> composed;
        Digest prev = head(), dprev = headOf(request.deployment);
        const QDateTime now = clock.now();
        for (const FactToAppend &each : facts) {
            const auto fact = withoutSecrets(each.fact);
            if (!fact)
                return std::unexpected(fact.error());
            RecordedEvent recorded;
            Event &event = recorded.event;
            event.id = EventId(uuid7(now));
            event.journal = state.journal.isEmpty() ? event.id.toString() : state.journal;
            event.seq = events.size() + composed.size() + 1;
            event.prev = prev;
            event.dprev = dprev;
            event.kind = kindOf(*fact);
            event.deployment = request.deployment;
            event.item = each.item;
            event.actor = each.actor.isEmpty() ? request.actor : each.actor;
            event.key = request.key->id();
            event.at = now.toUTC();
            event.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
            event.payload = toPayload(*fact);
            recorded.fact = *fact;
            const auto body = encodeEvent(event);
            if (!body)
                return std::unexpected(body.error());
            const auto signature = request.key->sign(preAuthenticationEncoding(*body));
            if (!signature)
                return std::unexpected(signature.error());
            recorded.signedEvent = {event.seq, *body, *signature, event.key, eventHash(*body, *signature)};
            prev = dprev = recorded.signedEvent.hash;
            composed.append(recorded);
        }
        return composed;
    }

    void next()
    {
        if (busy || queue.empty())
            return;
        busy = true;
        const auto waiting = queue.front();
        const auto facts = waiting->request.draft();
        if (!facts)
            return finish(std::unexpected(facts.error()));
        const auto composed = compose(waiting->request, *facts);
        if (!composed)
            return finish(std::unexpected(composed.error()));
        if (composed->isEmpty())
            return finish(QList<RecordedEvent>());
        QList<SignedEvent> signedEvents;
        for (const RecordedEvent &each : *composed)
            signedEvents.append(each.signedEvent);
        store.append(head(), signedEvents, waiting->request.blobs).then(q, [this, composed = *composed](Expected<> done) {
            if (done) {
                take(composed);
                finish(composed);
            } else if (done.error().code == ErrorCode::HeadMoved && ++queue.front()->tries < mostTries) {
                again();
            } else {
                finish(std::unexpected(done.error()));
            }
        });
    }

    // Another process was quicker: read what it wrote, then decide anew.
    void again()
    {
        refresh().then(q, [this](Expected<> read) {
            if (!read)
                return finish(std::unexpected(read.error()));
            busy = false;
            next();
        });
    }

    void finish(AppendResult result)
    {
        const auto waiting = queue.front();
        queue.pop_front();
        busy = false;
        waiting->promise.addResult(std::move(result));
        waiting->promise.finish();
        next();
    }
};

Journal::Journal(EventStore &store, const Signing &signing, const Clock &clock, const RedactionFilter *filter, QObject *parent) :
    QObject(parent),
    d(new Private{store, signing, clock, filter, this})
{
    connect(&store, &EventStore::grown, this, [this] {
        if (!d->busy)
            d->refresh();
    });
}

Journal::~Journal() = default;

QFuture<Expected<>> Journal::open()
{
    return andThen(d->store.read(0), this, [this](const QList<SignedEvent> &events) {
        return onPool([events]() -> Expected<Chain> {
                   Chain chain = readChain(events, ChainScope::Journal, nullptr);
                   if (!chain.findings.isEmpty())
                       return std::unexpected(chain.findings.first().error);
                   return chain;
               })
            .then(this, [this](Expected<Chain> chain) -> Expected<> {
                if (!chain)
                    return std::unexpected(chain.error());
                d->take(chain->events);
                return {};
            });
    });
}

QFuture<Expected<QList<RecordedEvent>>> Journal::append(Append request)
{
    auto waiting = std::make_shared<Waiting>();
    waiting->request = std::move(request);
    waiting->promise.start();
    d->queue.push_back(waiting);
    d->next();
    return waiting->promise.future();
}

QFuture<Expected<QList<RecordedEvent>>> Journal::create(const QString &name, std::shared_ptr<const SigningKey> laptopKey)
{
    const JournalCreated fact{name, QString::fromLatin1(laptopKey->publicKey().toBase64())};
    return append({.key = std::move(laptopKey), .draft = [this, fact]() -> Expected<QList<FactToAppend>> {
                       if (!isEmpty())
                           return failure(ErrorCode::HeadMoved);
                       return QList{FactToAppend{fact}};
                   }});
}

const JournalState &Journal::state() const { return d->state; }

bool Journal::isEmpty() const { return d->events.isEmpty(); }

Digest Journal::head() const { return d->head(); }

QList<RecordedEvent> Journal::events(const DeploymentId &deployment) const
{
    QList<RecordedEvent> events;
    for (const qsizetype position : d->byDeployment.value(deployment))
        events.append(d->events.at(position));
    return events;
}

QList<RecordedEvent> Journal::events() const { return d->events; }

QList<SignedEvent> Journal::allEvents() const
{
    QList<SignedEvent> events;
    for (const RecordedEvent &each : std::as_const(d->events))
        events.append(each.signedEvent);
    return events;
}

QFuture<Expected<Blob>> Journal::blob(const Digest &digest) { return d->store.blob(digest); }

QFuture<Expected<>> Journal::backup(const QString &path) { return d->store.backup(path); }

QByteArray Journal::bundle(const DeploymentId &deployment) const
{
    QByteArray lines;
    for (const DeploymentId &chain : {DeploymentId(), deployment}) {
        for (const RecordedEvent &each : events(chain))
            lines += toBundleLine(each.signedEvent) + '\n';
    }
    return lines;
}

} // namespace countersign
