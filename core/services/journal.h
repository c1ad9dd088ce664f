// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/deployment/state.h"
#include "core/journal/event.h"
#include "core/ports/eventstore.h"
#include "core/ports/signing.h"

#include <QFuture>
#include <QObject>

namespace countersign {

struct RecordedEvent {
    Event event = {};
    SignedEvent signedEvent = {};
    Fact fact = {};
};

struct FactToAppend {
    Fact fact = {};
    QString item = {};
};

// The open journal: reads it once, keeps the people and the heads, signs and appends. Main thread.
class Journal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Journal)
public:
    Journal(EventStore &store, const Signing &signing, const Clock &clock, QObject *parent = nullptr);
    ~Journal() override;

    // Reads all events and checks the chain. Fails with what the first bad event shows.
    QFuture<Expected<>> open();

    // Signs with `key` and appends; done when durable. HeadMoved: refreshed already, decide again.
    QFuture<Expected<QList<RecordedEvent>>> append(const DeploymentId &deployment, const PersonId &actor, const SigningKey &key,
                                                   const QList<FactToAppend> &facts, const QList<Blob> &blobs = {});

    const JournalState &state() const;
    bool isEmpty() const; // before the first event
    Digest head() const;
    QList<RecordedEvent> events(const DeploymentId &deployment) const; // of one deployment; an empty id: about the journal itself
    QFuture<Expected<Blob>> blob(const Digest &digest);
    QByteArray bundle(const DeploymentId &deployment) const; // one DSSE envelope a line: journal chain, then the deployment's

Q_SIGNALS:
    void appended(const QList<countersign::RecordedEvent> &events); // by this process or another, in order

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace countersign
