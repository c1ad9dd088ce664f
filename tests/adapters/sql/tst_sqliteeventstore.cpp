// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/sql/sqliteeventstore.h"
#include "adapters/sql/sqlitefile.h"
#include "core/base/digest.h"
#include "core/journal/envelope.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

// An event as far as the store cares: well-formed bytes with a place in the chain.
SignedEvent eventAt(qint64 seq, const Digest &prev)
{
    Event event{.id = EventId(u"id-%1"_s.arg(seq)), .journal = u"j"_s, .seq = seq, .prev = prev, .dprev = prev, .kind = u"NoteAdded"_s};
    event.key = KeyId(QString(64, u'a'));
    event.at = QDateTime::fromString(u"2026-11-22T12:00:00.000Z"_s, Qt::ISODateWithMs);
    const QByteArray body = encodeEvent(event).value_or(QByteArray());
    const QByteArray signature(64, 's');
    return {seq, body, signature, event.key, eventHash(body, signature)};
}

template <class T>
Expected<T> wait(QFuture<Expected<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Runs statements on the file behind the store's back.
QString meddle(const QString &path, const QString &statement)
{
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
        database.setDatabaseName(path);
        if (!database.open())
            return database.lastError().text();
        QSqlQuery query(database);
        if (!query.exec(statement))
            problem = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(u"meddler"_s);
    return problem;
}

} // namespace

class SqliteEventStoreTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasAppended()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/journal.db"_s);
        const SignedEvent first = eventAt(1, firstPrev());
        const Blob blob = makeBlob("the checklist");
        {
            SqliteEventStore store(path);
            QVERIFY_EXPECTED(wait(store.append(firstPrev(), {first}, {blob})));
        }
        SqliteEventStore store(path);
        const auto events = wait(store.read(0));
        QVERIFY_EXPECTED(events);
        QCOMPARE(*events, QList{first});
        const auto again = wait(store.blob(blob.digest));
        QVERIFY_EXPECTED(again);
        QCOMPARE(*again, blob);
        QCOMPARE(wait(store.blob(digestOf("x"))).error().code, ErrorCode::BlobMissing);
    }

    void appendsOnlyBehindTheHead()
    {
        const QTemporaryDir folder;
        SqliteEventStore store(folder.filePath(u"journal.db"_s));
        const SignedEvent first = eventAt(1, firstPrev());
        QVERIFY_EXPECTED(wait(store.append(firstPrev(), {first}, {})));
        const auto stale = wait(store.append(firstPrev(), {eventAt(2, firstPrev())}, {}));
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::HeadMoved);
        QCOMPARE(wait(store.read(0))->size(), 1);
    }

    void anAppendIsAllOrNothing()
    {
        const QTemporaryDir folder;
        SqliteEventStore store(folder.filePath(u"journal.db"_s));
        const SignedEvent first = eventAt(1, firstPrev());
        QVERIFY(!wait(store.append(firstPrev(), {first, first}, {makeBlob("b")})));
        QCOMPARE(wait(store.read(0))->size(), 0);
        QVERIFY_EXPECTED(wait(store.append(firstPrev(), {first}, {})));
    }

    void twoWritersShareOneFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        SqliteEventStore one(path), two(path);
        Digest head = firstPrev();
        for (qint64 seq = 1; seq <= 100; ++seq) {
            const SignedEvent event = eventAt(seq, head);
            QVERIFY_EXPECTED(wait((seq % 2 ? one : two).append(head, {event}, {})));
            head = event.hash;
        }
        QCOMPARE(wait(one.read(90))->size(), 10);
        QCOMPARE(wait(two.read(0))->size(), 100);
    }

    void noticesWhatAnotherAppends()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        SqliteEventStore one(path), two(path);
        QVERIFY_EXPECTED(wait(one.read(0)));
        QSignalSpy grown(&one, &EventStore::grown);
        QVERIFY_EXPECTED(wait(two.append(firstPrev(), {eventAt(1, firstPrev())}, {})));
        QTRY_VERIFY(!grown.isEmpty());
    }

    void eventsNeverChange()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        SqliteEventStore store(path);
        QVERIFY_EXPECTED(wait(store.append(firstPrev(), {eventAt(1, firstPrev())}, {})));
        QVERIFY(meddle(path, u"UPDATE event SET kind='X'"_s).contains("never changed"_L1));
        QVERIFY(meddle(path, u"DELETE FROM event"_s).contains("never removed"_L1));
    }

    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("random") << QByteArray(4096, '\x5a');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    }

    void refusesWhatIsNotOurs()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        writeFile(path, bytes);
        SqliteEventStore store(path);
        const auto read = wait(store.read(0));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StoreNotOurs);
        QCOMPARE(bytesOf(path), bytes);
    }

    // Made, but the disk was full before anything stood in it.
    void anEmptyFileIsAFreshOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        writeFile(path, {});
        SqliteEventStore store(path);
        QVERIFY_EXPECTED(wait(store.append(firstPrev(), {eventAt(1, firstPrev())}, {})));
    }

    void refusesAFolder()
    {
        const QTemporaryDir folder;
        SqliteEventStore store(folder.path());
        QCOMPARE(wait(store.read(0)).error().code, ErrorCode::FileIsFolder);
    }

    void refusesANewerFormatAndLeavesItAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.db"_s);
        {
            SqliteEventStore store(path);
            QVERIFY_EXPECTED(wait(store.append(firstPrev(), {eventAt(1, firstPrev())}, {})));
        }
        QCOMPARE(meddle(path, u"PRAGMA user_version=%1"_s.arg(journalFormat + 1)), QString());
        const QByteArray before = bytesOf(path);
        SqliteEventStore store(path);
        const auto read = wait(store.read(0));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StoreNewer);
        QCOMPARE(bytesOf(path), before);
    }

    void backsUpIntoANewFileOnly()
    {
        const QTemporaryDir folder;
        SqliteEventStore store(folder.filePath(u"journal.db"_s));
        QVERIFY_EXPECTED(wait(store.append(firstPrev(), {eventAt(1, firstPrev())}, {})));
        const QString copy = folder.filePath(u"copy.db"_s);
        QVERIFY_EXPECTED(wait(store.backup(copy)));
        QVERIFY(!wait(store.backup(copy)));
        SqliteEventStore other(copy);
        QCOMPARE(wait(other.read(0))->size(), 1);
    }
};

COUNTERSIGN_SUITE(SqliteEventStoreTest)

#include "tst_sqliteeventstore.moc"
