// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/eventstore.h"

#include <QThread>

namespace countersign {

class SqliteWorker;

// The journal in one SQLite file (docs/JOURNAL.md), on a thread of its own. Several processes may have the same file open.
class SqliteEventStore final : public EventStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqliteEventStore)
public:
    // The file is opened, and made if absent, by the first call; what is wrong with it is that call's error.
    // `seenPath`: where the newest event seen is remembered; empty: nowhere.
    explicit SqliteEventStore(const QString &path, const QString &seenPath = {}, QObject *parent = nullptr);
    ~SqliteEventStore() override; // waits for what is under way

    QFuture<Expected<QList<SignedEvent>>> read(qint64 after, qint64 most = std::numeric_limits<qint64>::max()) override;
    QFuture<Expected<JournalOutline>> outline(const QStringList &kinds, qint64 left) override;
    QFuture<Expected<QList<SignedEvent>>> chainOf(const DeploymentId &deployment) override;
    QFuture<Expected<Digest>> hashAt(qint64 seq) override;
    QFuture<Expected<>> append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs,
                               const QList<Digest> &purged = {}) override;
    QFuture<Expected<SeenHead>> tolerateLoss() override;
    QFuture<Expected<Blob>> blob(const Digest &digest) override;
    QFuture<Expected<>> backup(const QString &path) override;

private:
    template <class T, class Work>
    QFuture<Expected<T>> onWorker(Work work);

    QThread m_thread;
    SqliteWorker *m_worker; // lives in m_thread, deleted with it
};

} // namespace countersign
