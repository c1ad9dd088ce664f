// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/journal/event.h"

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
    explicit SqliteWorker(const QString &path);
    ~SqliteWorker() override;

    Expected<QList<SignedEvent>> read(qint64 after);
    Expected<> append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs);
    Expected<Blob> blob(const Digest &digest);
    Expected<> backup(const QString &path);

Q_SIGNALS:
    void grown();

private:
    Expected<> ensureOpen();
    Expected<> insert(const QList<SignedEvent> &events, const QList<Blob> &blobs);
    void watch(); // notices what other processes append
    Expected<qint64> dataVersion();

    const QString m_path;
    QSqlDatabase m_database;
    QTimer *m_watch = nullptr;
    qint64 m_dataVersion = 0;
};

} // namespace countersign
