// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/journal/event.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <limits>

namespace countersign {

// Where a journal stood after one of its events, without all that lies in it.
struct JournalOutline {
    qint64 size = 0; // the journal's: number of its newest event
    qint64 seq = 0; // of that event; 0: it was empty
    Digest hash = firstPrev();
    QHash<DeploymentId, Digest> heads = {}; // the newest event of each chain
    QList<SignedEvent> backbone = {}; // in order: those without a deployment, and those of the kinds asked for
};

struct SeenHead {
    Digest genesis = {};
    qint64 seq = 0;
    Digest hash = {};

    friend bool operator==(const SeenHead &, const SeenHead &) = default;
};

// Appends events and never changes one. Called from the main thread, works on its own; several processes may share a store.
class EventStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Events with seq > after, in order; the first `most` of them.
    virtual QFuture<Expected<QList<SignedEvent>>> read(qint64 after, qint64 most = std::numeric_limits<qint64>::max()) = 0;

    // As the journal stood `left` events before its newest.
    virtual QFuture<Expected<JournalOutline>> outline(const QStringList &kinds, qint64 left) = 0;

    // All events of one deployment, in order.
    virtual QFuture<Expected<QList<SignedEvent>>> chainOf(const DeploymentId &deployment) = 0;

    // Empty: there is no such event.
    virtual QFuture<Expected<Digest>> hashAt(qint64 seq) = 0;

    // All or nothing, durable when the future is done. HeadMoved when the newest hash is not `head`: read on and decide again.
    // Purged blobs are overwritten, not only forgotten.
    virtual QFuture<Expected<>> append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs,
                                       const QList<Digest> &purged = {}) = 0;

    // The newest event this laptop has seen in that place. A store that lacks it gives JournalShortened or JournalReplaced, until it
    // is told to put up with that.
    virtual QFuture<Expected<SeenHead>> tolerateLoss() = 0;

    virtual QFuture<Expected<Blob>> blob(const Digest &digest) = 0;

    // A whole, compact copy at `path`, which must not exist.
    virtual QFuture<Expected<>> backup(const QString &path) = 0;

Q_SIGNALS:
    void grown(); // another process has appended
};

} // namespace countersign
