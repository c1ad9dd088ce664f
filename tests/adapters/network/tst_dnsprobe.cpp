// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/dnsresponder.h"
#include "core/wording/words.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/programserver.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using demo::DnsQuestion;
using demo::DnsRecord;
using demo::DnsReply;
using demo::DnsResponder;

DnsReply zone(const DnsQuestion &question)
{
    const QString &name = question.name;
    if (name == "api.demo.test"_L1 && question.type == DnsQuestion::CNAME)
        return {.records = {{name, DnsQuestion::CNAME, u"edge.demo.test"_s, 300}}};
    if (name == "api.demo.test"_L1 && question.type == DnsQuestion::A)
        return {.records = {{name, DnsQuestion::CNAME, u"edge.demo.test"_s, 300}, {u"edge.demo.test"_s, DnsQuestion::A, u"192.0.2.7"_s, 60}}};
    if (name == "six.demo.test"_L1 && question.type == DnsQuestion::AAAA)
        return {.records = {{name, DnsQuestion::AAAA, u"2001:db8::7"_s, 900}}};
    if (name == "text.demo.test"_L1 && question.type == DnsQuestion::TXT)
        return {.records = {{name, DnsQuestion::TXT, u"v=spf1 -all"_s}}};
    if (name == "slow.demo.test"_L1)
        return {.records = {{name, DnsQuestion::A, u"192.0.2.8"_s}}, .delay = 120ms};
    if (name == "late.demo.test"_L1)
        return {.silent = true};
    if (name == "broken.demo.test"_L1)
        return {.code = 2};
    if (name == "refused.demo.test"_L1)
        return {.code = 5};
    if (name == "empty.demo.test"_L1)
        return {};
    if (name == "many.demo.test"_L1 && question.type == DnsQuestion::A) {
        DnsReply reply;
        for (int i = 0; i < 1500; ++i)
            reply.records << DnsRecord{name, DnsQuestion::A, u"192.0.2.%1"_s.arg(i % 250 + 1)};
        return reply;
    }
    if (name == "here.demo.test"_L1 && question.type == DnsQuestion::A)
        return {.records = {{name, DnsQuestion::A, u"127.0.0.1"_s}}};
    if (name == "mixed.demo.test"_L1 && question.type == DnsQuestion::A)
        return {.records = {{name, DnsQuestion::A, u"169.254.169.254"_s}, {name, DnsQuestion::A, u"127.0.0.1"_s}}};
    if (name == "metadata.demo.test"_L1 && question.type == DnsQuestion::A)
        return {.records = {{name, DnsQuestion::A, u"169.254.169.254"_s}}};
    if (name == "here.demo.test"_L1 || name == "mixed.demo.test"_L1 || name == "metadata.demo.test"_L1 || name == "many.demo.test"_L1)
        return {}; // no AAAA
    return {.code = 3};
}

} // namespace

