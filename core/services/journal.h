// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/deployment/chain.h"
#include "core/ports/eventstore.h"
#include "core/ports/signing.h"

#include <QFuture>
#include <QObject>

namespace countersign {

class RedactionFilter;

struct FactToAppend {
    Fact fact = {};
    QString item = {}; // Event::item
    PersonId actor = {}; // empty: the actor of the append
};

// One atomic append. `draft` is asked when its turn has come, so that it always decides over the newest state;
// it is asked again when another process was quicker.
struct Append {
    DeploymentId deployment = {};
    PersonId actor = {};
    std::shared_ptr<const SigningKey> key = {};
    std::function<Expected<QList<FactToAppend>>()> draft = {};
    QList<Blob> blobs = {};
    QList<Digest> purged = {}; // blobs that go for good
};

// What reading a whole journal anew has shown.
struct JournalCheck {
    QList<ChainFinding> findings = {}; // by number
    JournalState state = {};
    qint64 events = 0;
};

// The open journal: keeps people and heads, reads a deployment's events when somebody asks for them, signs and appends one after the
// other, off the main thread, which is its own. What it holds in memory grows with the deployments that are loaded, not with the journal.
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)
public:
    // `filter`: takes secrets out of every fact before it is signed; null: there are none.
    Journal(EventStore &store, const Signing &signing, const Clock &clock, const RedactionFilter *filter = nullptr, QObject *parent = nullptr);
    ~Journal() override;

    // Takes its stand and checks the newest events: all of a journal of less than 2,000. Fails with what the first bad event shows;
    // what stands before it can be read.
    QFuture<Expected<>> open();

    // Reads every event anew and checks form, links, authority and signatures, on the thread pool; what the window and the lists were
    // made of must agree with it. `progress` is called on the main thread. Fails only where the store cannot be read.
    QFuture<Expected<JournalCheck>> check(std::function<void(qint64 done, qint64 all)> progress = {});

    // Reads and checks the events of one deployment, once; those that follow are added as they come.
    QFuture<Expected<>> load(const DeploymentId &deployment);

    // Done when durable.
    QFuture<Expected<QList<RecordedEvent>>> append(Append request);

    // The first event; `laptopKey` will sign the ordinary ones.
    QFuture<Expected<QList<RecordedEvent>>> create(const QString &name, std::shared_ptr<const SigningKey> laptopKey);

    const JournalState &state() const;
    bool isEmpty() const; // before the first event
    std::optional<Error> damage() const; // why nothing is appended: it could not be opened, or an event is bad
    Digest head() const;
    qint64 size() const; // number of events
    QFuture<Expected<Digest>> hashAt(qint64 seq); // empty: there is no such event
    QFuture<Expected<QList<SignedEvent>>> read(qint64 after, qint64 most); // as they are stored; of seq > after
    QList<RecordedEvent> events(const DeploymentId &deployment) const; // of a loaded one; an empty id: about the journal itself
    QList<RecordedEvent> exports() const; // every RecordExported, in order
    QFuture<Expected<Blob>> blob(const Digest &digest);
    QFuture<Expected<>> backup(const QString &path);
    QByteArray bundle(const DeploymentId &deployment) const; // loaded; one DSSE envelope a line: journal chain, then the deployment's
    QByteArray bundle(const QList<DeploymentId> &deployments) const; // the same with several deployments, one behind the other
    Digest headOf(const QList<DeploymentId> &deployments) const; // of the newest event in that bundle

Q_SIGNALS:
    void opened();
    void damaged(); // see damage()
    void appended(const QList<countersign::RecordedEvent> &events); // by this process or another, in order

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
