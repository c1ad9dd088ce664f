// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/facts.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

using testing::fact;

// What texts say about the web, names and ports; none of them is a text the rules were written for.
class DerivedWebTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void http_data()
    {
        testing::addFactColumns();
        fact("status in the comment", u"```bash\ncurl https://shop.example.net/ping\n# Expected: 204\n```"_s, "http",
             u"https://shop.example.net/ping"_s, u"[STATUS] == 204"_s);
        fact("no expectation", u"```\ncurl -s https://books.example.net/alive\n```"_s, "http", u"/alive"_s, u"[STATUS] == 200"_s);
        fact("JSON subset", u"```sh\ncurl https://a.example.net/state\n# → {\"queue\": \"idle\", ...}\n```"_s, "http", u"/state"_s,
             u"[BODY].queue == idle"_s);
        fact("nested JSON", u"```sh\ncurl https://a.example.net/s\n# Expected: {\"deps\":{\"mail\":true}}\n```"_s, "http", u"/s"_s,
             u"[BODY].deps.mail == true"_s);
        fact("expected below the block", u"```sh\ncurl https://a.example.net/up\n```\n\nExpected: 204 No Content"_s, "http", u"/up"_s,
             u"[STATUS] == 204"_s);
        fact(
            "an answer shown below",
            u"```sh\ncurl https://a.example.net/up\n```\n\n**Expected response:**\n```json\n{\"status\": \"healthy\", \"uptime\": 12.5, \"db\": {\"up\": true}}\n```"_s,
            "http", u"/up"_s, u"[BODY].status == healthy; [BODY].db.up == true"_s);
        fact("expected in Chinese", u"```sh\ncurl https://a.example.net/up\n# 预期: {\"state\":\"ok\"}\n```"_s, "http", u"/up"_s,
             u"[BODY].state == ok"_s);
        fact("expected in Korean", u"```sh\ncurl -I https://a.example.net/up\n# 예상 결과: 201\n```"_s, "http", u"/up"_s, u"[STATUS] == 201"_s);
        fact("expected in Spanish", u"```sh\ncurl -I https://a.example.net/up\n# Resultado esperado: 202\n```"_s, "http", u"/up"_s,
             u"[STATUS] == 202"_s);
        fact("page", u"```sh\ncurl https://wiki.example.net/\n# Should return an HTML page\n```"_s, "http", u"wiki.example.net"_s,
             u"type([BODY]) == html"_s);
        fact("empty array", u"```sh\ncurl https://a.example.net/v2/orders\n# Expected: empty array\n```"_s, "http", u"/v2/orders"_s,
             u"[STATUS] == 200"_s);
        fact("head", u"```sh\ncurl -I https://a.example.net\n# Expected: HTTP 200 OK\n```"_s, "http", u"https://a.example.net"_s,
             u"[STATUS] == 200"_s);
        fact("timed", u"```sh\ntime curl https://a.example.net/feed\n# Target: < 750ms\n```"_s, "http", u"/feed"_s, u"[RESPONSE_TIME] < 750ms"_s);
        fact("address in an item", u"- [ ] Handbook reachable: https://handbook.acme-corp.io/start"_s, "http", u"handbook.acme-corp.io/start"_s,
             u"[STATUS] == 200"_s);
        fact("loopback", u"```sh\ncurl http://localhost:9999/up\n```"_s, "http", u"http://localhost:9999/up"_s, u"[STATUS] == 200"_s);
        fact("Host header", u"| Variable | Default |\n|---|---|\n| `ALLOWED_HOSTS` | `*` |\n\nSee https://cms.example.net"_s, "http",
             u"cms.example.net"_s, u"[STATUS] == any(400, 403, 421)"_s);
        fact("started server", u"## Start\n```sh\nuvicorn shop:app --host 127.0.0.1 --port 7001\n```\n- [ ] Application starts without errors"_s,
             "http", u"http://127.0.0.1:7001"_s, u"[STATUS] == 200"_s);
        fact("nothing leaks", u"- [ ] Error pages leak no stack trace\n\n`curl https://x.example.net/a`"_s, "http", u"x.example.net"_s,
             u"[STATUS] >= 400"_s);
        fact("page list", u"- [ ] Pagination implemented\n```sh\ncurl https://x.example.net/v1/invoices\n```"_s, "http", u"/v1/invoices"_s,
             u"[STATUS] == 200"_s);
        fact("redirect in the comment", u"```sh\ncurl -I http://shop.example.net/cart\n# Should redirect to https://\n```"_s, "redirect",
             u"http://shop.example.net/cart"_s, u"[STATUS] == any(301, 302, 307, 308)"_s);
        fact("redirect in prose", u"- [ ] HTTP redirects to HTTPS\n- [ ] https://pay.example.net/ok answers"_s, "redirect",
             u"http://pay.example.net"_s, u"[REDIRECT] == pat(https://pay.example.net*)"_s);
        fact("redirect in German", u"- [ ] HTTP leitet auf HTTPS weiter: Umleitung aktiv\n- [ ] https://laden.example.net/ ist erreichbar"_s,
             "redirect", u"http://laden.example.net"_s, {});
        fact("redirect in Korean", u"- [ ] HTTP→HTTPS 리다이렉트 확인\n- [ ] https://gage.example.net/ 접속 확인"_s, "redirect",
             u"http://gage.example.net"_s, {});
        fact("a health path named", u"- [ ] Health endpoint `/api/readyz` responds\n- [ ] `curl https://kai.example.net/v1`"_s, "http",
             u"/api/readyz"_s, u"[STATUS] == 200"_s);
        fact("a path alone", u"- [ ] backend 起動（`/livez`）\n- [ ] `curl https://kai.example.net/v1`"_s, "http", u"https://kai.example.net/livez"_s,
             u"[STATUS] == 200"_s);
        fact("a host in brackets", u"- [ ] `curl -I https://[domain]` answers"_s, "http", u"https://[domain]"_s, u"[STATUS] == 200"_s);
        fact("the one host the text names", u"- [ ] Health endpoint responds\n- [ ] Site up: https://laden.example.net"_s, "http",
             u"https://laden.example.net"_s, {});
        fact("a row of a table",
             u"| Item | Threshold | Done |\n|---|---|---|\n| Security headers (Referrer-Policy) set | | ☐ |\n| Up: https://t.example.net/ | | ☐ |"_s,
             "header", u"t.example.net"_s, u"has([HEADERS].Referrer-Policy) == true"_s);
        fact("redirect by nginx",
             u"```nginx\nserver {\n  listen 80;\n  server_name kiosk.example.net;\n  return 308 https://$host$request_uri;\n}\n```"_s, "redirect",
             u"http://kiosk.example.net"_s, u"[STATUS] == 308"_s);
    }
    void http() { testing::verifyFact(); }

    void protection_data()
    {
        testing::addFactColumns();
        fact("grep for headers", u"```sh\ncurl -I https://a.example.net | grep -E \"Referrer-Policy|Permissions-Policy\"\n```"_s, "header",
             u"a.example.net"_s, u"has([HEADERS].Referrer-Policy) == true"_s);
        fact("header with its value", u"- [ ] Headers of https://a.example.net/ set:\n  - `X-Frame-Options: SAMEORIGIN`"_s, "header", u""_s,
             u"[HEADERS].X-Frame-Options == SAMEORIGIN"_s);
        fact("nginx header",
             u"```nginx\nserver {\n listen 443 ssl;\n server_name a.example.net;\n add_header Referrer-Policy \"no-referrer\" always;\n}\n```"_s,
             "header", u"https://a.example.net/"_s, u"[HEADERS].Referrer-Policy == no-referrer"_s);
        fact("HTTP/2 by nginx", u"```nginx\nserver {\n listen 443 ssl http2;\n server_name a.example.net;\n}\n```"_s, "tls",
             u"tls://a.example.net:443"_s, u"[TLS.ALPN] == h2"_s);
        fact(
            "denied place",
            u"```nginx\nserver {\n listen 443 ssl;\n server_name a.example.net;\n location /internal {\n  allow 192.168.0.0/16;\n  deny all;\n }\n}\n```"_s,
            "http", u"https://a.example.net/internal"_s, u"[STATUS] == 403"_s);
        fact("certificate", u"- [ ] TLS certificate of https://mail.example.net is valid for at least 21 days"_s, "tls",
             u"tls://mail.example.net:443"_s, u"[CERTIFICATE_EXPIRATION] >= 504h"_s);
        fact("certificate in French", u"- [ ] Certificat SSL installé\n- [ ] https://boutique.example.net/ accessible"_s, "tls",
             u"boutique.example.net"_s, {});
        fact(
            "CORS by curl",
            u"```sh\ncurl -X OPTIONS https://b.example.net/v1 -H \"Origin: https://desk.example.net\" -H \"Access-Control-Request-Method: PUT\"\n```"_s,
            "cors", u"https://b.example.net/v1"_s, u"[HEADERS].Access-Control-Allow-Origin == https://desk.example.net"_s);
        fact("CORS by variable", u"```env\nCORS_ALLOWED_ORIGINS=https://m.example.net\n```\n`curl https://b.example.net/x`"_s, "cors",
             u"b.example.net"_s, u"[HEADERS].Access-Control-Allow-Origin == https://m.example.net"_s);
        fact("foreign origin", u"- [ ] CORS restricted to our origins\n- [ ] https://b.example.net/ up"_s, "cors", u"b.example.net"_s,
             u"[HEADERS].Access-Control-Allow-Origin != https://foreign.example.org"_s);
        fact("burst", u"```sh\nfor n in $(seq 1 250); do curl -s -o /dev/null -w '%{http_code}' https://a.example.net/q; done | grep -c 429\n```"_s,
             "rate", u"https://a.example.net/q"_s, u"[COUNT_429] >= 1"_s);
        fact("limit in prose", u"- [ ] Throttling active (40 requests per second)\n- [ ] https://a.example.net/ up"_s, "rate", u"a.example.net"_s,
             u"[COUNT_429] >= 1"_s);
        fact("load", u"```sh\nhey -n 4000 -c 25 https://a.example.net/feed\n# Expected: <300ms average, <0.5% errors\n```"_s, "load", u"/feed"_s,
             u"[MEAN] < 300ms; [ERROR_RATE] < 0.5%"_s);
        fact("percentile", u"- [ ] Response times under 1.5s for 99th percentile\n- [ ] https://a.example.net/ up"_s, "load", u"a.example.net"_s,
             u"[P99] < 1500ms"_s);
        fact(
            "protected path",
            u"- [ ] Authentication required for all endpoints\n```sh\ncurl -H \"Authorization: Bearer $KEY\" https://a.example.net/v3/wallets\n```\n- [ ] Token auth enforced"_s,
            "auth", u"/v3/wallets"_s, u"[STATUS] == any(401, 403)"_s);
        fact("forged request", u"- [ ] CSRF protection enabled\n- [ ] https://forum.example.net/ up"_s, "auth", u"forum.example.net"_s,
             u"[STATUS] == 403"_s);
        fact("WebSocket", u"- [ ] WebSocket endpoint wss://push.example.net/stream accepts connections"_s, "websocket",
             u"wss://push.example.net/stream"_s, u"[STATUS] == 101"_s);
        fact("bundle", u"- [ ] Frontend points to the backend URL\n```sh\ncurl https://api.shop.example.net/a\ncurl https://shop.example.net\n```"_s,
             "bundle", u"https://shop.example.net"_s, u"[BODY] == pat(*api.shop.example.net*)"_s);
        fact("assets", u"- [ ] Static assets gzip compressed\n- [ ] https://shop.example.net/ up"_s, "header", u"shop.example.net"_s,
             u"[HEADERS].Content-Encoding == any(gzip, br, zstd)"_s);
    }
    void protection() { testing::verifyFact(); }

    void namesAndPorts_data()
    {
        testing::addFactColumns();
        fact("dig", u"```sh\ndig +short MX mail.example.net\n```"_s, "dns", u"dns://mail.example.net?type=MX"_s, u"[RESOLVERS] >= 3"_s);
        fact("nslookup", u"```sh\nnslookup files.example.net\n```"_s, "dns", u"dns://files.example.net"_s, u"[DNS_RCODE] == NOERROR"_s);
        fact("record by keys",
             u"- [ ] CNAME record for cdn.example.net\n  ```\n  Type: CNAME\n  Name: cdn\n  Value: edge.provider.test\n  TTL: 600\n  ```"_s, "dns",
             u"dns://cdn.example.net?type=CNAME"_s, u"[BODY] == pat(*edge.provider.test*); [DNS.TTL] <= 600"_s);
        fact("record by arrow", u"```\nCNAME: go.example.net -> links.provider.test\n```"_s, "dns", u"dns://go.example.net?type=CNAME"_s,
             u"[BODY] == pat(*links.provider.test*)"_s);
        fact("propagation", u"- [ ] DNS propagation complete for play.example.net"_s, "dns", u"dns://play.example.net"_s, u"[RESOLVERS] >= 3"_s);
        fact("open port", u"- [ ] Port 8443 reachable\n- [ ] https://edge.example.net/ up"_s, "tcp", u"tcp://edge.example.net:8443"_s,
             u"[CONNECTED] == true"_s);
        fact("closed port", u"- [ ] Port 11211 blocked from outside\n- [ ] https://edge.example.net/ up"_s, "tcp", u"tcp://edge.example.net:11211"_s,
             u"[CONNECTED] == false"_s);
        fact("several ports", u"- [ ] Firewall: ports 22, 443 and 9443 open\n- [ ] https://edge.example.net/ up"_s, "tcp", u":9443"_s,
             u"[CONNECTED] == true"_s);
        fact("one clause opens", u"- [ ] Ports 80 and 8443 reachable, port 3306 blocked\n- [ ] https://edge.example.net/ up"_s, "tcp", u":8443"_s,
             u"[CONNECTED] == true"_s);
        fact("the other closes", u"- [ ] Ports 80 and 8443 reachable, port 3306 blocked\n- [ ] https://edge.example.net/ up"_s, "tcp", u":3306"_s,
             u"[CONNECTED] == false"_s);
        fact("restricted port", u"- [ ] Port 5601 restricted to the internal network\n- [ ] https://edge.example.net/ up"_s, "tcp", u":5601"_s,
             u"[CONNECTED] == false"_s);
        fact("firewall and what it hides", u"- [ ] Firewall configured\n- [ ] Memcached warm\n- [ ] https://edge.example.net/ up"_s, "tcp",
             u":11211"_s, u"[CONNECTED] == false"_s);
        fact("database kept private", u"MySQL 8.\n\n- [ ] Database access restricted to the application\n- [ ] https://edge.example.net/ up"_s, "tcp",
             u":3306"_s, u"[CONNECTED] == false"_s);
        fact("mail", u"- [ ] `MAIL_HOST` - mail server\n- [ ] `MAIL_PORT` - 2525"_s, "smtp", u"smtp://${MAIL_HOST}:2525"_s, u"[CONNECTED] == true"_s);
        fact("root login", u"- [ ] SSH root login disabled\n- [ ] https://edge.example.net/ up"_s, "ssh", u"ssh://edge.example.net:22"_s,
             u"[OUTPUT] == pat(*denied*)"_s);
        fact("record by bullets", u"- [ ] CNAME for the shop\n  - Type: CNAME\n  - Name: cart.example.net\n  - Target: edge.provider.test"_s, "dns",
             u"dns://cart.example.net?type=CNAME"_s, u"[BODY] == pat(*edge.provider.test*)"_s);
        fact("mail records", u"- [ ] SPF and DMARC set for https://post.example.net/"_s, "dns", u"dns://_dmarc.example.net?type=TXT"_s,
             u"[BODY] == pat(*v=DMARC1*)"_s);
        fact("ports in Chinese", u"- [ ] 防火墙已开放80, 8443端口\n- [ ] https://edge.example.net/ up"_s, "tcp", u":8443"_s,
             u"[CONNECTED] == true"_s);
        fact("ports in Russian", u"- [ ] Порты 443 и 9443 открыты\n- [ ] https://edge.example.net/ up"_s, "tcp", u":9443"_s,
             u"[CONNECTED] == true"_s);
        fact("bucket", u"- [ ] Object storage bucket created"_s, "storage", u"<bucket>"_s, u"[STATUS] == 200"_s);
    }
    void namesAndPorts() { testing::verifyFact(); }

    // Sentences that only look as if they said something checkable of that kind.
    void silence_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("kind");
        QTest::newRow("CPU cores are no CORS") << u"- [ ] 8 CPU cores\n- [ ] https://a.example.net/ up"_s << u"cors"_s;
        QTest::newRow("trained people are no check") << u"## Sign-off\n- [ ] Support team trained"_s << u"http"_s;
        QTest::newRow("a document is no page") << u"- [ ] API documentation reviewed by legal"_s << u"http"_s;
        QTest::newRow("a download is no look") << u"```sh\nwget https://dl.example.net/tool-1.2.tar.gz\n```"_s << u"http"_s;
        QTest::newRow("a platform's console is not ours") << u"- **Console**: https://railway.app/project/42"_s << u"http"_s;
        QTest::newRow("an installed client is no bucket") << u"- [ ] S3 CLI installed"_s << u"storage"_s;
        QTest::newRow("a rule for the browser is no header") << u"- [ ] Release notes mention the new header menu"_s << u"header"_s;
        QTest::newRow("a document's address is no page of ours")
            << u"See https://docs.vendor.example/ and https://wiki.other.example/"_s << u"http"_s;
        QTest::newRow("a book the text tells of is not ours")
            << u"After https://book.twelve-factors.org/\n\n- [ ] Health endpoint responds"_s << u"tls"_s;
        QTest::newRow("a tree of files is no command") << u"```\nsrc/api/\n├── main.ts\n└── util.ts\n```"_s << u"command"_s;
        QTest::newRow("numbered prose is no command") << u"```\n1. Check\n2. Deploy\n3. Watch\n```"_s << u"command"_s;
        QTest::newRow("a list of figures is no command") << u"```\n✓ Answers in 300 ms\n  target: below 200 ms\n✗ Queue\n```"_s << u"command"_s;
        QTest::newRow("a variable that must not be set") << u"- [ ] `ALLOW_DEMO_LOGIN` should NOT be set"_s << u"env"_s;
        QTest::newRow("a variable no longer used") << u"- `OLD_MAIL_KEY` - no longer used"_s << u"env"_s;
        QTest::newRow("an emergency's setting") << u"## Rollback\n```env\nDISABLE_LIMITS=true\n```"_s << u"env"_s;
        QTest::newRow("git's origin is no CORS") << u"- [ ] `git push origin v3` to set the release's page"_s << u"env"_s;
        QTest::newRow("a parent of nothing checkable is no roll-up")
            << u"- [ ] Scope agreed\n  - [ ] Frontend only?\n  - [ ] All of it?"_s << u"rollup"_s;
        QTest::newRow("an error budget is no error rate of a load") << u"- [ ] Error budget burn < 25% this month"_s << u"load"_s;
        QTest::newRow("every five minutes is no watch") << u"- [ ] Uptime monitored every 5 minutes"_s << u"watch"_s;
        QTest::newRow("a warning ahead is no watch") << u"- [ ] Certificate expiry monitored (30 days before)"_s << u"watch"_s;
        QTest::newRow("what strangers cannot reach is not asked")
            << u"PostgreSQL\n- [ ] Database not accessible from the internet (port 5432 closed)"_s << u"postgresql"_s;
        QTest::newRow("on call rotation is nobody's port") << u"- [ ] On-call rotation scheduled"_s << u"tcp"_s;
    }
    void silence()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, kind);
        const QList<CheckSpec> checks = testing::checksOf(markdown);
        QVERIFY2(std::ranges::none_of(checks, [&](const CheckSpec &check) { return nameOf(check.kind) == kind; }),
                 qPrintable(testing::printed(checks)));
    }
};

COUNTERSIGN_SUITE(DerivedWebTest)

} // namespace countersign

#include "tst_derivedweb.moc"
