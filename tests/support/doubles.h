// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/future.h"
#include "core/ports/commandrunner.h"
#include "core/ports/eventstore.h"
#include "core/ports/preferences.h"
#include "core/ports/prober.h"
#include "core/services/memoryvault.h"

namespace countersign::testing {

// A store without a disk. Keeps the order of answers that a real one has.
class MemoryEventStore final : public EventStore
{
    Q_OBJECT
public:
    using EventStore::EventStore;

    QFuture<Expected<QList<SignedEvent>>> read(qint64 after, qint64 most = std::numeric_limits<qint64>::max()) override;
    QFuture<Expected<JournalOutline>> outline(const QStringList &kinds, qint64 left) override;
    QFuture<Expected<QList<SignedEvent>>> chainOf(const DeploymentId &deployment) override;
    QFuture<Expected<Digest>> hashAt(qint64 seq) override;
    QFuture<Expected<>> append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs,
                               const QList<Digest> &purged = {}) override;
    QFuture<Expected<SeenHead>> tolerateLoss() override { return readyFuture<SeenHead>(SeenHead()); }
    QFuture<Expected<Blob>> blob(const Digest &digest) override;
    QFuture<Expected<>> backup(const QString &path) override;

    void damage(qint64 seq); // one letter of what that event says
    qint64 size() const { return m_events.size(); }

private:
    QList<SignedEvent> m_events;
    QHash<Digest, Blob> m_blobs;
};

// Answers every probe with what was scripted for its host, else with 200, on the next turn of the event loop.
class ScriptedProber final : public Prober
{
    Q_OBJECT
public:
    using Prober::Prober;

    void script(const QString &address, const Observation &observation);
    void setClock(const Clock &clock) { m_clock = &clock; }

    void submit(const QList<ProbeRequest> &requests) override;
    void cancelAll() override {}

private:
    Observation answerTo(const ProbeRequest &request) const;

    QHash<QString, Observation> m_script;
    const Clock *m_clock = nullptr;
};

// Runs nothing: each command prints what was scripted and exits so, on the next turn of the event loop. One that is held ends when it is
// cancelled.
class ScriptedRunner final : public CommandRunner
{
    Q_OBJECT
public:
    using CommandRunner::CommandRunner;

    QByteArray prints = "ok\n";
    int exits = 0;
    bool holds = false;
    QList<CommandRequest> ran = {};
    QList<CommandRequest> inTerminal = {};

    QFuture<Expected<CommandOutcome>> run(CommandRequest request) override;
    Expected<> openTerminal(const CommandRequest &request) override;
    void cancel() override;

private:
    void finish(CommandEnd end);

    std::unique_ptr<QPromise<Expected<CommandOutcome>>> m_promise;
};

// Keeps in memory, or is as troublesome as key stores can be.
class MoodyVault final : public Vault
{
public:
    std::optional<Error> refusal = {}; // of everything that is asked
    bool silent = false; // no answer comes before giveUp()
    QString program = {};

    QFuture<Expected<Secret>> load(const QString &name) override;
    QFuture<Expected<>> store(const QString &name, Secret value) override;
    QFuture<Expected<>> remove(const QString &name) override;
    QFuture<Expected<>> roundTrip() override;
    void giveUp() override;
    QFuture<Expected<QString>> keeper() override { return readyFuture<QString>(program); }

private:
    template <class T>
    QFuture<Expected<T>> answer(QFuture<Expected<T>> kept);

    MemoryVault m_memory;
    QList<std::function<void()>> m_waiting;
};

class MemoryPreferences final : public Preferences
{
public:
    QVariant value(const QString &key, const QVariant &fallback = {}) const override { return m_values.value(key, fallback); }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QVariantHash m_values;
};

} // namespace countersign::testing
