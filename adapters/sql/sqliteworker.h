// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/sql/seenheadfile.h"

#include <QObject>
#include <QSqlDatabase>
#include <QTimer>

namespace countersign {

// What runs on the journal thread: one connection, opened and closed in that thread.
class SqliteWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqliteWorker)
public:
    SqliteWorker(const QString &path, const QString &seenPath);
    ~SqliteWorker() override;

    Expected<QList<SignedEvent>> read(qint64 after, qint64 most);
    Expected<JournalOutline> outline(const QStringList &kinds, qint64 left);
    Expected<QList<SignedEvent>> chainOf(const DeploymentId &deployment);
    Expected<Digest> hashOf(qint64 seq); // empty: there is no such event
    Expected<> append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs, const QList<Digest> &purged);
    Expected<SeenHead> tolerateLoss();
    Expected<Blob> blob(const Digest &digest);
    Expected<> backup(const QString &path);

Q_SIGNALS:
    void grown();

private:
    Expected<> ensureOpen();
    Expected<> insertBlobs(const QList<Blob> &blobs);
    Expected<> insertEvents(const QList<SignedEvent> &events);
    Expected<> purge(const QList<Digest> &digests);
    Expected<Digest> hashAt(qint64 seq); // of the open file
    Expected<JournalOutline> outlineWithin(const QStringList &kinds, qint64 left);
    Expected<QList<SignedEvent>> select(const QString &condition, const QVariantList &values);
    Expected<> compareWithSeen(); // with what this laptop saw last
    void watch(); // notices what other processes append
    Expected<qint64> dataVersion();

    const QString m_path;
    const SeenHeadFile m_seen;
    bool m_tolerant = false;
    Digest m_genesis = {}; // of the open file; empty until it was asked for
    QSqlDatabase m_database;
    QTimer *m_watch = nullptr;
    qint64 m_dataVersion = 0;
};

} // namespace countersign
