// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/facts.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

using testing::fact;

// Sentences that say plainly what is asked and what comes back, in the languages checklists are written in; and those that only look so.
class DerivedStatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        testing::addFactColumns();
        fact("status of an address", u"- [ ] https://a.quill.example/old answers with 410"_s, "http", u"https://a.quill.example/old"_s,
             u"[STATUS] == 410"_s);
        fact("refused", u"- [ ] https://a.quill.example/admin returns 403 without a token"_s, "auth", u"/admin"_s, u"[STATUS] == 403"_s);
        fact("one of two", u"- [ ] https://a.quill.example/me → 401 or 403"_s, "auth", u"/me"_s, u"[STATUS] == any(401, 403)"_s);
        fact("method and path", u"- [ ] `GET /v3/claims/ping` → 204\n- [ ] Up: https://a.quill.example/"_s, "http",
             u"https://a.quill.example/v3/claims/ping"_s, u"[STATUS] == 204"_s);
        fact("a path alone", u"- [ ] Sem token, `/v1/cobrancas` retorna 401\n- [ ] Up: https://a.quill.example/"_s, "auth",
             u"https://a.quill.example/v1/cobrancas"_s, u"[STATUS] == 401"_s);
        fact("a part to fill in", u"- [ ] `GET /orders/{id}` returns 404 for a foreign order\n- [ ] Up: https://a.quill.example/"_s, "http",
             u"https://a.quill.example/orders/<id>"_s, u"[STATUS] == 404"_s);
        fact("time of an answer", u"- [ ] https://a.quill.example/feed responds in less than 250 ms"_s, "http", u"/feed"_s,
             u"[STATUS] == 200; [RESPONSE_TIME] < 250ms"_s);
        fact("members of an answer", u"- [ ] https://a.quill.example/state gives `{\"ready\": true}`"_s, "http", u"/state"_s,
             u"[STATUS] == 200; [BODY].ready == true"_s);
        fact("inner host", u"- [ ] InfluxDB responds at http://influx.quill.internal:8086/health\n- [ ] Up: https://a.quill.example/"_s, "http",
             u"http://influx.quill.internal:8086/health"_s, u"[STATUS] == 200"_s);
        fact("German", u"- [ ] https://a.quill.example/intern ist ohne Anmeldung nicht erreichbar (401)"_s, "auth", u"/intern"_s,
             u"[STATUS] == 401"_s);
        fact("French", u"- [ ] https://a.quill.example/prive renvoie 403"_s, "auth", u"/prive"_s, u"[STATUS] == 403"_s);
        fact("Spanish", u"- [ ] `https://a.quill.example/docs` devuelve 404 en producción"_s, "http", u"/docs"_s, u"[STATUS] == 404"_s);
        fact("Japanese", u"- [ ] https://a.quill.example/health が 204 を返す"_s, "http", u"https://a.quill.example/health"_s, u"[STATUS] == 204"_s);
        fact("Korean", u"- [ ] https://a.quill.example/status 응답 코드 204"_s, "http", u"https://a.quill.example/status"_s, u"[STATUS] == 204"_s);
        fact("Chinese, without a space", u"- [ ] 访问https://a.quill.example/orders返回401"_s, "auth", u"https://a.quill.example/orders"_s,
             u"[STATUS] == 401"_s);
        fact("row of a table",
             u"| Endpoint | Method | Expected |\n|---|---|---|\n| https://a.quill.example/t | GET | 200, `Content-Type: application/x-protobuf` |"_s,
             "http", u"https://a.quill.example/t"_s, u"[STATUS] == 200; [HEADERS].Content-Type == application/x-protobuf"_s);
        fact("row with a path", u"See https://a.quill.example/\n\n| Prueba | Resultado esperado |\n|---|---|\n| `GET /privado` | 401 |"_s, "auth",
             u"/privado"_s, u"[STATUS] == 401"_s);
        fact("a document called acceptance", u"# Relaunch: Abnahme\n\n- [ ] https://a.quill.example/ lädt (HTTP 200)"_s, "http",
             u"https://a.quill.example/"_s, u"[STATUS] == 200"_s);
        fact("a member of the answer", u"```sh\ncurl -s https://a.quill.example/v | jq -r .server.version\n# Expected: \"1.130.0\"\n```"_s, "http",
             u"/v"_s, u"[STATUS] == 200; [BODY].server.version == 1.130.0"_s);
        fact("a literal", u"```sh\ncurl -s https://a.quill.example/flag\n```\n\nExpected: true"_s, "http", u"/flag"_s, u"[BODY] == true"_s);
        fact("a literal shown", u"```sh\ncurl -s https://a.quill.example/flag\n```\n\nExpected:\n\n```\nfalse\n```"_s, "http", u"/flag"_s,
             u"[BODY] == false"_s);
        fact("a literal of a command", u"```sh\n./check-lease.sh\n# Expected: false\n```"_s, "command", u"check-lease"_s, u"[OUTPUT] == false"_s);
        fact("redirect to another host", u"- [ ] https://quill.example leitet auf https://www.quill.example weiter"_s, "redirect",
             u"https://quill.example"_s, u"[REDIRECT] == pat(https://www.quill.example*)"_s);
        fact("redirect with its status", u"- [ ] http://wiki.quill.example 301s to https://book.quill.example/wiki"_s, "redirect",
             u"http://wiki.quill.example"_s, u"[STATUS] == 301; [REDIRECT] == pat(https://book.quill.example/wiki*)"_s);
        fact("redirect of a path", u"Pages: https://quill.example\n\n- [ ] `/old-name` permanently redirects to `/new-name` (301)"_s, "redirect",
             u"https://quill.example/old-name"_s, u"[STATUS] == 301; [REDIRECT] == pat(*/new-name*)"_s);
        fact("redirect of a path to another host", u"Pages: https://quill.example\n\n- [ ] /notes → https://notes.quill.example (redirect)"_s,
             "redirect", u"https://quill.example/notes"_s, u"[REDIRECT] == pat(https://notes.quill.example*)"_s);
    }
    void answers() { testing::verifyFact(); }

    void headers_data()
    {
        testing::addFactColumns();
        fact("header in a sentence", u"- [ ] `X-Robots-Tag: noindex` header is sent on media of https://a.quill.example/"_s, "header", u""_s,
             u"[HEADERS].X-Robots-Tag == noindex"_s);
        fact("value apart", u"- [ ] `X-Frame-Options` is `DENY` on https://a.quill.example/"_s, "header", u""_s,
             u"[HEADERS].X-Frame-Options == DENY"_s);
        fact("value with blanks", u"- [ ] `Content-Security-Policy: default-src 'self'` set on https://a.quill.example/"_s, "header", u""_s,
             u"[HEADERS].Content-Security-Policy == \"default-src 'self'\""_s);
        fact("of an address", u"- [ ] https://a.quill.example/w served with `Access-Control-Allow-Origin: *`"_s, "header",
             u"https://a.quill.example/w"_s, u"[HEADERS].Access-Control-Allow-Origin == *"_s);
        fact("gone", u"- [ ] Response header `X-Powered-By` removed\n- [ ] Up: https://a.quill.example/"_s, "header", u"a.quill.example"_s,
             u"has([HEADERS].X-Powered-By) == false"_s);
        fact("HSTS with its seconds", u"- [ ] HSTS enabled (max-age=31536000, includeSubDomains)\n- [ ] Up: https://a.quill.example/"_s, "header",
             u"a.quill.example"_s,
             u"[HEADERS].Strict-Transport-Security.max-age >= 31536000; has([HEADERS].Strict-Transport-Security.includeSubDomains) == true"_s);
        fact("HSTS for as long as a year", u"- [ ] HSTS with a max-age of at least 1 year\n- [ ] Up: https://a.quill.example/"_s, "header",
             u"a.quill.example"_s, u"[HEADERS].Strict-Transport-Security.max-age >= 31536000"_s);
        fact("not yet", u"- [ ] Do not enable HSTS yet\n- [ ] Up: https://a.quill.example/"_s, "header", u"a.quill.example"_s,
             u"has([HEADERS].Strict-Transport-Security) == false"_s);
        fact("French", u"- [ ] L'en-tête `X-Frame-Options: SAMEORIGIN` est présent\n- [ ] https://a.quill.example/ répond"_s, "header", u""_s,
             u"[HEADERS].X-Frame-Options == SAMEORIGIN"_s);
        fact("Portuguese", u"- [ ] Cabeçalho `Cache-Control: no-store` presente\n- [ ] https://a.quill.example/ responde"_s, "header",
             u"https://a.quill.example/"_s, u"[HEADERS].Cache-Control == no-store"_s);
        fact("of files", u"- [ ] `Cache-Control: public, max-age=600` set\n- [ ] Up: https://a.quill.example/"_s, "header", u"<static-asset>"_s,
             u"[HEADERS].Cache-Control == \"public, max-age=600\""_s);
    }
    void headers() { testing::verifyFact(); }

    void names_data()
    {
        testing::addFactColumns();
        fact("address of a name", u"- [ ] DNS A record for `m.quill.example` points to 203.0.113.10"_s, "dns", u"dns://m.quill.example"_s,
             u"[BODY] == pat(*203.0.113.10*)"_s);
        fact("name of a name", u"- [ ] `t.quill.example` resolves to the load balancer (CNAME `lb-7.cloud.example`)"_s, "dns",
             u"dns://t.quill.example?type=CNAME"_s, u"[BODY] == pat(*lb-7.cloud.example*)"_s);
        fact("mail exchanger", u"- [ ] MX-Eintrag von `quill.example` zeigt auf `mx1.quill.example`, TTL 300"_s, "dns",
             u"dns://quill.example?type=MX"_s, u"[BODY] == pat(*mx1.quill.example*); [DNS.TTL] <= 300"_s);
        fact("host and port", u"- [ ] MQTT over TLS on `broker.quill.example:8883` accepts connections"_s, "tcp",
             u"tcp://broker.quill.example:8883"_s, u"[CONNECTED] == true"_s);
        fact("only from somewhere", u"- [ ] Port 22 only from 10.20.0.0/16\n- [ ] Up: https://a.quill.example/"_s, "tcp", u":22"_s,
             u"[CONNECTED] == false"_s);
        fact("only these", u"- [ ] Only ports 80 and 443 are open\n- [ ] Up: https://a.quill.example/"_s, "tcp", u":443"_s, u"[CONNECTED] == true"_s);
        fact("two clauses, the first", u"- [ ] Port 8448 reachable from the internet, 8008 only on localhost\n- [ ] Up: https://a.quill.example/"_s,
             "tcp", u":8448"_s, u"[CONNECTED] == true"_s);
        fact("two clauses in Korean", u"- [ ] 포트 7777 열림, 포트 27017 외부 차단\n- [ ] https://a.quill.example/ 확인"_s, "tcp", u":7777"_s,
             u"[CONNECTED] == true"_s);
        fact("two clauses in Chinese", u"- [ ] 端口 443 已开放，端口 3306 禁止外网访问\n- [ ] https://a.quill.example/ 确认"_s, "tcp", u":3306"_s,
             u"[CONNECTED] == false"_s);
        fact("Portuguese", u"- [ ] Porta 8443 aberta; porta 27017 fechada\n- [ ] https://a.quill.example/ responde"_s, "tcp", u":27017"_s,
             u"[CONNECTED] == false"_s);
        fact("HTTP/2", u"- [ ] HTTP/2 enabled\n- [ ] Up: https://a.quill.example/"_s, "tls", u"a.quill.example"_s, u"[TLS.ALPN] == h2"_s);
        fact("version of TLS", u"- [ ] TLS 1.3 only\n- [ ] Up: https://a.quill.example/"_s, "tls", u"a.quill.example"_s, u"[TLS.VERSION] >= 1.3"_s);
        fact("its own socket", u"- [ ] 웹소켓 wss://a.quill.example/lobby 연결 확인"_s, "websocket", u"wss://a.quill.example/lobby"_s,
             u"[STATUS] == 101"_s);
        fact("limit in Chinese", u"- [ ] 接口限流每分钟 200 次\n- [ ] https://a.quill.example/ 确认"_s, "rate", u"a.quill.example"_s,
             u"[COUNT_429] >= 1"_s);
        fact("limit of a path", u"- [ ] Limitation à 30 requêtes par minute sur /api/connexion\n- [ ] https://a.quill.example/ répond"_s, "rate",
             u"https://a.quill.example/api/connexion"_s, u"[COUNT_429] >= 1"_s);
        fact("two percentiles", u"- [ ] Response time < 2s (p95), < 5s (p99)\n- [ ] Up: https://a.quill.example/"_s, "load", u""_s,
             u"[P95] < 2s; [P99] < 5s"_s);
        fact("days in Italian", u"- [ ] Certificato valido per almeno 30 giorni\n- [ ] https://a.quill.example/ risponde"_s, "tls", u""_s,
             u"[CERTIFICATE_EXPIRATION] >= 720h"_s);
        fact("half a percent", u"- [ ] Le taux d'erreur reste inférieur à 0,5 %\n- [ ] https://a.quill.example/ répond"_s, "load", u""_s,
             u"[ERROR_RATE] < 0.5%"_s);
        fact("a page's time", u"- [ ] La page de connexion s'affiche en moins de 2 secondes\n- [ ] https://a.quill.example/ répond"_s, "load", u""_s,
             u"[P95] < 2s"_s);
        fact("percentile of an address", u"- [ ] p95 of https://a.quill.example/feed below 300 ms"_s, "load", u"https://a.quill.example/feed"_s,
             u"[P95] < 300ms"_s);
        fact("mean in Chinese", u"- [ ] 平均响应时间小于300ms\n- [ ] https://a.quill.example/ 确认"_s, "load", u""_s, u"[MEAN] < 300ms"_s);
        fact("Redis where it is", u"- [ ] Redis responds with PONG at `cache.quill.example:6380`"_s, "redis", u"PING"_s, u"[BODY] == PONG"_s);
    }
    void names() { testing::verifyFact(); }

    void silence_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("kind");
        const QString up = u"\n- [ ] Up: https://a.quill.example/"_s;
        QTest::newRow("nginx in a path is no server") << u"- [ ] `/etc/nginx/conf.d/shop.conf` configured"_s + up << u"http"_s;
        QTest::newRow("a program's name is no command") << u"- [ ] user `deploy` is in the `docker` group"_s << u"command"_s;
        QTest::newRow("a mode without a file is no command") << u"- [ ] `chmod 600` on the private key"_s << u"command"_s;
        QTest::newRow("what must not be run") << u"- [ ] Do **not** run `docker system prune -a` on the brokers"_s << u"command"_s;
        QTest::newRow("what a terminal printed") << u"```console\n$ cd /srv\ndeployment \"api\" rolled out\n```"_s << u"command"_s;
        QTest::newRow("an answer shown alone") << u"Expected:\n\n```\nready\n```"_s << u"command"_s;
        QTest::newRow("a loop's own variable") << u"```sh\nfor n in A_URL B_URL; do\n  [ -n \"${!n}\" ] || echo missing\ndone\n```"_s << u"command"_s;
        QTest::newRow("a server in the foreground") << u"- [ ] Starts by hand (`uvicorn shop:app --port 8000`)"_s << u"command"_s;
        QTest::newRow("a role is no variable") << u"- [ ] Database role `SHOP_RW` created (see the `_ROLE` suffix)"_s << u"env"_s;
        QTest::newRow("how long somebody looks is no answer's time") << u"- [ ] Status page displays incidents within 5 minutes"_s << u"load"_s;
        QTest::newRow("a limit of uploads is no rate") << u"- [ ] Upload limit of 5 per user"_s << u"rate"_s;
        QTest::newRow("a mode of maintenance is no file's") << u"- [ ] shop.quill.example in maintenance mode answers 503"_s << u"file"_s;
        QTest::newRow("only newer versions of TLS are no redirect")
            << u"- [ ] SSL/TLS configuration of https://a.quill.example tested, TLS 1.2 or newer only"_s << u"redirect"_s;
        QTest::newRow("a query without a result") << u"PostgreSQL\n- [ ] The health check asks the database (`SELECT 2`)"_s << u"postgresql"_s;
        QTest::newRow("one answer or the other") << u"- [ ] `POST /hook` returns 200 for a signed request and 401 otherwise"_s + up << u"http"_s;
        QTest::newRow("a header about origins is no setting") << u"- [ ] Answers contain header `Vary: Origin`"_s << u"env"_s;
        QTest::newRow("a variable that may be empty") << u"- [ ] `FEATURE_FLAGS` may be empty"_s << u"env"_s;
        QTest::newRow("a header is no setting") << u"- [ ] https://a.quill.example/w sends `Access-Control-Allow-Origin: *`"_s << u"env"_s;
        QTest::newRow("an address that fails is a trigger")
            << u"Roll back if:\n\n- https://a.quill.example/health fails for five minutes"_s << u"http"_s;
        QTest::newRow("the base of an interface is no page") << u"- [ ] API base URL: `https://a.quill.example/api/v3`"_s << u"http"_s;
        QTest::newRow("a symptom is no wish") << u"| Symptom | Status | Fix |\n|---|---|---|\n| https://a.quill.example/x | 404 | restart |"_s
                                              << u"http"_s;
        QTest::newRow("a server kept for a week is no backup") << u"- [ ] Keep the old server running for 7 days"_s << u"window"_s;
    }
    void silence()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, kind);
        const QList<CheckSpec> checks = testing::checksOf(markdown);
        const auto wrong = [&](const CheckSpec &check) { return nameOf(check.kind) == kind && !check.target.address.endsWith("quill.example/"_L1); };
        QVERIFY2(std::ranges::none_of(checks, wrong), qPrintable(testing::printed(checks)));
    }

    // What a person put before a task to show how far it is belongs to no text.
    void leavesMarksOfProgress()
    {
        const auto checklist = importChecklist(u"- [ ] ✅ Chart bumped\n- [ ] ⏳ Cache purged\n- [ ] ✅"_s.toUtf8(), Md4cReader());
        QVERIFY(checklist.has_value());
        QCOMPARE(checklist->items.value(0).text, u"Chart bumped"_s);
        QCOMPARE(checklist->items.value(1).text, u"Cache purged"_s);
    }
};

COUNTERSIGN_SUITE(DerivedStatedTest)

} // namespace countersign

#include "tst_derivedstated.moc"
