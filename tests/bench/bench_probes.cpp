// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// What probing costs and how true its times are, beside programs that do a part of it. Everything stays on 127.0.0.1.
#include "tests/adapters/network/probes.h"
#include "tests/bench/bench.h"
#include "tests/bench/handshakefloor.h"
#include "tests/bench/knownservers.h"
#include "tests/bench/probepeers.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int rounds = 5;
constexpr int atOnce = 50;
const QString host = u"api.demo.test"_s;
const QStringList healthy{u"[STATUS] == 200"_s, u"[BODY].status == healthy"_s};

void say(const QString &text) { QTextStream(stderr) << "probes: " << text << '\n'; }

QList<ProbeRequest> requests(const CheckSpec &spec, quint16 port, const QByteArray &authority, int count)
{
    QList<ProbeRequest> all;
    for (int i = 0; i < count; ++i) {
        all << testing::request(spec, port, authority);
        all.last().check.id = CheckId(QString::number(i));
    }
    return all;
}

qsizetype passing(const Batch &batch) { return std::ranges::count(batch.results, EvidenceStatus::Passing, &ProbeResult::status); }

double costOf(const QList<ProbeRequest> &all)
{
    const Batch batch = runBatch({.perHost = atOnce}, all);
    if (passing(batch) != all.size())
        say(u"%1 of %2 probes passed"_s.arg(passing(batch)).arg(all.size()));
    return batch.processorMilliseconds;
}

struct Site {
    demo::CertificateAuthority authority;
    Nginx nginx;

    explicit Site(demo::CertificateAuthority made) : authority(std::move(made)), nginx(authority, host) {}
};

void costs(Site &site)
{
    Blackbox blackbox(site.authority.pem(), host);
    const QString plain = u"127.0.0.1:%1"_s.arg(site.nginx.plainPort()), secure = u"https://127.0.0.1:%1/"_s.arg(site.nginx.securePort());
    if (!blackbox.isUp() || !blackbox.succeeds(u"http"_s, u"http://"_s + plain) || !blackbox.succeeds(u"https"_s, secure)
        || !blackbox.succeeds(u"tcp"_s, plain)) {
        say(u"blackbox_exporter does not work here"_s);
        return;
    }
    const auto certificate = site.authority.issue({.hosts = {host}});
    const CheckSpec http = testing::check(CheckKind::Http, u"http://api.demo.test/"_s, healthy);
    const CheckSpec https = testing::check(CheckKind::Http, u"https://api.demo.test/"_s, healthy);
    const CheckSpec tcp = testing::check(CheckKind::Tcp, u"tcp://api.demo.test:80"_s, {u"[CONNECTED] == true"_s});
    std::vector<double> ours[3], theirs[3], floor, toTheirs[3], toFloor;
    for (int round = 0; round < rounds; ++round) {
        theirs[0].push_back(blackbox.cost(u"https"_s, secure, 1000, atOnce));
        ours[0].push_back(costOf(requests(https, site.nginx.securePort(), site.authority.pem(), 1500)));
        floor.push_back(handshakeFloor(*certificate, site.authority.pem(), host.toLatin1(), 500));
        theirs[1].push_back(blackbox.cost(u"http"_s, u"http://"_s + plain, 2000, atOnce));
        ours[1].push_back(costOf(requests(http, site.nginx.plainPort(), {}, 5000)));
        theirs[2].push_back(blackbox.cost(u"tcp"_s, plain, 2000, atOnce));
        ours[2].push_back(costOf(requests(tcp, site.nginx.plainPort(), {}, 5000)));
        for (int i = 0; i < 3; ++i)
            toTheirs[i].push_back(ours[i].back() / theirs[i].back());
        toFloor.push_back(ours[0].back() / floor.back());
    }
    const char *names[] = {"HTTPS probe, CPU", "HTTP probe, CPU", "TCP probe, CPU"};
    const char *aims[] = {"at most 0.85, aim 0.60", "at most 0.25, aim 0.15", "at most 0.25"};
    for (int i = 0; i < 3; ++i)
        report({QString::fromLatin1(names[i]), median(ours[i]), u"ms"_s, u"blackbox_exporter"_s, median(theirs[i]), median(toTheirs[i]),
                QString::fromLatin1(aims[i])});
    report({u"HTTPS probe, CPU"_s, median(ours[0]), u"ms"_s, u"handshake in memory"_s, median(floor), median(toFloor), u"at most 2.2, aim 1.5"_s});
}

// Thousands at once must not make timeouts that are none, nor fill the memory.
void queued(Site &site)
{
    const CheckSpec https = testing::check(CheckKind::Http, u"https://api.demo.test/"_s, healthy);
    QList<ProbeRequest> all = requests(https, site.nginx.securePort(), site.authority.pem(), 5000);
    for (ProbeRequest &each : all)
        each.deadline = std::chrono::seconds(5);
    std::vector<double> failed, memory;
    for (int round = 0; round < 2; ++round) {
        const Batch batch = runBatch({.perHost = 5000}, all);
        failed.push_back(double(all.size() - passing(batch)));
        memory.push_back(batch.mostMegabytes);
    }
    report({.name = u"5,000 HTTPS at once, 5 s limit: failed"_s, .value = std::ranges::max(failed), .unit = u"probes"_s, .aim = u"none"_s});
    report({.name = u"5,000 HTTPS at once: memory beyond"_s, .value = std::ranges::max(memory), .unit = u"MB"_s, .aim = u"at most 64"_s});
}