// Against a name server of our own: what it says and when is known.
class DnsProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_responder.listen());
        QVERIFY(m_stale.listen());
        const QString here = u"127.0.0.1:%1"_s.arg(m_responder.port());
        const QString old = u"127.0.0.1:%1"_s.arg(m_stale.port());
        const QString nobody = u"127.0.0.1:%1"_s.arg(freePort());
        m_prober = std::make_unique<NetworkProber>(
            network::ProbeLoopOptions{.nameServers = {here}, .publicResolvers = {here, here, here, old}, .hasNetwork = [] { return true; }});
        m_cutOff = std::make_unique<NetworkProber>(
            network::ProbeLoopOptions{.nameServers = {here}, .publicResolvers = {nobody, nobody}, .hasNetwork = [] { return true; }});
    }

    void judgesAnswers_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<EvidenceStatus>("status");
        const auto row = [](const char *name, const QString &address, const QStringList &conditions, EvidenceStatus status) {
            QTest::newRow(name) << address << conditions << status;
        };
        const QString good = u"[DNS_RCODE] == NOERROR"_s;
        row("resolves", u"dns://api.demo.test"_s, {good, u"[BODY] == pat(*192.0.2.7*)"_s}, EvidenceStatus::Passing);
        row("chain", u"dns://api.demo.test"_s, {u"[BODY] == pat(edge.demo.test*192.0.2.7)"_s}, EvidenceStatus::Passing);
        row("alias", u"dns://api.demo.test?type=CNAME"_s, {u"[BODY] == pat(*edge.demo.test*)"_s, u"[DNS.TTL] <= 300"_s}, EvidenceStatus::Passing);
        row("alias elsewhere", u"dns://api.demo.test?type=CNAME"_s, {u"[BODY] == pat(*old.demo.test*)"_s}, EvidenceStatus::Failing);
        row("kept too long", u"dns://six.demo.test?type=AAAA"_s, {u"[BODY] == 2001:db8::7"_s, u"[DNS.TTL] <= 300"_s}, EvidenceStatus::Failing);
        row("text", u"dns://text.demo.test?type=txt"_s, {u"[BODY] == \"v=spf1 -all\""_s}, EvidenceStatus::Passing);
        row("no such name", u"dns://gone.demo.test"_s, {good}, EvidenceStatus::Failing);
        row("must not be there", u"dns://gone.demo.test"_s, {u"[DNS_RCODE] == NXDOMAIN"_s}, EvidenceStatus::Passing);
        row("server in trouble", u"dns://broken.demo.test"_s, {good}, EvidenceStatus::Failing);
        row("server says no", u"dns://refused.demo.test"_s, {u"[DNS_RCODE] == REFUSED"_s}, EvidenceStatus::Passing);
        row("no record of the type", u"dns://empty.demo.test"_s, {u"[BODY] == pat(*192*)"_s}, EvidenceStatus::Failing);
        row("long answer, over TCP", u"dns://many.demo.test"_s, {good, u"[BODY] == pat(*192.0.2.250*)"_s}, EvidenceStatus::Passing);
        row("spread", u"dns://api.demo.test"_s, {u"[RESOLVERS] >= 3"_s}, EvidenceStatus::Passing);
        row("not spread everywhere", u"dns://api.demo.test"_s, {u"[RESOLVERS] >= 4"_s}, EvidenceStatus::Failing);
        row("no such type", u"dns://api.demo.test?type=NONSENSE"_s, {good}, EvidenceStatus::Failing);
    }

    void judgesAnswers()
    {
        QFETCH(QString, address);
        QFETCH(QStringList, conditions);
        QFETCH(EvidenceStatus, status);
        const ProbeResult result = probe(*m_prober, request(check(CheckKind::Dns, address, conditions)));
        QCOMPARE_STATUS(result, status);
        if (status == EvidenceStatus::Failing)
            QVERIFY(!sentenceOf(result).isEmpty());
    }

    void takesAMissingNameForAFailureUnlessAskedForTheCode()
    {
        const ProbeResult result = probe(*m_prober, request(check(CheckKind::Dns, u"dns://gone.demo.test"_s)));
        QCOMPARE_FAILURE(result, Failure::NameNotFound);
        QCOMPARE(sentenceOf(result), u"the name was not found"_s);
    }

    void measuresTheServersDelay()
    {
        const ProbeResult result = probe(*m_prober, request(check(CheckKind::Dns, u"dns://slow.demo.test"_s)));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QVERIFY2(*result.observation.phases.resolve >= 119 && *result.observation.phases.resolve < 400,
                 qPrintable(QString::number(*result.observation.phases.resolve)));
    }

    void endsAtTheDeadline()
    {
        ProbeRequest probed = request(check(CheckKind::Dns, u"dns://late.demo.test"_s));
        probed.deadline = 400ms;
        ProbeResult result = probe(*m_prober, probed);
        QCOMPARE_FAILURE(result, Failure::NameTimeout);
        QCOMPARE(sentenceOf(result), u"no name server answered in time"_s);
        QVERIFY(*result.observation.phases.total < 2000);

        probed = request(check(CheckKind::Http, u"http://late.demo.test/"_s)); // the name as the way to something else
        probed.deadline = 400ms;
        QCOMPARE_FAILURE(probe(*m_prober, probed), Failure::NameTimeout);
    }

    void doesNotCallSilenceOfAllResolversDisagreement()
    {
        ProbeRequest probed = request(check(CheckKind::Dns, u"dns://api.demo.test"_s, {u"[DNS_RCODE] == NOERROR"_s, u"[RESOLVERS] >= 2"_s}));
        QCOMPARE_STATUS(probe(*m_cutOff, probed), EvidenceStatus::Unknown);
    }

    void asksWhereAPersonRoutedTheName()
    {
        NetworkProber prober({.nameServers = {u"127.0.0.1:%1"_s.arg(freePort())}, .publicResolvers = {}, .hasNetwork = [] { return true; }});
        ProbeRequest probed = request(check(CheckKind::Dns, u"dns://api.demo.test"_s, {u"[DNS_RCODE] == NOERROR"_s}), m_responder.port());
        QCOMPARE_STATUS(probe(prober, probed), EvidenceStatus::Passing);
        probed.route.reset();
        QCOMPARE_STATUS(probe(prober, probed), EvidenceStatus::Failing);
    }

    // Rows 30 and 49 of docs/SECURITY.md.
    void connectsToNoForbiddenAddressOfAName()
    {
        QTcpServer open;
        QVERIFY(demo::listenOnFreePort(open));
        const auto tcp = [&](const QString &host) { return request(check(CheckKind::Tcp, u"tcp://%1:%2"_s.arg(host).arg(open.serverPort()))); };
        QCOMPARE_FAILURE(probe(*m_prober, tcp(u"metadata.demo.test"_s)), Failure::AddressRefused);
        QCOMPARE_STATUS(probe(*m_prober, tcp(u"here.demo.test"_s)), EvidenceStatus::Passing);
        const ProbeResult mixed = probe(*m_prober, tcp(u"mixed.demo.test"_s));
        QVERIFY(!mixed.observation.address.startsWith("169."_L1) || mixed.observation.failure == Failure::AddressRefused);
        // 1,500 addresses of which none answers: not all are tried
        ProbeRequest many = tcp(u"many.demo.test"_s);
        many.deadline = 500ms;
        QCOMPARE_STATUS(probe(*m_prober, many), EvidenceStatus::Failing);
    }

    void saysOfflineOnlyWhereNothingCouldBeReached()
    {
        NetworkProber prober({.nameServers = {u"127.0.0.1:%1"_s.arg(freePort())}, .publicResolvers = {}, .hasNetwork = [] { return false; }});
        const ProbeResult result = probe(prober, request(check(CheckKind::Http, u"http://api.demo.test/"_s)));
        QCOMPARE_FAILURE(result, Failure::Offline);
        QCOMPARE_STATUS(result, EvidenceStatus::Unknown);
        QCOMPARE(result.obstacle, Obstacle::Offline);
        // this machine itself is always there, and who refuses was reached
        QCOMPARE_FAILURE(probe(prober, request(check(CheckKind::Tcp, u"tcp://api.demo.test:1"_s), freePort())), Failure::Refused);
    }

    void forgetsQuestionsThatAreCancelled()
    {
        QList<ProbeResult> results;
        const auto connection = connect(m_prober.get(), &Prober::finished, this, [&](const QList<ProbeResult> &batch) { results += batch; });
        m_prober->submit({request(check(CheckKind::Dns, u"dns://late.demo.test"_s, {u"[RESOLVERS] >= 3"_s})),
                          request(check(CheckKind::Http, u"http://late.demo.test/"_s))});
        m_prober->cancelAll();
        QTRY_COMPARE(results.size(), 2);
        disconnect(connection);
        QCOMPARE_FAILURE(results.front(), Failure::Cancelled);
    }

private:
    DnsResponder m_responder{zone};
    DnsResponder m_stale{[](const DnsQuestion &question) { return DnsReply{.records = {{question.name, DnsQuestion::A, u"192.0.2.99"_s}}}; }};
    std::unique_ptr<NetworkProber> m_prober;
    std::unique_ptr<NetworkProber> m_cutOff;
};

COUNTERSIGN_SUITE(DnsProbeTest)
#include "tst_dnsprobe.moc"
