// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/session.h"

#include "core/base/digest.h"
#include "core/base/future.h"
#include "core/base/uuid7.h"
#include "core/deployment/apply.h"

using namespace Qt::StringLiterals;

namespace countersign {

struct Session::Private {
    Ports ports;
    Session *q;
    Journal journal;
    PeopleService people;
    ProbeMonitor monitor;
    RecordService records;
    std::unique_ptr<DeploymentService> current = {};

    Private(const Ports &given, Session *session) :
        ports(given),
        q(session),
        journal(given.store, given.signing, given.clock),
        people(journal, given.vault, given.signing, given.clock),
        monitor(given.prober, given.clock),
        records(journal, people, given.recordWriter, given.recordSigner, given.signing, given.clock)
    {
    }

    DeploymentService *show(Checklist checklist, DeploymentState state)
    {
        current.reset(); // the old one lets go of the monitor first
        current = std::make_unique<DeploymentService>(journal, people, monitor, ports.clock, std::move(checklist), std::move(state));
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

    // What persons have said about a system's environment carries over to its next deployment.
    QList<FactToAppend> carriedOver(const NewDeployment &deployment, const Checklist &checklist) const
    {
        QList<FactToAppend> facts;
        const auto &all = journal.state().deployments;
        const auto last = std::find_if(all.rbegin(), all.rend(), [&](const DeploymentSummary &summary) {
            return summary.system == deployment.system && summary.environment == deployment.environment;
        });
        if (last == all.rend())
            return facts;
        const EnvironmentSettings settings = fold(last->id).settings;
        for (const auto &[name, value] : settings.parameters.asKeyValueRange()) {
            if (std::ranges::any_of(checklist.parameters, [&](const Parameter &p) { return p.name == name; }))
                facts.append({ParameterBound{name, value}});
        }
        for (const Endpoint &endpoint : settings.approved)
            facts.append({HostApproved{endpoint}});
        for (const Route &route : settings.routes)
            facts.append({HostRouted{route}});
        for (const TrustedAuthority &authority : settings.authorities)
            facts.append({AuthorityTrusted{authority}});
        return facts;
    }
};

Session::Session(const Ports &ports, QObject *parent) : QObject(parent), d(std::make_unique<Private>(ports, this)) {}

Session::~Session() { d->current.reset(); }

QFuture<Expected<>> Session::open() { return d->journal.open(); }

Journal &Session::journal() { return d->journal; }

PeopleService &Session::people() { return d->people; }

ProbeMonitor &Session::monitor() { return d->monitor; }

RecordService &Session::records() { return d->records; }

Expected<Checklist> Session::import(const QByteArray &source) const { return importChecklist(source, d->ports.reader); }

QFuture<Expected<DeploymentService *>> Session::start(const NewDeployment &deployment, const PersonId &lead)
{
    using Result = DeploymentService *;
    for (const QString &name : {deployment.system, deployment.version, deployment.environment}) {
        if (name.trimmed().isEmpty())
            return failedFuture<Result>(Error{ErrorCode::ValueRefused, {name, u"system, version and environment are needed"_s}});
    }
    const auto checklist = import(deployment.source);
    if (!checklist)
        return failedFuture<Result>(checklist.error());
    return andThen(d->people.laptopKey(), this, [this, deployment, lead, checklist = *checklist](std::shared_ptr<const SigningKey> key) {
        const DeploymentId id(uuid7(d->ports.clock.now()));
        const Blob blob = makeBlob(deployment.source);
        const DeploymentStarted fact{.system = deployment.system,
                                     .version = deployment.version,
                                     .environment = deployment.environment,
                                     .title = checklist.title,
                                     .fileName = deployment.fileName,
                                     .checklist = checklist.digest,
                                     .blob = blob.digest,
                                     .size = deployment.source.size(),
                                     .demo = deployment.demo};
        Append request{.deployment = id, .actor = lead, .key = std::move(key), .blobs = {blob}};
        request.draft = [this, deployment, checklist, fact]() -> Expected<QList<FactToAppend>> {
            return QList<FactToAppend>{{fact}} + d->carriedOver(deployment, checklist);
        };
        return d->journal.append(std::move(request)).then(this, [this, id, checklist](Expected<QList<RecordedEvent>> done) -> Expected<Result> {
            if (!done)
                return std::unexpected(done.error());
            return d->show(checklist, d->fold(id));
        });
    });
}

QFuture<Expected<DeploymentService *>> Session::openDeployment(const DeploymentId &id)
{
    using Result = DeploymentService *;
    if (d->current && d->current->state().id == id)
        return readyFuture<Result>(d->current.get());
    const DeploymentState state = d->fold(id);
    if (state.id.isEmpty())
        return failedFuture<Result>(Error{ErrorCode::UnknownDeployment, {id.toString()}});
    return d->journal.blob(state.start.blob).then(this, [this, id](Expected<Blob> blob) -> Expected<Result> {
        if (!blob)
            return std::unexpected(blob.error());
        auto checklist = import(blob->bytes);
        if (!checklist)
            return std::unexpected(checklist.error());
        DeploymentState state = d->fold(id); // as it is by now
        if (digestOf(blob->salt + blob->bytes) != state.start.blob || checklist->digest != state.start.checklist)
            return failure(ErrorCode::StoreDamaged, {state.start.fileName, u"the checklist is not the one the deployment was started with"_s});
        return d->show(std::move(*checklist), std::move(state));
    });
}

DeploymentService *Session::current() const { return d->current.get(); }

Expected<DeploymentId> Session::find(const QString &text) const
{
    QStringList fitting;
    for (const DeploymentSummary &summary : d->journal.state().deployments) {
        const bool over = summary.phase == Phase::Closed || summary.phase == Phase::Aborted;
        if (text.isEmpty() ? !over : summary.id.toString().startsWith(text))
            fitting.append(summary.id.toString());
    }
    if (fitting.isEmpty())
        return failure(ErrorCode::UnknownDeployment, {text});
    if (fitting.size() > 1)
        return failure(ErrorCode::AmbiguousDeployment, {text, fitting.join(u", "_s)});
    return DeploymentId(fitting.first());
}

} // namespace countersign
