// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/sql/sqliteeventstore.h"

#include "adapters/sql/sqliteworker.h"

#include <QPromise>

namespace countersign {

SqliteEventStore::SqliteEventStore(const QString &path, const QString &seenPath, QObject *parent) :
    EventStore(parent),
    m_worker(new SqliteWorker(path, seenPath))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SqliteWorker::grown, this, &EventStore::grown);
    m_thread.start();
}

SqliteEventStore::~SqliteEventStore()
{
    m_thread.quit();
    m_thread.wait();
}

template <class T, class Work>
QFuture<Expected<T>> SqliteEventStore::onWorker(Work work)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    QFuture<Expected<T>> future = promise->future();
    QMetaObject::invokeMethod(m_worker, [promise, work = std::move(work), worker = m_worker] {
        promise->addResult(work(*worker));
        promise->finish();
    });
    return future;
}

QFuture<Expected<QList<SignedEvent>>> SqliteEventStore::read(qint64 after, qint64 most)
{
    return onWorker<QList<SignedEvent>>([after, most](SqliteWorker &worker) { return worker.read(after, most); });
}

QFuture<Expected<JournalOutline>> SqliteEventStore::outline(const QStringList &kinds, qint64 left)
{
    return onWorker<JournalOutline>([kinds, left](SqliteWorker &worker) { return worker.outline(kinds, left); });
}

QFuture<Expected<QList<SignedEvent>>> SqliteEventStore::chainOf(const DeploymentId &deployment)
{
    return onWorker<QList<SignedEvent>>([deployment](SqliteWorker &worker) { return worker.chainOf(deployment); });
}

QFuture<Expected<Digest>> SqliteEventStore::hashAt(qint64 seq)
{
    return onWorker<Digest>([seq](SqliteWorker &worker) { return worker.hashOf(seq); });
}

QFuture<Expected<>> SqliteEventStore::append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs,
                                             const QList<Digest> &purged)
{
    return onWorker<void>([=](SqliteWorker &worker) { return worker.append(head, events, blobs, purged); });
}

QFuture<Expected<SeenHead>> SqliteEventStore::tolerateLoss()
{
    return onWorker<SeenHead>([](SqliteWorker &worker) { return worker.tolerateLoss(); });
}

QFuture<Expected<Blob>> SqliteEventStore::blob(const Digest &digest)
{
    return onWorker<Blob>([digest](SqliteWorker &worker) { return worker.blob(digest); });
}

QFuture<Expected<>> SqliteEventStore::backup(const QString &path)
{
    return onWorker<void>([path](SqliteWorker &worker) { return worker.backup(path); });
}

} // namespace countersign
