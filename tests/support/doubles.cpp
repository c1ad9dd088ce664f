// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/doubles.h"

#include "core/base/future.h"
#include "core/journal/envelope.h"

#include <QTimer>

namespace countersign::testing {

QFuture<Expected<QList<SignedEvent>>> MemoryEventStore::read(qint64 after, qint64 most)
{
    return readyFuture<QList<SignedEvent>>(m_events.mid(after, most));
}

QFuture<Expected<JournalOutline>> MemoryEventStore::outline(const QStringList &kinds, qint64 left)
{
    JournalOutline outline{.size = m_events.size()};
    for (const SignedEvent &each : m_events.first(std::max<qint64>(0, m_events.size() - left))) {
        const auto event = decodeEvent(each.body);
        outline.seq = each.seq;
        outline.hash = each.hash;
        outline.heads.insert(event->deployment, each.hash);
        if (event->deployment.isEmpty() || kinds.contains(event->kind))
            outline.backbone.append(each);
    }
    return readyFuture<JournalOutline>(outline);
}

QFuture<Expected<QList<SignedEvent>>> MemoryEventStore::chainOf(const DeploymentId &deployment)
{
    QList<SignedEvent> chain;
    for (const SignedEvent &each : std::as_const(m_events)) {
        if (decodeEvent(each.body)->deployment == deployment)
            chain.append(each);
    }
    return readyFuture<QList<SignedEvent>>(chain);
}

QFuture<Expected<Digest>> MemoryEventStore::hashAt(qint64 seq)
{
    return readyFuture<Digest>(seq >= 1 && seq <= m_events.size() ? m_events.at(seq - 1).hash : Digest());
}

QFuture<Expected<>> MemoryEventStore::append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs,
                                             const QList<Digest> &purged)
{
    const Digest present = m_events.isEmpty() ? firstPrev() : m_events.last().hash;
    if (head != present)
        return failedFuture<>(Error{ErrorCode::HeadMoved});
    m_events += events;
    for (const Blob &blob : blobs)
        m_blobs.insert(blob.digest, blob);
    for (const Digest &digest : purged)
        m_blobs.remove(digest);
    return readyFuture(Expected<>());
}

QFuture<Expected<Blob>> MemoryEventStore::blob(const Digest &digest)
{
    if (!m_blobs.contains(digest))
        return failedFuture<Blob>(Error{ErrorCode::BlobMissing, {digest.toString()}});
    return readyFuture<Blob>(m_blobs.value(digest));
}

void MemoryEventStore::damage(qint64 seq)
{
    QByteArray &body = m_events[seq - 1].body;
    const qsizetype at = body.indexOf("\"at\":\"20") + 9; // the year; it stays an event that can be read
    body[at] = body.at(at) == '3' ? '2' : '3';
}

QFuture<Expected<>> MemoryEventStore::backup(const QString &path) { return failedFuture<>(Error{ErrorCode::NotSupported, {path}}); }

template <class T>
QFuture<Expected<T>> MoodyVault::answer(QFuture<Expected<T>> kept)
{
    if (refusal)
        return failedFuture<T>(*refusal);
    if (!silent)
        return kept;
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    m_waiting << [promise] {
        promise->addResult(std::unexpected(Error{ErrorCode::Cancelled, {}}));
        promise->finish();
    };
    return promise->future();
}

QFuture<Expected<Secret>> MoodyVault::load(const QString &name) { return answer(m_memory.load(name)); }

QFuture<Expected<>> MoodyVault::store(const QString &name, Secret value)
{
    return answer(refusal || silent ? readyFuture(Expected<>()) : m_memory.store(name, std::move(value)));
}

QFuture<Expected<>> MoodyVault::remove(const QString &name) { return answer(refusal || silent ? readyFuture(Expected<>()) : m_memory.remove(name)); }

QFuture<Expected<>> MoodyVault::roundTrip() { return answer(m_memory.roundTrip()); }

void MoodyVault::giveUp()
{
    for (const auto &each : std::exchange(m_waiting, {}))
        each();
}

void ScriptedProber::script(const QString &address, const Observation &observation) { m_script.insert(address, observation); }

void ScriptedProber::submit(const QList<ProbeRequest> &requests)
{
    QList<ProbeResult> results;
    for (const ProbeRequest &request : requests)
        results << judge(request.check, answerTo(request));
    QTimer::singleShot(0, this, [this, results] { Q_EMIT finished(results); });
}

Observation ScriptedProber::answerTo(const ProbeRequest &request) const
{
    const Observation healthy{.phases = {.resolve = 1.2, .connect = 8.4, .tls = 31, .firstByte = 42, .transfer = 1.1, .total = 84},
                              .status = 200,
                              .headers = {{QStringLiteral("Content-Type"), QStringLiteral("application/json")}},
                              .body = R"({"status":"healthy"})",
                              .connected = true,
                              .tlsVersion = QStringLiteral("TLSv1.3")};
    Observation observation = m_script.value(request.check.target.address, healthy);
    observation.at = m_clock ? m_clock->now() : QDateTime::currentDateTime();
    observation.address = request.endpoint.host + QStringLiteral(":") + QString::number(request.endpoint.port);
    return observation;
}

QFuture<Expected<CommandOutcome>> ScriptedRunner::run(CommandRequest request)
{
    ran << std::move(request);
    m_promise = std::make_unique<QPromise<Expected<CommandOutcome>>>();
    m_promise->start();
    QTimer::singleShot(0, this, [this] {
        Q_EMIT output(prints);
        if (!holds)
            finish(CommandEnd::Exited);
    });
    return m_promise->future();
}

void ScriptedRunner::finish(CommandEnd end)
{
    const auto promise = std::move(m_promise);
    promise->addResult(CommandOutcome{end, exits, QDateTime::currentDateTimeUtc(), 1200});
    promise->finish();
}

Expected<> ScriptedRunner::openTerminal(const CommandRequest &request)
{
    inTerminal << request;
    return {};
}

void ScriptedRunner::cancel()
{
    if (m_promise)
        finish(CommandEnd::Cancelled);
}

} // namespace countersign::testing
