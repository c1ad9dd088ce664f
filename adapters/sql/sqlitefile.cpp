// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/sql/sqlitefile.h"

#include "core/base/regularfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStorageInfo>
#include <QVariant>
#include <QtEndian>
#include <functional>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString indexOverKinds = u"CREATE INDEX event_kind ON event(kind, seq)"_s; // what a journal is opened by, without reading it all

const QStringList schema{
    u"CREATE TABLE event(seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deployment TEXT NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL, "
    "signature BLOB NOT NULL, kid TEXT NOT NULL, hash TEXT NOT NULL UNIQUE) STRICT"_s,
    u"CREATE TABLE blob(digest TEXT PRIMARY KEY, salt BLOB NOT NULL, bytes BLOB NOT NULL) STRICT"_s,
    u"CREATE INDEX event_deployment ON event(deployment, seq)"_s,
    indexOverKinds,
    u"CREATE TRIGGER event_never_changes BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"_s,
    u"CREATE TRIGGER event_never_goes BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never removed'); END"_s,
};

// What brings a file from a format to the next.
const QHash<int, QStringList> steps{{1, {indexOverKinds}}};

constexpr qsizetype headerBytes = 108;

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QByteArrayList known{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ceph", "glusterfs"};
    return known.contains(type);
}

Expected<> run(QSqlDatabase &database, const QString &statement, const QString &path)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return std::unexpected(errorOf(query.lastError(), path));
    return {};
}

struct Pragma {
    const char *name;
    const char *set;
    const char *expected; // what reading it back must say
};

// FULL is what makes an acknowledged event survive a power cut; the defaults differ between builds, so each is set and read back.
constexpr Pragma pragmas[] = {
    {"journal_mode", "wal", "wal"},     {"synchronous", "full", "2"},     {"fullfsync", "1", "1"},
    {"checkpoint_fullfsync", "1", "1"}, {"foreign_keys", "1", "1"},       {"trusted_schema", "0", "0"},
    {"cell_size_check", "1", "1"},      {"busy_timeout", "5000", "5000"}, {"secure_delete", "1", "1"}, // what is purged is overwritten
};

Expected<> setPragmas(QSqlDatabase &database, const QString &path)
{
    QSqlQuery query(database);
    for (const Pragma &pragma : pragmas) {
        const QString name = QLatin1StringView(pragma.name);
        if (!query.exec(u"PRAGMA "_s + name + u'=' + QLatin1StringView(pragma.set)))
            return std::unexpected(errorOf(query.lastError(), path));
        query.finish();
        if (!query.exec(u"PRAGMA "_s + name) || !query.next())
            return std::unexpected(errorOf(query.lastError(), path));
        if (query.value(0).toString() != QLatin1StringView(pragma.expected))
            return failure(ErrorCode::StorePragmaRefused, {name, path});
        query.finish();
    }
    return {};
}

// Runs what `statements` gives once the lock is held: all of it or nothing.
Expected<> inTransaction(QSqlDatabase &database, const QString &path, const std::function<Expected<QStringList>()> &statements)
{
    if (const auto begun = run(database, u"BEGIN IMMEDIATE"_s, path); !begun)
        return begun;
    Expected<> result;
    const auto wanted = statements();
    if (!wanted)
        result = std::unexpected(wanted.error());
    for (const QString &statement : wanted.value_or(QStringList())) {
        result = run(database, statement, path);
        if (!result)
            break;
    }
    if (result)
        return run(database, u"COMMIT"_s, path);
    run(database, u"ROLLBACK"_s, path);
    return result;
}

Expected<> createSchema(QSqlDatabase &database, const QString &path)
{
    return inTransaction(database, path, [&]() -> Expected<QStringList> {
        QSqlQuery query(database);
        const bool there = query.exec(u"SELECT 1 FROM sqlite_schema WHERE name='event'"_s) && query.next();
        if (there)
            return QStringList(); // another process made it while we waited for the lock
        return schema + QStringList{u"PRAGMA application_id=%1"_s.arg(journalApplicationId), u"PRAGMA user_version=%1"_s.arg(journalFormat)};
    });
}

Expected<int> formatOf(QSqlDatabase &database, const QString &path)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return std::unexpected(errorOf(query.lastError(), path));
    return query.value(0).toInt();
}

