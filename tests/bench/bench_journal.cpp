// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "app/program.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace {

constexpr int appends = 500;

struct Spread {
    double median = 0;
    double p99 = 0;
};

Spread spreadOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times.at(times.size() / 2), times.at(times.size() * 99 / 100)};
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

template <class T>
T settled(QFuture<Expected<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("nothing came");
    auto result = future.takeResult();
    if (!result)
        qFatal("%s", qPrintable(result.error().arguments.join(u' ')));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// What no journal can do without: sign six hundred bytes, insert them, and have the disk confirm it.
Spread floorOf(const QString &path)
{
    const OpenSslSigning signing;
    const auto secret = signing.generateEd25519();
    const auto key = signing.open(*secret);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("the floor's database does not open");
    for (const QString &statement :
         {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"CREATE TABLE e (seq INTEGER PRIMARY KEY, body BLOB, signature BLOB)"_s})
        QSqlQuery(database).exec(statement);
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO e (body, signature) VALUES (?, ?)"_s);
    const QByteArray body(600, 'e');
    return spreadOf(timed([&] {
        database.transaction();
        insert.bindValue(0, body);
        insert.bindValue(1, (*key)->sign(body).value());
        insert.exec();
        database.commit();
    }));
}

Spread ours(const QString &path)
{
    Program program({path, KeyKeeping::UntilQuit});
    Session &session = program.session();
    settled(session.open());
    const PersonId person = settled(session.people().enrol({u"Ada Lovelace"_s, u"ada@example.org"_s, {}}, Secret(QByteArray("correct horse"))));
    DeploymentService *deployment = settled(session.start(
        {.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s, .fileName = u"c.md"_s, .source = "# Release\n\n- [ ] One\n"},
        person));
    return spreadOf(
        timed([&] { settled(deployment->execute(AddNote{std::nullopt, u"seen at the console, nothing out of the ordinary"_s}, person)); }));
}

void appendEvents()
{
    const QTemporaryDir folder;
    const Spread floor = floorOf(folder.filePath(u"floor.db"_s));
    const Spread journal = ours(folder.filePath(u"journal.db"_s));
    bench::report(u"one event, decided, signed, on disk"_s, journal.median, u"insert + sign + fsync"_s, floor.median, 1.5);
    bench::report(u"the same, 99th percentile"_s, journal.p99, u"insert + sign + fsync"_s, floor.p99, 1.5);
}

} // namespace

COUNTERSIGN_BENCH(journal, appendEvents)
