// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/markdownreader.h"
#include "core/services/agendaservice.h"
#include "core/services/deploymentservice.h"
#include "core/services/environmentservice.h"
#include "core/services/historyservice.h"
#include "core/services/peopleservice.h"
#include "core/services/probemonitor.h"
#include "core/services/recordservice.h"

namespace countersign {

struct NewDeployment {
    QString system = {};
    QString version = {};
    QString environment = {};
    QString fileName = {};
    QByteArray source = {};
    bool demo = false;
    bool rehearsal = false;
    bool carryOver = true; // what was said about this system's environment in its last deployment
    QDateTime windowFrom = {}; // UTC; invalid: at no set time
    QDateTime windowUntil = {};
};

// What one running program works with: an open journal, its people, and the deployments it has open. Main thread.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)
public:
    struct Ports {
        const MarkdownReader &reader;
        EventStore &store;
        Vault &vault;
        const Signing &signing;
        Prober &prober;
        const RecordWriter &recordWriter;
        const RecordSigner &recordSigner;
        const Clock &clock;
    };

    explicit Session(const Ports &ports, QObject *parent = nullptr);
    ~Session() override;

    QFuture<Expected<>> open(); // the journal
    QFuture<Expected<SeenHead>> openInSpiteOfLoss(); // an older or another journal than was seen; gives what was seen

    Journal &journal();
    PeopleService &people();
    ProbeMonitor &monitor();
    RecordService &records();
    HistoryService &history();
    AgendaService &agenda();
    EnvironmentService &environment();
    RedactionFilter &redaction();

    const MarkdownReader &reader() const;

    // What would carry over to the next deployment of a system to an environment; nothing where there was none.
    QFuture<Expected<EnvironmentSettings>> earlierSettings(const QString &system, const QString &environment);

    // Starts a deployment and opens it.
    QFuture<Expected<DeploymentService *>> start(const NewDeployment &deployment, const PersonId &lead);
    QFuture<Expected<DeploymentService *>> openDeployment(const DeploymentId &id);
    DeploymentService *current() const; // nullptr before one is open

    // Puts an edited document in the place of the open deployment's and opens it anew. Refused where it is the same.
    QFuture<Expected<DeploymentService *>> revise(ReadChecklist document, const PersonId &actor);

    // A unique prefix of an id; empty: the only deployment that is not over.
    Expected<DeploymentId> find(const QString &text) const;

Q_SIGNALS:
    void currentChanged(); // also when its document was revised, by this process or another

private:
    QFuture<Expected<DeploymentService *>> openLoaded(const DeploymentId &id);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