double p99(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() * 99 / 100);
}

void phases(Site &site)
{
    const KnownDelays truth;
    const DelayingServer server(*site.authority.issue({.hosts = {host}}), truth);
    const CheckSpec https = testing::check(CheckKind::Http, u"https://api.demo.test/"_s, {u"[STATUS] == 200"_s});
    std::vector<double> errors[3], control;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> of[3];
        ControlThread beside;
        const Batch batch = runBatch({.perHost = 1000}, requests(https, server.port(), site.authority.pem(), 1000));
        for (const ProbeResult &each : batch.results) {
            const Phases &seen = each.observation.phases;
            of[0].push_back(std::abs(seen.tls.value_or(1e4) - double(truth.tls.count())));
            of[1].push_back(std::abs(seen.firstByte.value_or(1e4) - double(truth.firstByte.count())));
            of[2].push_back(std::abs(seen.transfer.value_or(1e4) - double(truth.transfer.count())));
        }
        for (int i = 0; i < 3; ++i)
            errors[i].push_back(p99(of[i]));
        control.push_back(beside.p99());
    }
    const char *names[] = {"error of the TLS phase, p99", "error of the first byte, p99", "error of the transfer, p99"};
    for (int i = 0; i < 3; ++i)
        report({QString::fromLatin1(names[i]), median(errors[i]), u"ms"_s, u"lateness of a control thread"_s, median(control),
                median(errors[i]) / median(control), u"at most 5 ms"_s});
}

double lookupsBySecondOfQt(quint16 port, int count)
{
    int left = count;
    QEventLoop loop;
    std::vector<std::unique_ptr<QDnsLookup>> lookups;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        auto &lookup = lookups.emplace_back(std::make_unique<QDnsLookup>(QDnsLookup::A, u"n%1.demo.test"_s.arg(i), QHostAddress::LocalHost, port));
        QObject::connect(lookup.get(), &QDnsLookup::finished, &loop, [&] {
            if (--left == 0)
                loop.quit();
        });
        lookup->lookup();
    }
    loop.exec(); // each lookup gives up by itself
    return count / (double(timer.nsecsElapsed()) / 1e9);
}

void names()
{
    const DelayingNameServer server(std::chrono::milliseconds(20));
    QList<ProbeRequest> all;
    for (int i = 0; i < 20'000; ++i)
        all << testing::request(testing::check(CheckKind::Dns, u"dns://n%1.demo.test"_s.arg(i), {u"[DNS_RCODE] == NOERROR"_s}));
    std::vector<double> ours, theirs, ratio;
    for (int round = 0; round < rounds; ++round) {
        const Batch batch = runBatch({.nameServers = {u"127.0.0.1:%1"_s.arg(server.port())}}, all);
        if (passing(batch) != all.size())
            say(u"%1 of %2 names were found"_s.arg(passing(batch)).arg(all.size()));
        ours.push_back(double(all.size()) / batch.seconds);
        theirs.push_back(lookupsBySecondOfQt(server.port(), 300));
        ratio.push_back(ours.back() / theirs.back());
    }
    report({u"DNS checks"_s, median(ours), u"/s"_s, u"QDnsLookup"_s, median(theirs), median(ratio), u"at least 50"_s});
}

void load(Site &site)
{
    const QString address = u"http://127.0.0.1:%1/"_s.arg(site.nginx.plainPort());
    CheckSpec spec = testing::check(CheckKind::Load, u"http://api.demo.test/"_s, {u"[ERROR_RATE] == 0"_s});
    spec.target.requests = 5000;
    spec.target.concurrency = 10;
    ProbeRequest request = testing::request(spec, site.nginx.plainPort());
    request.deadline = std::chrono::minutes(1);
    std::vector<double> ours, theirs, ratio;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(5000 / runBatch({}, {request}).seconds);
        theirs.push_back(apacheBench(address, 5000, 10));
        ratio.push_back(ours.back() / theirs.back());
    }
    report({u"load, a new connection each"_s, median(ours), u"/s"_s, u"ab"_s, median(theirs), median(ratio), u"at least 0.3"_s});
}

void probes()
{
    auto authority = demo::CertificateAuthority::create(u"Bench authority"_s);
    Site site(std::move(*authority));
    if (!site.nginx.isUp()) {
        say(u"nginx does not work here"_s);
        return;
    }
    costs(site);
    queued(site);
    phases(site);
    names();
    load(site);
}

} // namespace

COUNTERSIGN_BENCH(probes, probes)
