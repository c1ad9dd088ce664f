// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "adapters/yaml/checkfences.h"
#include "adapters/yaml/gatusconfiguration.h"
#include "adapters/yaml/yamltojson.h"
#include "core/checklist/import.h"
#include "core/checks/derive.h"

#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace countersign {

// Checks that a text writes itself, read with the real YAML library, and written again for Gatus.
class CheckFencesTest : public QObject
{
    Q_OBJECT

    static Derivation derivationOf(const QByteArray &markdown)
    {
        const Md4cReader inner;
        const auto checklist = importChecklist(markdown, CheckFences(inner));
        return checklist ? derive(*checklist) : Derivation();
    }

    // The whole way: written for Gatus, read again from a fence.
    static QList<CheckSpec> roundTrip(const QList<CheckSpec> &checks)
    {
        return derivationOf("```check\n" + gatusConfiguration(checks) + "```\n").checks;
    }

private Q_SLOTS:
    void endpoint()
    {
        const Derivation derivation =
            derivationOf("# T\n\n- [ ] The ledger answers\n\n```check\nurl: https://ledger.example.net/up\nmethod: post\nbody: '{\"a\": 1}'\n"
                         "headers:\n  X-Zone: 7\ninterval: 5m\nconditions:\n  - \"[STATUS] == any(200, 202)\"\n  - '[BODY].state == open'\n```\n");
        QVERIFY(derivation.diagnostics.isEmpty());
        QCOMPARE(derivation.checks.size(), 1);
        const CheckSpec &check = derivation.checks.first();
        QCOMPARE(check.kind, CheckKind::Http);
        QCOMPARE(check.target.address, u"https://ledger.example.net/up"_s);
        QCOMPARE(check.target.method, u"POST"_s);
        QCOMPARE(check.target.body, u"{\"a\": 1}"_s);
        QCOMPARE(check.target.headers, (QList<HttpHeader>{{u"X-Zone"_s, u"7"_s}}));
        QCOMPARE(check.conditions, (QStringList{u"[STATUS] == any(200, 202)"_s, u"[BODY].state == open"_s}));
        QCOMPARE(check.freshness, std::chrono::seconds(600));
        QCOMPARE(check.items.size(), 1);
        QVERIFY(check.lines.contains(5) && check.lines.contains(11));
        QVERIFY(check.needs.contains(Need::Consent));
    }

    void configuration()
    {
        const Derivation derivation = derivationOf(
            "```check\nendpoints:\n- name: a\n  url: tcp://db.example.net:5432\n  conditions: [\"[CONNECTED] == true\"]\n"
            "- name: b\n  url: 9.9.9.9\n  dns: {query-name: www.example.net, query-type: AAAA}\n  conditions: [\"[DNS_RCODE] == NOERROR\"]\n"
            "- name: c\n  url: starttls://mx.example.net:587\n  conditions: [\"[CONNECTED] == true\"]\n```\n");
        QCOMPARE(derivation.checks.size(), 3);
        QCOMPARE(derivation.checks[0].kind, CheckKind::Tcp);
        QCOMPARE(derivation.checks[1].target.address, u"dns://www.example.net?type=AAAA"_s);
        QCOMPARE(derivation.checks[2].target.address, u"smtp://mx.example.net:587"_s);
    }

    void badFences_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("no YAML") << QByteArray("url: [https://a\nconditions: x") << u"checks.authored.unreadable"_s << 0;
        QTest::newRow("no mapping") << QByteArray("- a\n- b") << u"checks.authored.unreadable"_s << 2;
        QTest::newRow("no address") << QByteArray("conditions: [\"[STATUS] == 200\"]") << u"checks.authored.address"_s << 1;
        QTest::newRow("a scheme nobody speaks") << QByteArray("name: x\nurl: gopher://a.example.net\nconditions: [\"[STATUS] == 200\"]")
                                                << u"checks.authored.address"_s << 3;
        QTest::newRow("a condition nobody understands")
            << QByteArray("url: https://a.example.net\nconditions:\n- \"[STATUS] == 200\"\n- \"[STATUS] ~ 2\"") << u"checks.authored.condition"_s
            << 5;
        QTest::newRow("no condition") << QByteArray("url: https://a.example.net") << u"checks.authored.empty"_s << 1;
        QTest::newRow("aliases without end") << QByteArray("a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c "
                                                           "[*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
                                                           "e: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]")
                                             << u"checks.authored.unreadable"_s << 0;
    }
    void badFences()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, code);
        QFETCH(const int, line);
        const Derivation derivation = derivationOf("```check\n" + yaml + "\n```\n");
        QCOMPARE(derivation.diagnostics.size(), 1);
        QCOMPARE(derivation.diagnostics.first().code, code);
        QVERIFY(!derivation.diagnostics.first().message.isEmpty());
        if (line > 0)
            QCOMPARE(derivation.diagnostics.first().line, line);
        QVERIFY(derivation.checks.size() <= 1);
    }

    void otherFencesStay()
    {
        const Md4cReader inner;
        const QString text = u"```yaml\nurl: https://a.example.net\n```\n\n    url: x\n"_s;
        QCOMPARE(CheckFences(inner).read(text, 32), inner.read(text, 32));
    }

    void types()
    {
        const auto read = yaml::readMapping(u"a: 1.5\nb: \"1.5\"\nc: true\nd: 'true'\ne:\nf: [x, 2]\n"_s);
        QVERIFY(read.has_value());
        QCOMPARE(*read, (QJsonObject{{u"a"_s, 1.5},
                                     {u"b"_s, u"1.5"_s},
                                     {u"c"_s, true},
                                     {u"d"_s, u"true"_s},
                                     {u"e"_s, QJsonValue::Null},
                                     {u"f"_s, QJsonArray{u"x"_s, 2}}}));
    }

    void writesForGatus()
    {
        CheckSpec web{.kind = CheckKind::Http,
                      .target = {.address = u"https://a.example.net/\"quoted\""_s, .headers = {{u"X-A"_s, u"b: c"_s}}},
                      .conditions = {u"[STATUS] == 200"_s, u"type([BODY]) == html"_s, u"[HEADERS].Server == x"_s, u"[BODY].a == pat(*b*)"_s},
                      .sentence = u"a"_s};
        const CheckSpec port{.kind = CheckKind::Tcp,
                             .target = {.address = u"tcp://a.example.net:25"_s},
                             .conditions = {u"[CONNECTED] == false"_s},
                             .sentence = u"b"_s};
        const CheckSpec name{.kind = CheckKind::Dns,
                             .target = {.address = u"dns://a.example.net?type=MX"_s},
                             .conditions = {u"[DNS_RCODE] == NOERROR"_s, u"[RESOLVERS] >= 3"_s},
                             .sentence = u"c"_s};
        const CheckSpec writes{
            .kind = CheckKind::Http, .target = {.address = u"https://a.example.net"_s, .method = u"POST"_s}, .conditions = {u"[STATUS] == 200"_s}};
        const QList<CheckSpec> again = roundTrip({web, port, name, writes});
        QCOMPARE(again.size(), 3);
        QCOMPARE(again[0].target, web.target);
        QCOMPARE(again[0].conditions, (QStringList{u"[STATUS] == 200"_s, u"[BODY].a == pat(*b*)"_s}));
        QCOMPARE(again[1].target, port.target);
        QCOMPARE(again[2].target, name.target);
        QCOMPARE(again[2].conditions, QStringList{u"[DNS_RCODE] == NOERROR"_s});
    }
};

COUNTERSIGN_SUITE(CheckFencesTest)

} // namespace countersign

#include "tst_checkfences.moc"
