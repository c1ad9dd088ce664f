// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "core/base/uuid7.h"
#include "core/services/journal.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

constexpr int deployments = 1000, eventsEach = 1000;
constexpr int appends = 1000;

using Key = std::shared_ptr<const SigningKey>;

template <class T>
T settled(QFuture<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 1'200'000))
        qFatal("nothing came");
    auto result = future.takeResult();
    if (!result)
        qFatal("%s: %s", qPrintable(describeCode(result.error().code)), qPrintable(result.error().arguments.join(u' ')));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double residentMegabytes()
{
    malloc_trim(0);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double percentile99(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() * 99 / 100);
}

std::vector<double> timed(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < appends; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

Append deploymentOf(int events, const Key &key)
{
    Append request{.deployment = DeploymentId(uuid7(QDateTime::currentDateTime())), .key = key};
    request.draft = [events]() -> Expected<QList<FactToAppend>> {
        QList<FactToAppend> facts{{DeploymentStarted{.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s}}};
        while (facts.size() < events)
            facts.append({ItemTicked{}, u"item-%1"_s.arg(facts.size() % 150)});
        return facts;
    };
    return request;
}

// In several sittings: a journal that starts deployments keeps their events at hand.
void fill(const QString &path, const Signing &signing, const Key &key)
{
    const SystemClock clock;
    for (int done = 0; done < deployments;) {
        SqliteEventStore store(path);
        Journal journal(store, signing, clock);
        settled(journal.open());
        if (journal.isEmpty())
            settled(journal.create(u"bench"_s, key));
        for (const int sitting = done + 50; done < sitting; ++done)
            settled(journal.append(deploymentOf(eventsEach, key)));
    }
}

// What no journal can do without: sign, insert, have the disk confirm it; into a file of the same size.
double floorOfAppend(const QString &path, const SigningKey &key)
{
    QFile::copy(path, path + u".floor"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"long floor"_s);
    database.setDatabaseName(path + u".floor"_s);
    if (!database.open())
        qFatal("the floor's database does not open");
    for (const QString &statement : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                                     u"CREATE TABLE e (seq INTEGER PRIMARY KEY, "
                                     "body BLOB, signature BLOB)"_s})
        QSqlQuery(database).exec(statement);
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO e (body, signature) VALUES (?, ?)"_s);
    const QByteArray body(600, 'e');
    return percentile99(timed([&] {
        database.transaction();
        insert.bindValue(0, body);
        insert.bindValue(1, key.sign(body).value());
        insert.exec();
        database.commit();
    }));
}

double bareVerification(const Signing &signing, const SigningKey &key, int count)
{
    const QByteArray message(600, 'm'), publicKey = key.publicKey(), signature = key.sign(message).value();
    return bench::median(1, [&] {
        std::vector<std::jthread> threads;
        const int cores = QThread::idealThreadCount();
        for (int core = 0; core < cores; ++core)
            threads.emplace_back([&] {
                for (int i = 0; i < count / cores; ++i)
                    signing.verify(publicKey, message, signature);
            });
    });
}

void openAndCheck(const QString &path, const Signing &signing, const Key &key)
{
    const SystemClock clock;
    const double before = residentMegabytes();
    SqliteEventStore store(path);
    Journal journal(store, signing, clock);
    QElapsedTimer timer;
    timer.start();
    settled(journal.open());
    bench::report(u"journal of %1 events opened"_s.arg(journal.size()), u"%1 ms"_s.arg(timer.elapsed()), u"3,000 ms"_s);
    timer.restart();
    settled(journal.load(journal.state().deployments.first().id));
    bench::report(u"its first deployment, 1,000 events, read and verified"_s, u"%1 ms"_s.arg(timer.elapsed()), u"–"_s);
    bench::report(u"memory it takes"_s, u"%1 MB"_s.arg(residentMegabytes() - before, 0, 'f', 0), u"300 MB"_s);
    Append one{.deployment = journal.state().deployments.first().id, .key = key};
    one.draft = []() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{NoteAdded{u"seen at the console"_s}}}; };
    const double ours = percentile99(timed([&] { settled(journal.append(one)); }));
    bench::report(u"one event more, 99th percentile"_s, ours, u"insert + sign + fsync, 99th percentile"_s, floorOfAppend(path, *key), 1.5);
    timer.restart();
    const JournalCheck check = settled(journal.check());
    if (!check.findings.isEmpty())
        qFatal("the bench's journal is not sound");
    const double whole = double(timer.elapsed());
    bench::report(u"all of it verified"_s, whole, u"bare Ed25519 on every core"_s, bareVerification(signing, *key, int(check.events)), 1.11);
    bench::report(u"memory after that"_s, u"%1 MB"_s.arg(residentMegabytes() - before, 0, 'f', 0), u"300 MB"_s);
}

void longJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.db"_s);
    const OpenSslSigning signing;
    const Key key(std::move(*signing.open(*signing.generateEd25519())));
    fill(path, signing, key);
    bench::report(u"size of the file"_s, u"%1 MB"_s.arg(QFileInfo(path).size() / 1'000'000), u"–"_s);
    openAndCheck(path, signing, key);
}

} // namespace

COUNTERSIGN_BENCH(longjournal, longJournal)
