// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/sql/sqliteworker.h"

#include "adapters/sql/sqlitefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int watchMilliseconds = 300;

// Rolls back unless committed.
class WriteTransaction
{
public:
    WriteTransaction(QSqlDatabase &database, const QString &path) : m_database(database), m_path(path) {}
    ~WriteTransaction()
    {
        if (m_open)
            QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    }
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    // QSqlDatabase::transaction() begins deferred, and a deferred writer loses at once instead of waiting.
    Expected<> begin() { return run(u"BEGIN IMMEDIATE"_s, true); }
    Expected<> commit() { return run(u"COMMIT"_s, false); }

private:
    Expected<> run(const QString &statement, bool openAfter)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return std::unexpected(errorOf(query.lastError(), m_path));
        m_open = openAfter;
        return {};
    }

    QSqlDatabase &m_database;
    const QString m_path;
    bool m_open = false;
};

SignedEvent eventAt(const QSqlQuery &query)
{
    return {.seq = query.value(0).toLongLong(),
            .body = query.value(1).toByteArray(),
            .signature = query.value(2).toByteArray(),
            .key = KeyId(query.value(3).toString()),
            .hash = Digest(query.value(4).toString())};
}

} // namespace

SqliteWorker::SqliteWorker(const QString &path, const QString &seenPath) : m_path(path), m_seen(seenPath) {}

SqliteWorker::~SqliteWorker()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Expected<> SqliteWorker::ensureOpen()
{
    if (m_database.isOpen())
        return {};
    if (const auto examined = examineFile(m_path); !examined)
        return examined;
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failure(ErrorCode::FileUnwritable, {m_path, u"the folder cannot be made"_s});
    if (!m_database.isValid())
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return std::unexpected(errorOf(m_database.lastError(), m_path));
    if (const auto prepared = prepareDatabase(m_database, m_path); !prepared) {
        m_database.close();
        return prepared;
    }
    if (const auto compared = compareWithSeen(); !compared) {
        m_database.close();
        return compared;
    }
    m_genesis = {};
    m_dataVersion = dataVersion().value_or(0);
    m_watch = new QTimer(this);
    connect(m_watch, &QTimer::timeout, this, &SqliteWorker::watch);
    m_watch->start(watchMilliseconds);
    return {};
}

Expected<Digest> SqliteWorker::hashAt(qint64 seq)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT hash FROM event WHERE seq = ?"_s);
    query.addBindValue(seq);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError(), m_path));
    return query.next() ? Digest(query.value(0).toString()) : Digest();
}

// A file without events is a new one: whoever deletes a journal starts another, and says so by that.
Expected<> SqliteWorker::compareWithSeen()
{
    const SeenHead seen = m_seen.read();
    if (m_tolerant || seen.seq == 0)
        return {};
    const auto genesis = hashAt(1);
    if (!genesis || genesis->isEmpty())
        return genesis.transform([](const Digest &) {});
    if (*genesis != seen.genesis)
        return failure(ErrorCode::JournalReplaced, {m_path});
    const auto then = hashAt(seen.seq);
    if (!then || *then == seen.hash)
        return then.transform([](const Digest &) {});
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT max(seq) FROM event"_s) || !query.next())
        return std::unexpected(errorOf(query.lastError(), m_path));
    return failure(ErrorCode::JournalShortened, {m_path, query.value(0).toString(), QString::number(seen.seq)});
}

Expected<SeenHead> SqliteWorker::tolerateLoss()
{
    m_tolerant = true;
    return m_seen.read();
}

Expected<QList<SignedEvent>> SqliteWorker::select(const QString &condition, const QVariantList &values)
{
    if (const auto open = ensureOpen(); !open)
        return std::unexpected(open.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT seq, body, signature, kid, hash FROM event WHERE "_s + condition);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError(), m_path));
    QList<SignedEvent> events;
    while (query.next())
        events.append(eventAt(query));
    if (query.lastError().isValid())
        return std::unexpected(errorOf(query.lastError(), m_path));
    return events;
}

Expected<QList<SignedEvent>> SqliteWorker::read(qint64 after, qint64 most) { return select(u"seq > ? ORDER BY seq LIMIT ?"_s, {after, most}); }

Expected<QList<SignedEvent>> SqliteWorker::chainOf(const DeploymentId &deployment)
{
    return select(u"deployment = ? ORDER BY seq"_s, {deployment.toString()});
}

Expected<Digest> SqliteWorker::hashOf(qint64 seq)
{
    if (const auto open = ensureOpen(); !open)
        return std::unexpected(open.error());
    return hashAt(seq);
}

Expected<JournalOutline> SqliteWorker::outline(const QStringList &kinds, qint64 left)
{
    if (const auto open = ensureOpen(); !open)
        return std::unexpected(open.error());
    QSqlQuery(m_database).exec(u"BEGIN"_s); // one view of the file for all the questions
    const auto outline = outlineWithin(kinds, left);
    QSqlQuery(m_database).exec(u"COMMIT"_s);
    return outline;
}

Expected<JournalOutline> SqliteWorker::outlineWithin(const QStringList &kinds, qint64 left)
{
    JournalOutline outline;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT max(seq) FROM event"_s) || !query.next())
        return std::unexpected(errorOf(query.lastError(), m_path));
    outline.size = query.value(0).toLongLong();
    outline.seq = std::max<qint64>(0, outline.size - left);
    if (outline.seq == 0)
        return outline;
    const auto hash = hashAt(outline.seq);
    if (!hash)
        return std::unexpected(hash.error());
    outline.hash = *hash;
    query.prepare(u"SELECT deployment, hash FROM event WHERE seq IN (SELECT max(seq) FROM event WHERE seq <= ? GROUP BY deployment)"_s);
    query.addBindValue(outline.seq);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError(), m_path));
    while (query.next())
        outline.heads.insert(DeploymentId(query.value(0).toString()), Digest(query.value(1).toString()));
    const QString marks = QStringList(kinds.size(), u"?"_s).join(u',');
    QVariantList values{outline.seq};
    for (const QString &kind : kinds)
        values.append(kind);
    const auto backbone = select(
        u"seq <= ? AND seq IN (SELECT seq FROM event WHERE deployment = '' UNION SELECT seq FROM event WHERE kind IN (%1)) ORDER BY seq"_s.arg(marks),
        values);
    if (!backbone)
        return std::unexpected(backbone.error());
    outline.backbone = *backbone;
    return outline;
}

