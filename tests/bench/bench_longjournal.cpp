// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/signing/opensslsigning.h"
#include "adapters/sql/sqliteeventstore.h"
#include "core/base/uuid7.h"
#include "core/services/journal.h"
#include "tests/bench/appending.h"
#include "tests/bench/bench.h"
#include "tests/bench/settled.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <malloc.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int deployments = 1000, eventsEach = 1000;
constexpr int appends = 1000;

using Key = std::shared_ptr<const SigningKey>;

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
    const Spread ours = spreadOf(timed(appends, [&] { settled(journal.append(one)); }));
    QFile::copy(path, path + u".floor"_s); // a file of the same size
    const Spread floor = insertSignSync(path + u".floor"_s, *key, appends);
    bench::report(u"one event more, 99th percentile"_s, ours.p99, u"insert + sign + fsync, 99th percentile"_s, floor.p99, 1.5);
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
