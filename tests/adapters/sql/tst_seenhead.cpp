// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/sql/sqliteeventstore.h"
#include "core/journal/envelope.h"
#include "tests/support/refusal.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

SignedEvent eventAt(qint64 seq, const Digest &prev, const QString &journal)
{
    Event event{.id = EventId(journal + QString::number(seq)), .journal = journal, .seq = seq, .prev = prev, .dprev = prev, .kind = u"NoteAdded"_s};
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

} // namespace

// A journal that is not what this laptop saw last is noticed: cut, put back from before, or exchanged.
class SeenHeadTamperTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"journal.db"_s);
        m_seen = m_folder->filePath(u"state/seen"_s);
        write(m_path, m_seen, u"ours"_s, 10);
    }

    void whatWasSeenOpens() { QVERIFY_EXPECTED(open()); }

    void anOlderCopyPutBackIsNoticed()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(m_path, copy));
        write(m_path, m_seen, u"ours"_s, 5);
        restore(copy);
        QVERIFY_REFUSED(open(), ErrorCode::JournalShortened);
        QCOMPARE(open().error().arguments, (QStringList{m_path, u"10"_s, u"15"_s}));
    }

    void anotherJournalInItsPlaceIsNoticed()
    {
        const QString other = m_folder->filePath(u"other.db"_s);
        write(other, {}, u"another"_s, 20);
        restore(other);
        QVERIFY_REFUSED(open(), ErrorCode::JournalReplaced);
    }

    void anotherEndIsNoticed()
    {
        const QString fork = m_folder->filePath(u"fork.db"_s);
        QVERIFY(QFile::copy(m_path, fork));
        write(m_path, m_seen, u"ours"_s, 1);
        write(fork, {}, u"theirs"_s, 3);
        restore(fork);
        QVERIFY_REFUSED(open(), ErrorCode::JournalShortened);
    }

    void aNewJournalWhereOneWasDeletedOpens()
    {
        removeJournal();
        QVERIFY_EXPECTED(open());
        write(m_path, m_seen, u"new"_s, 1);
        QVERIFY_EXPECTED(open());
    }

    void aLossThatIsAcceptedOpensAndIsForgottenByTheNextAppend()
    {
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(m_path, copy));
        write(m_path, m_seen, u"ours"_s, 5);
        restore(copy);
        {
            SqliteEventStore store(m_path, m_seen);
            const auto seen = wait(store.tolerateLoss());
            QVERIFY_EXPECTED(seen);
            QCOMPARE(seen->seq, 15);
            const auto events = wait(store.read(0));
            QVERIFY_EXPECTED(events);
            QVERIFY_EXPECTED(wait(store.append(events->last().hash, {eventAt(11, events->last().hash, u"ours"_s)}, {})));
        }
        QVERIFY_EXPECTED(open());
    }

    void aMangledMemoryIsNoMemory()
    {
        QFile file(m_seen);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what is this");
        file.close();
        QVERIFY_EXPECTED(open());
    }

    void whatIsPurgedIsGoneFromTheFile()
    {
        const Blob blob = makeBlob("a password that nobody should have attached");
        {
            SqliteEventStore store(m_path, m_seen);
            const Digest head = wait(store.read(0))->last().hash;
            const SignedEvent attached = eventAt(11, head, u"ours"_s);
            QVERIFY_EXPECTED(wait(store.append(head, {attached}, {blob})));
            QVERIFY_EXPECTED(wait(store.append(attached.hash, {eventAt(12, attached.hash, u"ours"_s)}, {}, {blob.digest})));
            QCOMPARE(wait(store.blob(blob.digest)).error().code, ErrorCode::BlobMissing);
        }
        for (const QString &name : {m_path, m_path + u"-wal"_s}) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("a password"));
        }
    }

private:
    Expected<> open()
    {
        SqliteEventStore store(m_path, m_seen);
        return wait(store.read(0)).transform([](const auto &) {});
    }

    static void write(const QString &path, const QString &seen, const QString &journal, int count)
    {
        SqliteEventStore store(path, seen);
        const auto there = wait(store.read(0));
        QVERIFY_EXPECTED(there);
        Digest head = there->isEmpty() ? firstPrev() : there->last().hash;
        for (int i = 0; i < count; ++i) {
            const SignedEvent event = eventAt(there->size() + i + 1, head, journal);
            QVERIFY_EXPECTED(wait(store.append(head, {event}, {})));
            head = event.hash;
        }
    }

    void removeJournal()
    {
        for (const QString &tail : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + tail);
    }

    void restore(const QString &from)
    {
        removeJournal();
        QVERIFY(QFile::copy(from, m_path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_seen;
};

COUNTERSIGN_SUITE(SeenHeadTamperTest)
#include "tst_seenhead.moc"