Expected<> SqliteWorker::append(const Digest &head, const QList<SignedEvent> &events, const QList<Blob> &blobs, const QList<Digest> &purged)
{
    if (const auto open = ensureOpen(); !open)
        return open;
    WriteTransaction transaction(m_database, m_path);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT hash FROM event ORDER BY seq DESC LIMIT 1"_s))
        return std::unexpected(errorOf(query.lastError(), m_path));
    const Digest newest = query.next() ? Digest(query.value(0).toString()) : firstPrev();
    query.finish();
    if (newest != head)
        return failure(ErrorCode::HeadMoved);
    if (const auto stored = insertBlobs(blobs); !stored)
        return stored;
    if (const auto inserted = insertEvents(events); !inserted)
        return inserted;
    if (const auto gone = purge(purged); !gone)
        return gone;
    if (const auto committed = transaction.commit(); !committed || events.isEmpty())
        return committed;
    if (m_genesis.isEmpty())
        m_genesis = hashAt(1).value_or(Digest());
    m_seen.write({m_genesis, events.last().seq, events.last().hash});
    if (!purged.isEmpty())
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // what was overwritten must not stay behind in the log
    return {};
}

Expected<> SqliteWorker::purge(const QList<Digest> &digests)
{
    if (digests.isEmpty())
        return {};
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM blob WHERE digest = ?"_s);
    for (const Digest &digest : digests) {
        query.bindValue(0, digest.toString());
        if (!query.exec())
            return std::unexpected(errorOf(query.lastError(), m_path));
    }
    return {};
}

Expected<> SqliteWorker::insertBlobs(const QList<Blob> &blobs)
{
    if (blobs.isEmpty())
        return {};
    QSqlQuery query(m_database);
    query.prepare(u"INSERT OR IGNORE INTO blob(digest, salt, bytes) VALUES(?, ?, ?)"_s);
    for (const Blob &blob : blobs) {
        query.bindValue(0, blob.digest.toString());
        query.bindValue(1, blob.salt);
        query.bindValue(2, blob.bytes.isNull() ? QByteArray("") : blob.bytes);
        if (!query.exec())
            return std::unexpected(errorOf(query.lastError(), m_path));
    }
    return {};
}

Expected<> SqliteWorker::insertEvents(const QList<SignedEvent> &events)
{
    QSqlQuery query(m_database);
    // id, deployment and kind are copies for look-ups; what counts is the body
    query.prepare(u"INSERT INTO event(seq, id, deployment, kind, body, signature, kid, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const SignedEvent &event : events) {
        const QJsonObject body = QJsonDocument::fromJson(event.body).object();
        query.bindValue(0, event.seq);
        query.bindValue(1, body.value("id"_L1).toString());
        query.bindValue(2, body.value("dep"_L1).toString());
        query.bindValue(3, body.value("kind"_L1).toString());
        query.bindValue(4, event.body);
        query.bindValue(5, event.signature);
        query.bindValue(6, event.key.toString());
        query.bindValue(7, event.hash.toString());
        if (!query.exec())
            return std::unexpected(errorOf(query.lastError(), m_path));
    }
    return {};
}

Expected<Blob> SqliteWorker::blob(const Digest &digest)
{
    if (const auto open = ensureOpen(); !open)
        return std::unexpected(open.error());
    QSqlQuery query(m_database);
    query.prepare(u"SELECT salt, bytes FROM blob WHERE digest = ?"_s);
    query.addBindValue(digest.toString());
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError(), m_path));
    if (!query.next())
        return failure(ErrorCode::BlobMissing, {digest.toString()});
    return Blob{digest, query.value(0).toByteArray(), query.value(1).toByteArray()};
}

Expected<> SqliteWorker::backup(const QString &path)
{
    if (const auto open = ensureOpen(); !open)
        return open;
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileUnwritable, {path, u"a file of that name exists"_s});
    QSqlQuery query(m_database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(path);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError(), path));
    return {};
}

Expected<qint64> SqliteWorker::dataVersion()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA data_version"_s) || !query.next())
        return std::unexpected(errorOf(query.lastError(), m_path));
    return query.value(0).toLongLong();
}

void SqliteWorker::watch()
{
    const auto version = dataVersion();
    if (version && std::exchange(m_dataVersion, *version) != *version)
        Q_EMIT grown();
}

} // namespace countersign
