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
};

// The open journal: reads it, keeps people and heads, signs and appends one after the other. Main thread.
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)
public:
    // `filter`: takes secrets out of every fact before it is signed; null: there are none.
    Journal(EventStore &store, const Signing &signing, const Clock &clock, const RedactionFilter *filter = nullptr, QObject *parent = nullptr);
    ~Journal() override;

    // Reads all events and checks the chain. Fails with what the first bad event shows.
    QFuture<Expected<>> open();

    // Done when durable.
    QFuture<Expected<QList<RecordedEvent>>> append(Append request);

    // The first event; `laptopKey` will sign the ordinary ones.
    QFuture<Expected<QList<RecordedEvent>>> create(const QString &name, std::shared_ptr<const SigningKey> laptopKey);

    const JournalState &state() const;
    bool isEmpty() const; // before the first event
    Digest head() const;
    QList<RecordedEvent> events(const DeploymentId &deployment) const; // of one deployment; an empty id: about the journal itself
    QList<RecordedEvent> events() const; // all, in order
    QList<SignedEvent> allEvents() const;
    QFuture<Expected<Blob>> blob(const Digest &digest);
    QFuture<Expected<>> backup(const QString &path);
    QByteArray bundle(const DeploymentId &deployment) const; // one DSSE envelope a line: journal chain, then the deployment's

Q_SIGNALS:
    void appended(const QList<countersign::RecordedEvent> &events); // by this process or another, in order

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
