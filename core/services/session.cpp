// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/session.h"

#include "core/base/digest.h"
#include "core/base/future.h"
#include "core/base/uuid7.h"
#include "core/deployment/apply.h"
#include "core/deployment/settings.h"

using namespace Qt::StringLiterals;

namespace countersign {

struct Session::Private {
    Ports ports;
    Session *q;
    RedactionFilter redaction = {};
    Journal journal;
    PeopleService people;
    ProbeMonitor monitor;
    RecordService records;
    HistoryService history;
    AgendaService agenda;
    EnvironmentService environment;
    std::unique_ptr<DeploymentService> current = {};

    Private(const Ports &given, Session *session) :
        ports(given),
        q(session),
        journal(given.store, given.signing, given.clock, &redaction),
        people(journal, given.vault, given.signing, given.clock),
        monitor(given.prober, given.clock),
        records(journal, people, given.recordWriter, given.recordSigner, given.signing, given.clock),
        history(journal, given.reader, given.clock),
        agenda(journal, history, given.clock),
        environment(journal, given.vault, monitor, redaction, given.clock)
    {
    }

    bool isOpen(const DeploymentId &id) const { return current && current->state().id == id && !current->isRevised(); }

    DeploymentService *show(ReadChecklist document, DeploymentState state)
    {
        const DeploymentId id = state.id;
        if (isOpen(id))
            return current.get(); // somebody else was quicker
        environment.follow(nullptr);
        current.reset(); // the old one lets go of the monitor first
        current = std::make_unique<DeploymentService>(journal, people, monitor, ports.clock, std::move(document), std::move(state));
        QObject::connect(current.get(), &DeploymentService::revised, q, [this, id] { q->openDeployment(id); }, Qt::QueuedConnection);
        environment.follow(current.get());
        Q_EMIT q->currentChanged();
        return current.get();
    }

    DeploymentState fold(const DeploymentId &id) const
    {
        DeploymentState state;
        for (const RecordedEvent &each : journal.events(id))
            apply(state, each.event, each.fact, each.signedEvent.hash);
        return state;
    }

    QFuture<Expected<ReadChecklist>> read(const QString &fileName, const QByteArray &source) const
    {
        return onPool([fileName, source, &reader = ports.reader] { return readChecklist(fileName, source, reader); });
    }

    QFuture<Expected<DeploymentService *>> start(const NewDeployment &deployment, const PersonId &lead, const ReadChecklist &document,
                                                 std::shared_ptr<const SigningKey> key)
    {
        const DeploymentId id(uuid7(ports.clock.now()));
        const Blob blob = makeBlob(deployment.source);
        const DeploymentStarted fact{.system = deployment.system,
                                     .version = deployment.version,
                                     .environment = deployment.environment,
                                     .title = document.checklist.title,
                                     .fileName = deployment.fileName,
                                     .checklist = document.checklist.digest,
                                     .blob = blob.digest,
                                     .size = deployment.source.size(),
                                     .demo = deployment.demo,
                                     .rehearsal = deployment.rehearsal,
                                     .windowFrom = deployment.windowFrom,
                                     .windowUntil = deployment.windowUntil};
        Append request{.deployment = id, .actor = lead, .key = std::move(key), .blobs = {blob}};
        request.draft = [this, deployment, document, fact]() -> Expected<QList<FactToAppend>> {
            return QList<FactToAppend>{{fact}} + (deployment.carryOver ? carriedOver(deployment, document.checklist) : QList<FactToAppend>());
        };
        return journal.append(std::move(request)).then(q, [this, id, document](Expected<QList<RecordedEvent>> done) -> Expected<DeploymentService *> {
            if (!done)
                return std::unexpected(done.error());
            return show(document, fold(id));
        });
    }

    // The last deployment of a system to a place.
    DeploymentId predecessorOf(const QString &system, const QString &environment) const
    {
        const auto &all = journal.state().deployments;
        const auto last = std::find_if(all.rbegin(), all.rend(), [&](const DeploymentSummary &summary) {
            return summary.system == system && summary.environment == environment;
        });
        return last == all.rend() ? DeploymentId() : last->id;
    }

    // Of a loaded predecessor.
    EnvironmentSettings earlierSettings(const QString &system, const QString &environment) const
    {
        return fold(predecessorOf(system, environment)).settings;
    }