// Under its name only when it is whole.
Expected<> layCopyBeside(QSqlDatabase &database, const QString &path, int format)
{
    const QString copy = path + u".format-%1"_s.arg(format), part = copy + u".part"_s;
    QLockFile lock(copy + u".lock"_s); // another process may be doing it
    lock.setStaleLockTime(0); // however long it takes, while that process lives
    if (!lock.lock())
        return failure(ErrorCode::FileUnwritable, {copy, u"it cannot be locked"_s});
    if (QFileInfo::exists(copy))
        return {};
    QFile::remove(part);
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(part);
    if (!query.exec())
        return std::unexpected(errorOf(query.lastError(), path));
    if (!QFile::rename(part, copy))
        return failure(ErrorCode::FileUnwritable, {copy, u"it cannot be renamed"_s});
    return {};
}

Expected<> migrate(QSqlDatabase &database, const QString &path, int format)
{
    if (const auto copied = layCopyBeside(database, path, format); !copied)
        return copied;
    return inTransaction(database, path, [&]() -> Expected<QStringList> {
        const auto now = formatOf(database, path);
        if (!now)
            return std::unexpected(now.error());
        QStringList statements;
        for (int from = *now; from < journalFormat; ++from)
            statements += steps.value(from);
        return statements + QStringList{u"PRAGMA user_version=%1"_s.arg(journalFormat)};
    });
}

} // namespace

Error errorOf(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) { // primary result codes, sqlite.org/rescode.html
    case 5:
    case 6: return {ErrorCode::StoreBusy, {path}};
    case 8: return {ErrorCode::StoreReadOnly, {path}};
    case 11: return {ErrorCode::StoreDamaged, {path, error.databaseText()}};
    case 13: return {ErrorCode::DiskFull, {path}};
    case 14: return {ErrorCode::FileUnwritable, {path, error.databaseText()}};
    case 26: return {ErrorCode::StoreNotOurs, {path}};
    default: return {ErrorCode::StoreDamaged, {path, error.databaseText()}};
    }
}

Expected<> examineFile(const QString &path)
{
    const QFileInfo info(path);
    const QByteArray type = QStorageInfo(info.absolutePath()).fileSystemType();
    if (isNetworkFileSystem(type))
        return failure(ErrorCode::StoreOnNetworkFileSystem, {path, QString::fromLatin1(type)});
    if (!info.exists())
        return {};
    const auto file = openRegularFile(path);
    if (!file)
        return std::unexpected(file.error());
    // the write-ahead log stands beside it
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return failure(ErrorCode::StoreReadOnly, {path});
    // the SQLite file format: magic, user_version at 60, application_id at 68, and from 100 the root page of the schema with its
    // number of entries at 103
    const QByteArray header = (*file)->read(headerBytes);
    if (header.isEmpty())
        return {}; // made, but the disk was full before anything stood in it
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(ErrorCode::StoreNotOurs, {path});
    const auto applicationId = qFromBigEndian<quint32>(header.constData() + 68);
    const auto format = qFromBigEndian<quint32>(header.constData() + 60);
    // a database without a single table, or whose first tables still lie in the log
    const bool blank = qFromBigEndian<quint16>(header.constData() + 103) == 0 || QFileInfo::exists(path + u"-wal"_s);
    const bool unfinished = applicationId == 0 && format == 0 && blank;
    if (applicationId != quint32(journalApplicationId) && !unfinished)
        return failure(ErrorCode::StoreNotOurs, {path});
    if (format > quint32(journalFormat))
        return failure(ErrorCode::StoreNewer, {path, QString::number(format)});
    return {};
}

Expected<> prepareDatabase(QSqlDatabase &database, const QString &path)
{
    if (const auto set = setPragmas(database, path); !set)
        return set;
    QSqlQuery query(database);
    if (!query.exec(u"SELECT 1 FROM sqlite_schema WHERE name='event'"_s))
        return std::unexpected(errorOf(query.lastError(), path));
    const bool there = query.next();
    query.finish();
    if (!there)
        return createSchema(database, path);
    const auto format = formatOf(database, path);
    if (!format)
        return std::unexpected(format.error());
    if (*format > journalFormat)
        return failure(ErrorCode::StoreNewer, {path, QString::number(*format)});
    return *format < journalFormat ? migrate(database, path, *format) : Expected<>();
}

} // namespace countersign
