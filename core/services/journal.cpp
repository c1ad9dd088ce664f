// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/journal.h"

#include "core/base/future.h"
#include "core/environment/redactionfilter.h"
#include "core/journal/envelope.h"
#include "core/services/composeevents.h"
#include "core/services/journalcheck.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostTries = 5;
constexpr qint64 checkedAtOnce = 2'000; // newest events whose links and authority are checked before anything is shown
constexpr qint64 verifiedAtOnce = 256; // and whose signatures are; check() looks at the rest

// What people, phases and authority follow from, beside the events about the journal itself.
const QStringList backboneKinds{QLatin1StringView(DeploymentStarted::kind), QLatin1StringView(LeadHandedOver::kind),
                                QLatin1StringView(SignedOff::kind),         QLatin1StringView(DecisionMade::kind),
                                QLatin1StringView(DeploymentClosed::kind),  QLatin1StringView(DeploymentAborted::kind),
                                QLatin1StringView(RollbackFinished::kind),  QLatin1StringView(RecordExported::kind)};

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

    ChainReader reader = ChainReader({.signing = &signing}); // stands behind the newest event
    QHash<DeploymentId, QList<RecordedEvent>> chains = {{DeploymentId(), {}}}; // the loaded ones, and the journal's own
    QList<RecordedEvent> exports = {};
    std::deque<std::shared_ptr<Waiting>> queue = {}; // the first is under way while `busy`
    bool busy = false; // an append, or reading on
    bool behind = false; // others have appended meanwhile
    std::optional<Error> damage = {}; // nothing is appended while it stands
    QThreadPool composing{}; // of its own: a tick waits behind no export, and a burst of answers is hundreds of signatures

    void damagedBy(const Error &error)
    {
        damage = error;
        Q_EMIT q->damaged();
    }

    void remember(const RecordedEvent &each)
    {
        if (const auto chain = chains.find(each.event.deployment); chain != chains.end())
            chain->append(each);
        if (std::holds_alternative<RecordExported>(each.fact))
            exports.append(each);
    }

    // Events that were appended just now.
    void take(const QList<RecordedEvent> &more)
    {
        for (const RecordedEvent &each : more) {
            if (std::holds_alternative<DeploymentStarted>(each.fact))
                chains.insert(each.event.deployment, {});
            remember(each);
        }
        if (!more.isEmpty())
            Q_EMIT q->appended(more);
    }

    // Behind all but the newest events, on trust.
    Expected<> stand(const JournalOutline &outline)
    {
        for (const SignedEvent &each : outline.backbone) {
            const auto recorded = decodeRecorded(each);
            if (!recorded)
                return std::unexpected(recorded.error());
            reader.follow(*recorded);
            remember(*recorded);
        }
        reader.standBehind(outline.seq, outline.hash, outline.heads);
        return {};
    }

    // What lies in the store beyond where we stand: at the start, and when others have appended. Nothing else moves meanwhile.
    QFuture<Expected<>> catchUp()
    {
        return andThen(store.read(reader.lastSeq(), journalPage), q, [this](const QList<SignedEvent> &page) {
            if (page.isEmpty())
                return readyFuture<>({});
            return andThen(readPage(std::make_shared<ChainReader>(reader), page), q, [this, page](const ReadPage &done) {
                if (const auto sound = firstBad(done.reader->findings()); !sound)
                    return keepSound(page, done.reader->findings(), sound.error());
                reader = *done.reader;
                take(done.events);
                return catchUp();
            });
        });
    }

    // What stands before the first bad event of a page can still be read. Fails in any case, with what that event shows.
    QFuture<Expected<>> keepSound(const QList<SignedEvent> &page, const QList<ChainFinding> &findings, const Error &error)
    {
        const QList<ChainFinding> ordered = inOrder(findings);
        const auto bad = std::ranges::find_if(ordered, &ChainFinding::isBad);
        QList<SignedEvent> sound;
        for (const SignedEvent &each : page) {
            if (each.seq >= bad->seq)
                break;
            sound.append(each);
        }
        return andThen(readPage(std::make_shared<ChainReader>(reader), sound), q, [this, error](const ReadPage &done) {
            if (firstBad(done.reader->findings())) {
                reader = *done.reader;
                take(done.events);
            }
            damagedBy(error);
            return failedFuture<>(error);
        });
    }

    void followOthers()
    {
        if (busy) {
            behind = true; // until what is under way is done
            return;
        }
        busy = true;
        catchUp().then(q, [this](const Expected<> &) { rest(); }); // what is wrong with it is said when somebody wants to append
    }

    void rest()
    {
        busy = false;
        if (std::exchange(behind, false))
            followOthers();
        else
            next();
    }

    // The columns by which events are looked up are not signed: what we stand on must be what the bytes say.
    JournalCheck conclude(const ChainReader &whole) const
    {
        JournalCheck check{inOrder(whole.findings()), whole.state(), whole.lastSeq()};
        const bool comparable = check.findings.isEmpty() && whole.lastSeq() == reader.lastSeq();
        if (comparable && (whole.state() != reader.state() || whole.heads() != reader.heads())) {
            const QString number = QString::number(whole.lastSeq());
            check.findings.append(
                {whole.lastSeq(), {ErrorCode::EventMalformed, {number, u"columns of the file do not fit the bytes of its events"_s}}});
        }
        return check;
    }

    // The events of a deployment lie in the store before anybody has asked for them; more may be appended while they are read.
    QFuture<Expected<>> load(const DeploymentId &id, int tries)
    {
        return andThen(store.chainOf(id), q, [this, id, tries](QList<SignedEvent> stored) {
            if (damage) // what stands behind the first bad event is not read
                stored.removeIf([this](const SignedEvent &each) { return each.seq > reader.lastSeq(); });
            QList<SignedEvent> own;
            for (const RecordedEvent &each : std::as_const(chains[DeploymentId()]))
                own.append(each.signedEvent);
            return andThen(readDeployment(own, stored, signing), q, [this, id, tries](QList<RecordedEvent> events) {
                while (!events.isEmpty() && events.last().event.seq > reader.lastSeq())
                    events.removeLast(); // news that will be read as such
                if (!events.isEmpty() && events.last().signedEvent.hash == reader.headOf(id)) {
                    chains.insert(id, events);
                    return readyFuture<>({});
                }
                if (tries < mostTries)
                    return load(id, tries + 1);
                return failedFuture<>(Error{ErrorCode::ChainBroken, {QString::number(events.isEmpty() ? 0 : events.last().event.seq)}});
            });
        });
    }

    void next()
    {
        if (busy || queue.empty())
            return;
        busy = true;
        if (damage)
            return finish(std::unexpected(*damage));
        const auto waiting = queue.front();
        const auto facts = waiting->request.draft();
        if (!facts)
            return finish(std::unexpected(facts.error()));
        if (facts->isEmpty())
            return finish(QList<RecordedEvent>());
        const auto compose = [reader = reader, request = waiting->request, facts = *facts, now = clock.now(),
                              redactor = filter ? filter->current() : nullptr] { return composeEvents(reader, request, facts, now, redactor.get()); };
        onPool(compose, composing).then(q, [this](const AppendResult &composed) {
            if (composed)
                put(*composed);
            else
                finish(composed);
        });
    }

    void put(const QList<RecordedEvent> &composed)
    {
        QList<SignedEvent> signedEvents;
        for (const RecordedEvent &each : composed)
            signedEvents.append(each.signedEvent);
        const Append &request = queue.front()->request;
        store.append(reader.head(), signedEvents, request.blobs, request.purged).then(q, [this, composed](Expected<> done) {
            if (done) {
                for (const RecordedEvent &each : composed)
                    reader.follow(each);
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
        catchUp().then(q, [this](const Expected<> &read) {
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
        waiting->promise.addResult(std::move(result));
        waiting->promise.finish();
        rest();
    }
};

Journal::Journal(EventStore &store, const Signing &signing, const Clock &clock, const RedactionFilter *filter, QObject *parent) :
    QObject(parent),
    d(new Private{store, signing, clock, filter, this})
{
    d->composing.setMaxThreadCount(1);
    connect(&store, &EventStore::grown, this, [this] { d->followOthers(); });
}

Journal::~Journal() = default;

QFuture<Expected<>> Journal::open()
{
    d->busy = true; // appends wait, and so does the news of others
    d->damage.reset();
    auto opening = andThen(d->store.outline(backboneKinds, checkedAtOnce), this, [this](const JournalOutline &outline) {
        d->reader = ChainReader({.signing = &d->signing, .signaturesAfter = outline.size - verifiedAtOnce});
        d->chains = {{DeploymentId(), {}}};
        d->exports.clear();
        if (const auto stood = d->stand(outline); !stood)
            return failedFuture<>(stood.error());
        return d->catchUp();
    });
    return opening.then(this, [this](Expected<> done) {
        if (done)
            Q_EMIT opened();
        else if (!d->damage)
            d->damagedBy(done.error());
        d->rest();
        return done;
    });
}

QFuture<Expected<JournalCheck>> Journal::check(std::function<void(qint64, qint64)> progress)
{
    const auto whole = std::make_shared<ChainReader>(ChainReading{.signing = &d->signing});
    const auto tell = [this, progress = std::move(progress)](qint64 done) {
        if (progress)
            progress(done, std::max(done, size()));
    };
    return andThen(readToEnd(d->store, whole, tell, this), this, [this, whole] {
        const JournalCheck check = d->conclude(*whole);
        if (const auto sound = firstBad(check.findings); !sound && !d->damage)
            d->damagedBy(sound.error());
        return readyFuture<JournalCheck>(check);
    });
}

QFuture<Expected<>> Journal::load(const DeploymentId &deployment)
{
    if (d->chains.contains(deployment) || !d->reader.heads().contains(deployment))
        return readyFuture<>({});
    return d->load(deployment, 0);
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

const JournalState &Journal::state() const { return d->reader.state(); }

bool Journal::isEmpty() const { return size() == 0; }

std::optional<Error> Journal::damage() const { return d->damage; }

Digest Journal::head() const { return d->reader.head(); }

qint64 Journal::size() const { return d->reader.lastSeq(); }

QFuture<Expected<Digest>> Journal::hashAt(qint64 seq) { return d->store.hashAt(seq); }

QFuture<Expected<QList<SignedEvent>>> Journal::read(qint64 after, qint64 most) { return d->store.read(after, most); }

QList<RecordedEvent> Journal::events(const DeploymentId &deployment) const { return d->chains.value(deployment); }

QList<RecordedEvent> Journal::exports() const { return d->exports; }

QFuture<Expected<Blob>> Journal::blob(const Digest &digest) { return d->store.blob(digest); }

QFuture<Expected<>> Journal::backup(const QString &path) { return d->store.backup(path); }

QByteArray Journal::bundle(const DeploymentId &deployment) const { return bundle(QList{deployment}); }

QByteArray Journal::bundle(const QList<DeploymentId> &deployments) const
{
    QByteArray lines;
    for (const DeploymentId &chain : QList{DeploymentId()} + deployments) {
        for (const RecordedEvent &each : events(chain))
            lines += toBundleLine(each.signedEvent) + '\n';
    }
    return lines;
}

Digest Journal::headOf(const QList<DeploymentId> &deployments) const
{
    return d->reader.headOf(deployments.isEmpty() ? DeploymentId() : deployments.last());
}

} // namespace countersign