    // What persons have said about a system's environment carries over to its next deployment.
    QList<FactToAppend> carriedOver(const NewDeployment &deployment, const Checklist &checklist) const
    {
        QList<FactToAppend> facts;
        for (const auto &[fact, item] : countersign::carriedOver(earlierSettings(deployment.system, deployment.environment))) {
            const auto *bound = std::get_if<ParameterBound>(&fact);
            if (!bound || std::ranges::contains(checklist.parameters, bound->name, &Parameter::name))
                facts.append({fact, item});
        }
        return facts;
    }
};

Session::Session(const Ports &ports, QObject *parent) : QObject(parent), d(std::make_unique<Private>(ports, this)) {}

Session::~Session()
{
    d->environment.follow(nullptr);
    d->current.reset();
}

QFuture<Expected<>> Session::open() { return d->journal.open(); }

QFuture<Expected<SeenHead>> Session::openInSpiteOfLoss()
{
    return andThen(d->ports.store.tolerateLoss(), this,
                   [this](const SeenHead &seen) { return andThen(d->journal.open(), this, [seen] { return readyFuture<SeenHead>(seen); }); });
}

Journal &Session::journal() { return d->journal; }

PeopleService &Session::people() { return d->people; }

ProbeMonitor &Session::monitor() { return d->monitor; }

RecordService &Session::records() { return d->records; }

EnvironmentService &Session::environment() { return d->environment; }

RedactionFilter &Session::redaction() { return d->redaction; }

const MarkdownReader &Session::reader() const { return d->ports.reader; }

HistoryService &Session::history() { return d->history; }

AgendaService &Session::agenda() { return d->agenda; }

QFuture<Expected<EnvironmentSettings>> Session::earlierSettings(const QString &system, const QString &environment)
{
    return andThen(d->journal.load(d->predecessorOf(system, environment)), this,
                   [this, system, environment] { return readyFuture<EnvironmentSettings>(d->earlierSettings(system, environment)); });
}

QFuture<Expected<DeploymentService *>> Session::start(const NewDeployment &deployment, const PersonId &lead)
{
    using Result = DeploymentService *;
    for (const QString &name : {deployment.system, deployment.version, deployment.environment}) {
        if (name.trimmed().isEmpty())
            return failedFuture<Result>(Error{ErrorCode::ValueRefused, {name, u"system, version and environment are needed"_s}});
    }
    auto loaded = andThen(d->journal.load(d->predecessorOf(deployment.system, deployment.environment)), this,
                          [this, deployment] { return d->read(deployment.fileName, deployment.source); });
    return andThen(loaded, this, [this, deployment, lead](ReadChecklist document) {
        return andThen(d->people.laptopKey(), this, [this, deployment, lead, document = std::move(document)](std::shared_ptr<const SigningKey> key) {
            return d->start(deployment, lead, document, std::move(key));
        });
    });
}

QFuture<Expected<DeploymentService *>> Session::openDeployment(const DeploymentId &id)
{
    using Result = DeploymentService *;
    if (d->isOpen(id))
        return readyFuture<Result>(d->current.get());
    return andThen(d->journal.load(id), this, [this, id] { return openLoaded(id); });
}

QFuture<Expected<DeploymentService *>> Session::openLoaded(const DeploymentId &id)
{
    using Result = DeploymentService *;
    const DeploymentState state = d->fold(id);
    if (state.id.isEmpty())
        return failedFuture<Result>(Error{ErrorCode::UnknownDeployment, {id.toString()}});
    return andThen(d->journal.blob(state.document.blob), this, [this, id, wanted = state.document](const Blob &blob) {
        return andThen(d->read(wanted.fileName, blob.bytes), this, [this, id, wanted, blob](ReadChecklist document) {
            if (digestOf(blob.salt + blob.bytes) != wanted.blob || document.checklist.digest != wanted.checklist)
                return failedFuture<Result>(
                    Error{ErrorCode::StoreDamaged, {wanted.fileName, u"the checklist is not the one the journal speaks of"_s}});
            DeploymentState state = d->fold(id); // as it is by now
            if (state.document.checklist != wanted.checklist)
                return openLoaded(id); // revised meanwhile
            return readyFuture<Result>(d->show(std::move(document), std::move(state)));
        });
    });
}

QFuture<Expected<DeploymentService *>> Session::revise(ReadChecklist document, const PersonId &actor)
{
    if (!d->current)
        return failedFuture<DeploymentService *>(Error{ErrorCode::UnknownDeployment, {QString()}});
    const DeploymentId id = d->current->state().id;
    const Blob source = makeBlob(document.checklist.source);
    const ReviseChecklist command{document.fileName, std::make_shared<const Checklist>(std::move(document.checklist)), source};
    return andThen(d->current->execute(command, actor), this, [this, id] { return openDeployment(id); });
}

DeploymentService *Session::current() const { return d->current.get(); }

Expected<DeploymentId> Session::find(const QString &text) const
{
    QStringList fitting;
    for (const DeploymentSummary &summary : d->journal.state().deployments) {
        if (text.isEmpty() ? !isOver(summary.phase) : summary.id.toString().startsWith(text))
            fitting.append(summary.id.toString());
    }
    if (fitting.isEmpty())
        return failure(ErrorCode::UnknownDeployment, {text});
    if (fitting.size() > 1)
        return failure(ErrorCode::AmbiguousDeployment, {text, fitting.join(u", "_s)});
    return DeploymentId(fitting.first());
}

} // namespace countersign
