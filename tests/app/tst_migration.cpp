// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/sql/sqliteeventstore.h"
#include "tests/app/meddling.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::testing;

namespace {

const QString tickwriter = QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/app/tickwriter");

// Lets the writer open the journal and acknowledge `count` events; true: it came so far before it was killed at its write `killAfter`.
bool writes(const QString &journal, int count, int killAfter = -1)
{
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (killAfter >= 0) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/app/libwriterecorder.so"));
        environment.insert(u"RECORDER_FOLDER"_s, journal);
        environment.insert(u"RECORDER_KILL_AFTER"_s, QString::number(killAfter));
    }
    writer.setProcessEnvironment(environment);
    writer.start(tickwriter, {journal, QFileInfo(journal).path() + u"/key"_s});
    QByteArray heard;
    while (heard.count('\n') < count && writer.waitForReadyRead(20'000))
        heard += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    return heard.count('\n') >= count;
}

qsizetype eventsIn(const QString &path)
{
    SqliteEventStore store(path);
    auto reading = store.read(0);
    reading.waitForFinished();
    return reading.result() ? reading.result()->size() : -1;
}

} // namespace

// A journal of the first format, which had no index over kinds.
class Migration final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writes(old(), 40));
        QCOMPARE(meddle(old(), {u"DROP INDEX event_kind"_s, u"PRAGMA user_version=1"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s}), QString());
        m_events = ask(old(), u"SELECT count(*) FROM event"_s).toInt();
        QVERIFY(m_events >= 40);
    }

    void isBroughtUpToDateWithACopyBesideIt()
    {
        const QTemporaryDir folder;
        const QString path = lay(folder);
        QCOMPARE(eventsIn(path), m_events);
        lookAt(path);
        const QString copy = path + u".format-1"_s;
        QCOMPARE(ask(copy, u"PRAGMA user_version"_s).toInt(), 1);
        QCOMPARE(ask(copy, u"SELECT count(*) FROM event"_s).toInt(), m_events);
    }

    void twoAtOnceDoItOnce()
    {
        const QTemporaryDir folder;
        const QString path = lay(folder);
        SqliteEventStore one(path), two(path);
        auto first = one.read(0), second = two.read(0);
        first.waitForFinished();
        second.waitForFinished();
        QVERIFY_EXPECTED(first.result());
        QVERIFY_EXPECTED(second.result());
        lookAt(path);
    }

    // Killed at every write, or at some of them: what was there is there, and the next program brings it to an end.
    void interruptedAnywhereItLosesNothing()
    {
        const bool isLong = qEnvironmentVariableIntValue("COUNTERSIGN_LONG") == 1;
        int interruptions = 0;
        for (int n = 0;; n += isLong ? 1 : 6) {
            const QTemporaryDir folder;
            const QString path = lay(folder);
            if (writes(path, 1, n))
                break; // it had finished before
            ++interruptions;
            QCOMPARE(eventsIn(path), m_events);
            lookAt(path);
            QVERIFY(QDir(folder.path()).entryList({u"*.part"_s}).isEmpty());
        }
        QVERIFY2(interruptions >= (isLong ? 50 : 5), qPrintable(QString::number(interruptions)));
    }

private:
    QString old() const { return m_folder.filePath(u"old.db"_s); }

    QString lay(const QTemporaryDir &folder) const
    {
        const QString path = folder.filePath(u"journal.db"_s);
        QFile::copy(old(), path);
        QFile::copy(m_folder.filePath(u"key"_s), folder.filePath(u"key"_s));
        return path;
    }

    void lookAt(const QString &path) const
    {
        QCOMPARE(ask(path, u"PRAGMA user_version"_s).toInt(), 2);
        QCOMPARE(ask(path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(ask(path, u"SELECT count(*) FROM sqlite_schema WHERE name = 'event_kind'"_s).toInt(), 1);
    }

    const QTemporaryDir m_folder;
    int m_events = 0;
};

COUNTERSIGN_SUITE(Migration)

#include "tst_migration.moc"
