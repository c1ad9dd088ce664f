// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checks/facts.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

using testing::fact;

// What texts say about the parts of a system, its settings, its commands and its time.
class DerivedPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void services_data()
    {
        testing::addFactColumns();
        fact("PostgreSQL version", u"- [ ] PostgreSQL 16+ installed"_s, "postgresql", u"SELECT 1"_s, u"[VERSION] >= 16"_s);
        fact("PostgreSQL version in Japanese", u"- [ ] PostgreSQL 16以上"_s, "postgresql", u"SELECT 1"_s, u"[VERSION] >= 16"_s);
        fact("show by psql", u"```sh\npsql \"$DB_URL\" -c \"SHOW archive_mode;\"\n```\nPostgreSQL"_s, "postgresql", u"SHOW archive_mode"_s,
             u"[SQL] == on"_s);
        fact("SQL fence", u"PostgreSQL\n```sql\nSELECT count(*) FROM ledger; -- Expected: 12\n```"_s, "postgresql", u"FROM ledger"_s,
             u"[SQL] == 12"_s);
        fact("result below a query", u"PostgreSQL\n```sql\nSELECT count(*) FROM a;\n-- Expected: 3\nSELECT count(*) FROM b;\n```"_s, "postgresql",
             u"FROM a"_s, u"[SQL] == 3"_s);
        fact("result of a query in prose", u"PostgreSQL\n- [ ] `SELECT pg_is_in_recovery();` returns false"_s, "postgresql", u"pg_is_in_recovery"_s,
             u"[SQL] == false"_s);
        fact("statistics after a vacuum", u"PostgreSQL\n- [ ] VACUUM ANALYZE finished"_s, "postgresql", u"last_analyze"_s, u"[SQL] <= 24"_s);
        fact("migrations by another tool", u"Postgres, migrated with `flyway migrate`.\n\n- [ ] Database migrations applied"_s, "postgresql",
             u"flyway_schema_history"_s, u"[SQL] == 0"_s);
        fact("table shown", u"Postgres\n```sql\nCREATE TABLE parcels (\n  id BIGINT PRIMARY KEY,\n  state VARCHAR(20) NOT NULL\n);\n```"_s,
             "postgresql", u"parcels"_s, {});
        fact("table named", u"Postgres\n- [ ] Tables exist (audit_trail, login_event)"_s, "postgresql", u"to_regclass('login_event')"_s,
             u"[SQL] == true"_s);
        fact("replica", u"Postgres\n- [ ] Standby replication configured"_s, "postgresql", u"pg_stat_replication"_s, u"[SQL] >= 1"_s);
        fact("Redis ping", u"```sh\nredis-cli -h cache.internal ping\n```"_s, "redis", u"PING"_s, u"[BODY] == PONG"_s);
        fact("Valkey", u"- [ ] Valkey 8+ running"_s, "redis", u"PING"_s, u"[VERSION] >= 8"_s);
        fact("Redis memory", u"- [ ] Redis maxmemory set"_s, "redis", u"CONFIG GET maxmemory"_s, u"[BODY] > 0"_s);
        fact("Redis password", u"- [ ] `REDIS_PASSWORD` set"_s, "redis", u"PING"_s, u"[BODY] == pat(*NOAUTH*)"_s);
        fact("lifetime", u"Redis\n- [ ] Cached entries have a TTL of 2-10 minutes"_s, "redis", u"SCAN"_s, u"[TTL] >= 2m; [TTL] <= 10m"_s);
        fact("queue", u"Redis and Celery\n- [ ] Background tasks processed"_s, "redis", u"LLEN celery"_s, u"[BODY] <= <queue-limit>"_s);
        fact("another queue", u"Redis\n- [ ] Sidekiq jobs processed"_s, "redis", u"LLEN queue:default"_s, {});
        fact("search", u"- [ ] OpenSearch 2+ running"_s, "elasticsearch", u""_s, u"[VERSION] >= 2"_s);
        fact(
            "scraped job",
            u"```yaml\nscrape_configs:\n  - job_name: 'billing'\n    scrape_interval: 20s\n    static_configs:\n      - targets: ['billing:9100']\n```\nPrometheus"_s,
            "prometheus", u"billing"_s, {});
        fact("retention", u"## Prometheus\n- [ ] Retention configured (30 days)"_s, "prometheus", u"runtimeinfo"_s,
             u"[BODY].data.storageRetention == 30d"_s);
        fact("alert threshold", u"Prometheus\n- [ ] Alerts configured for:\n  - High CPU usage (>70%)"_s, "prometheus", u"rules?type=alert"_s,
             u"[BODY] == pat(*70*)"_s);
        fact("dashboard", u"- [ ] Grafana running\n- [ ] Dashboard created for warehouse stock"_s, "grafana", u"warehouse%20stock"_s,
             u"len([BODY]) >= 1"_s);
        fact("default password", u"## Grafana\n- [ ] Admin password changed from default"_s, "grafana", u"/api/org"_s, u"[STATUS] == 401"_s);
        fact("data source", u"## Grafana\n- [ ] Prometheus data source added"_s, "grafana", u"/api/datasources"_s, u"[STATUS] == 200"_s);
        fact("vendor's key", u"- [ ] SendGrid API key configured"_s, "http", u"https://api.sendgrid.com/v3/scopes"_s, u"[STATUS] == 200"_s);
        fact("error tracking", u"- [ ] Sentry DSN configured and test event received"_s, "sentry", u""_s, {});
    }
    void services() { testing::verifyFact(); }

    void settings_data()
    {
        testing::addFactColumns();
        fact("length", u"- [ ] `JWT_SIGNING_KEY` - at least 48 characters"_s, "env", u"JWT_SIGNING_KEY"_s, u"len([VALUE]) >= 48"_s);
        fact("bytes", u"- [ ] `VAULT_KEY` generated (16 bytes)"_s, "env", u"VAULT_KEY"_s, u"[BYTES] == 16"_s);
        fact("generator", u"- [ ] `COOKIE_SECRET` set\n  ```sh\n  openssl rand -hex 24\n  ```"_s, "env", u"COOKIE_SECRET"_s, u"len([VALUE]) == 48"_s);
        fact("forbidden value", u"- [ ] `OPERATOR_NAME` - do not use 'root'"_s, "env", u"OPERATOR_NAME"_s, u"[VALUE] != root"_s);
        fact("demanded value", u"| Variable | Description | Default |\n|---|---|---|\n| `COOKIE_SECURE` | MUST be true | `true` |"_s, "env",
             u"COOKIE_SECURE"_s, u"[VALUE] == any(true, True, 1, on)"_s);
        fact("assigned", u"```env\nRELEASE_CHANNEL=stable\n```"_s, "env", u"RELEASE_CHANNEL"_s, u"[VALUE] == stable"_s);
        fact("assigned with spaces", u"- [ ] `NODE_ENV` = `staging` on the acceptance server"_s, "env", u"NODE_ENV"_s, u"[VALUE] == staging"_s);
        fact("value said", u"- [ ] `LOG_FORMAT` is `json` (never `text`)"_s, "env", u"LOG_FORMAT"_s, u"[VALUE] == json"_s);
        fact("value said in Portuguese", u"- [ ] `NODE_ENV` deve ser `production`"_s, "env", u"NODE_ENV"_s, u"[VALUE] == production"_s);
        fact("value said in Japanese", u"- [ ] `CACHE_SECONDS` は `3600`"_s, "env", u"CACHE_SECONDS"_s, u"[VALUE] == 3600"_s);
        fact("number said", u"- [ ] `IMAP_MAX_CONNECTIONS` auf 200 gesetzt"_s, "env", u"IMAP_MAX_CONNECTIONS"_s, u"[VALUE] == 200"_s);
        fact("switch said", u"- [ ] Feature flag `NEW_INTAKE` off"_s, "env", u"NEW_INTAKE"_s, u"[VALUE] == any(false, False, 0, off)"_s);
        fact("assigned beside another", u"- [ ] `MODEL_NAME=ranker` and `MODEL_VERSION` set to `12`"_s, "env", u"MODEL_VERSION"_s,
             u"[VALUE] == 12"_s);
        fact("bound", u"- [ ] `MAX_RETRIES` at most 5"_s, "env", u"MAX_RETRIES"_s, u"[VALUE] <= 5"_s);
        fact("range", u"- [ ] `DEVICE_TIMEOUT_SECONDS` between 30 and 120"_s, "env", u"DEVICE_TIMEOUT_SECONDS"_s, u"[VALUE] >= 30; [VALUE] <= 120"_s);
        fact("exact length", u"- [ ] `MAIL_DES_KEY` genau 24 Zeichen"_s, "env", u"MAIL_DES_KEY"_s, u"len([VALUE]) == 24"_s);
        fact("greatest length", u"- [ ] `SITE_NAME` at most 40 characters"_s, "env", u"SITE_NAME"_s, u"len([VALUE]) <= 40"_s);
        fact("length in Japanese", u"- [ ] `MES_DB_PASSWORD` を16文字以上に設定"_s, "env", u"MES_DB_PASSWORD"_s, u"len([VALUE]) >= 16"_s);
        fact("length in Korean", u"- [ ] `MATCH_SECRET` 최소 24자"_s, "env", u"MATCH_SECRET"_s, u"len([VALUE]) >= 24"_s);
        fact("each its own", u"- [ ] `TILE_SIGNING_KEY` (base64, 32 bytes) and `MAP_TOKEN` set"_s, "env", u"MAP_TOKEN"_s, u"len([VALUE]) > 0"_s);
        fact("both the same", u"- [ ] `FIRST_SECRET` and `SECOND_SECRET` at least 48 characters"_s, "env", u"FIRST_SECRET"_s,
             u"len([VALUE]) >= 48"_s);
        fact("published example", u"| Variable | Example |\n|---|---|\n| `DB_PASSWORD` | `hunter2hunter2` |"_s, "env", u"DB_PASSWORD"_s,
             u"[VALUE] != hunter2hunter2"_s);
        fact("required list", u"```sh\nrequired = ['QUEUE_URL', 'MAIL_FROM']\n```"_s, "env", u"QUEUE_URL MAIL_FROM"_s, u"[OPEN] == 0"_s);
        fact("example that stands for a host", u"```env\nPUBLIC_URL=https://shop.yourdomain.com\n```"_s, "env", u"PUBLIC_URL"_s,
             u"[VALUE] != pat(*yourdomain*)"_s);
        fact("kubernetes literal", u"```sh\nkubectl create secret generic s --from-literal=mail-token=\"...\"\n```"_s, "env", u"MAIL_TOKEN"_s, {});
        fact("baked address", u"- [ ] `REACT_APP_API_URL` - address of the backend"_s, "env", u"REACT_APP_API_URL"_s, u"[VALUE] == pat(https://*)"_s);
        fact("key of a vendor", u"- [ ] `SLACK_TOKEN` set"_s, "env", u"SLACK_TOKEN"_s, u"[VALUE] == pat(xox?-*)"_s);
        fact("mode of a file", u"```sh\nchmod 640 /etc/shop/shop.conf\n```"_s, "file", u"/etc/shop/shop.conf"_s, u"[MODE] == \"640\""_s);
        fact("mode said", u"- [ ] `/etc/dovecot/private.pem` hat Rechte 0600"_s, "file", u"/etc/dovecot/private.pem"_s, u"[MODE] == \"600\""_s);
        fact("mode said before", u"- [ ] `chmod 640` on `config/database.yml`"_s, "file", u"config/database.yml"_s, u"[MODE] == \"640\""_s);
        fact("file to create", u"**Create:** `/etc/systemd/system/shop.service`"_s, "file", u"/etc/systemd/system/shop.service"_s,
             u"[EXISTS] == true"_s);
        fact("untracked", u"- [ ] `.env` ignored by git"_s, "git", u"ls-files"_s, u"[EXIT] == 1"_s);
        fact("guarded command",
             u"```sh\n# Update with real values first!\ncurl -d token=<your-token> https://x.example.net\nheroku config:set A=<a-value>\n```"_s,
             "guard", u""_s, u"[OPEN] == 0"_s);
    }
    void settings() { testing::verifyFact(); }

    void evidence_data()
    {
        testing::addFactColumns();
        fact("tests", u"- [ ] Tests pass (`cargo test`)"_s, "command", u"cargo test"_s, u"[EXIT] == 0"_s);
        fact("coverage", u"- [ ] Coverage of at least 72% (`jest --coverage`)"_s, "command", u"jest --coverage"_s, u"[COVERAGE] >= 72%"_s);
        fact("coverage alone", u"- [ ] Unit tests: ≥65% coverage"_s, "command", u"<test-command>"_s, u"[COVERAGE] >= 65%"_s);
        fact("coverage in Spanish", u"- [ ] Cobertura de pruebas >75%"_s, "command", u"<test-command>"_s, u"[COVERAGE] > 75%"_s);
        fact("no vulnerabilities", u"- [ ] No critical vulnerabilities open"_s, "command", u"<security-scan-command>"_s, u"[EXIT] == 0"_s);
        fact("no vulnerabilities, French", u"- [ ] 0 vulnérabilité critique"_s, "command", u"<security-scan-command>"_s, u"[EXIT] == 0"_s);
        fact("memory in Chinese", u"- [ ] 内存至少8GB，磁盘至少50GB"_s, "command", u"free"_s, u"[MEMORY] >= 8GB"_s);
        fact("disk before its number", u"- [ ] Disk space: at least 90 GB"_s, "command", u"df"_s, u"[DISK] >= 90GB"_s);
        fact("version in Chinese", u"- [ ] Docker版本 ≥ 24.0 已安装"_s, "command", u"docker --version"_s, u"[VERSION] >= 24.0"_s);
        fact("version, Japanese", u"- [ ] Node.js 20以上がインストールされている"_s, "command", u"node --version"_s, u"[VERSION] >= 20"_s);
        fact("version", u"- [ ] Node.js 22+ installed"_s, "command", u"node --version"_s, u"[VERSION] >= 22"_s);
        fact("version, Portuguese", u"- [ ] Node.js 20.11 ou superior"_s, "command", u"node --version"_s, u"[VERSION] >= 20.11"_s);
        fact("version, German", u"- [ ] PHP ab 8.2"_s, "command", u"php --version"_s, u"[VERSION] >= 8.2"_s);
        fact("version of a database", u"- [ ] MySQL 8.0 以上"_s, "command", u"mysql --version"_s, u"[VERSION] >= 8.0"_s);
        fact("memory in French", u"- [ ] 4 cœurs et 8 Go de RAM"_s, "command", u"free"_s, u"[MEMORY] >= 8GB"_s);
        fact("cores in Korean", u"- [ ] CPU 8코어, 메모리 32GB 이상"_s, "command", u"nproc"_s, u"[CORES] >= 8"_s);
        fact("history searched", u"- [ ] No keys in the history\n  ```sh\n  git log --all -- '*.pem'\n  ```"_s, "git", u"git log"_s,
             u"[LINES] == 0"_s);
        fact("cores", u"- [ ] 16 CPU cores"_s, "command", u"nproc"_s, u"[CORES] >= 16"_s);
        fact("memory", u"- [ ] 64 GB RAM"_s, "command", u"free"_s, u"[MEMORY] >= 64GB"_s);
        fact("system", u"- [ ] Debian 13"_s, "command", u"os-release"_s, u"[VERSION] >= 13"_s);
        fact("pods", u"```sh\nkubectl rollout status deployment/mailer\n```"_s, "kubernetes", u"rollout status"_s, u"[EXIT] == 0"_s);
        fact("expected words", u"```sh\nmake doctor\n# Expected: \"all good\"\n```"_s, "command", u"make doctor"_s, {});
        fact("followed logs end", u"```sh\ndocker compose logs -f api\n```"_s, "command", u"docker compose logs api"_s, {});
        fact("without errors", u"- [ ] Builds without errors (`make all`)"_s, "command", u"make all"_s, u"[EXIT] == 0"_s);
        fact("nodes", u"- [ ] `kubectl get nodes` shows all nodes Ready"_s, "kubernetes", u"get nodes"_s, u"[OUTPUT] != pat(*NotReady*)"_s);
        fact("placeholder stays", u"```sh\nhelm rollback shop <revision>\n```"_s, "kubernetes", u"helm rollback shop <revision>"_s, {});
        fact("ports of the host it names", u"API: https://api.quill.example\n\n- [ ] Ports 25 and 587 open on relay.quill.example"_s, "tcp",
             u"tcp://relay.quill.example:587"_s, u"[CONNECTED] == true"_s);
        fact("ports of the mail server", u"API: https://api.quill.example\n\n- [ ] SMTP port 465 reachable"_s, "tcp", u"tcp://<smtp-host>:465"_s,
             u"[CONNECTED] == true"_s);
        fact("redirection stays", u"```sh\npg_dump shop > shop.sql\n```"_s, "command", u"pg_dump shop > shop.sql"_s, {});
        fact("hardcoded", u"- [ ] Code reviewed (no hardcoded passwords)"_s, "command", u"gitleaks"_s, u"[EXIT] == 0"_s);
        fact("log rotation", u"- [ ] Log rotation configured"_s, "command", u"logrotate"_s, u"[EXIT] == 0"_s);
        fact("integrity", u"MySQL\n## Rollback Verification\n- [ ] Database integrity checked"_s, "command", u"mysqlcheck"_s, u"[EXIT] == 0"_s);
        fact("tag", u"- [ ] Release tagged in git"_s, "git", u"git describe"_s, u"[EXIT] == 0"_s);
    }
    void evidence() { testing::verifyFact(); }

    void time_data()
    {
        testing::addFactColumns();
        fact("watch in Korean", u"- [ ] 24시간 모니터링"_s, "watch", u"모니터링"_s, u"[ELAPSED] >= 24h"_s);
        fact("backup in Russian", u"- [ ] Резервное копирование базы данных ежедневно"_s, "cadence", u"Резервное"_s, u"[SINCE] <= 26h"_s);
        fact("response time in Japanese", u"- [ ] レスポンスタイム 400ms以内"_s, "load", u""_s, u"[P95] <= 400ms"_s);
        fact("response time in Russian", u"- [ ] Время ответа менее 250 мс"_s, "load", u""_s, u"[P95] < 250ms"_s);
        fact("error rate in Chinese", u"- [ ] 错误率低于1%"_s, "load", u""_s, u"[ERROR_RATE] < 1%"_s);
        fact("watch in German", u"- [ ] 48 Stunden lang Warteschlange beobachten"_s, "watch", u"48 Stunden"_s, u"[ELAPSED] >= 48h"_s);
        fact("watch in Spanish", u"- [ ] Vigilar 12 horas"_s, "watch", u"12 horas"_s, u"[ELAPSED] >= 12h"_s);
        fact("kept in Chinese", u"- [ ] 数据库每日备份，保留30天"_s, "window", u"保留"_s, u"[AGE] >= 720h"_s);
        fact("kept, beside another time", u"- [ ] Backups retained 35 days, restore tested within the last 90 days"_s, "window", u"retained"_s,
             u"[AGE] >= 840h"_s);
        fact("age in French", u"Dernière mise à jour : 18/04/2026"_s, "stale", u"18/04/2026"_s, u"[AGE] <= 90d"_s);
        fact("age in Japanese", u"最終更新日: 2026年5月10日"_s, "stale", u"2026年5月10日"_s, u"[AGE] <= 90d"_s);
        fact("age in German", u"Stand: 28. Mai 2026"_s, "stale", u"28. Mai 2026"_s, u"[AGE] <= 90d"_s);
        fact("weekly", u"## Weekly\n- [ ] Rotate logs\n- [ ] Look at costs"_s, "cadence", u"Weekly"_s, u"[SINCE] <= 7d"_s);
        fact("due", u"## Within 1 Week\n- [ ] Ask three customers"_s, "due", u"Within 1 Week"_s, u"[ELAPSED] <= 7d"_s);
        fact("crontab", u"```\n*/15 * * * * /opt/shop/sync.sh\n```"_s, "cadence", u"/opt/shop/sync.sh"_s, u"[SINCE] <= 30m"_s);
        fact("watch", u"- [ ] Watch the error rate for 48 hours"_s, "watch", u"48 hours"_s, u"[ELAPSED] >= 48h"_s);
        fact("age of the document", u"**Last Reviewed:** 2026-02-11"_s, "stale", u"2026-02-11"_s, u"[AGE] <= 90d"_s);
        fact("field", u"**Ticket**: ________"_s, "field", u"Ticket"_s, u"len([VALUE]) > 0"_s);
        fact("timeout", u"```sh\nkubectl wait --for=condition=ready pod -l app=x --timeout=90s\n```"_s, "timeout", u"kubectl wait"_s,
             u"[ELAPSED] <= 90s"_s);
        fact("zone", u"```yaml\ntimezone: Europe/Lisbon\n```"_s, "timezone", u"Europe/Lisbon"_s, u"[VALUE] == Europe/Lisbon"_s);
        fact("choice", u"## Option A: Nomad\n- [ ] a\n## Option B: Swarm\n- [ ] b"_s, "choice", u"Nomad"_s, u"len([VALUE]) > 0"_s);
        fact("maintenance", u"- [ ] Change window agreed"_s, "window", u"Change window"_s, u"has([VALUE]) == true"_s);
        fact("order of starting",
             u"Start in this order, waiting for each to be healthy:\n\n1. **broker** - wait for healthy\n2. **api** - wait for healthy\n3. **web**"_s,
             "sequence", u"broker"_s, u"[FAILING] == 0"_s);
        fact("parent", u"- [ ] Ready:\n  - [ ] `make check` passes\n  - [ ] two"_s, "rollup", u"Ready"_s, u"[FAILING] == 0"_s);
    }
    void time() { testing::verifyFact(); }

    // A minimum stays required beside what is only recommended.
    void recommendationDoesNotRaiseTheMinimum()
    {
        const QList<CheckSpec> checks = testing::checksOf(u"- Minimum: 2 CPU cores\n- Recommended: 8 CPU cores\n"_s);
        const auto minimum = std::ranges::find_if(checks, [](const CheckSpec &check) { return check.conditions.contains(u"[CORES] >= 2"_s); });
        const auto wish = std::ranges::find_if(checks, [](const CheckSpec &check) { return check.conditions.contains(u"[CORES] >= 8"_s); });
        QVERIFY2(minimum != checks.end() && wish != checks.end(), qPrintable(testing::printed(checks)));
        QVERIFY(minimum->required && !wish->required);
    }

    // Two sentences that say the same are one check with both lines; a stricter one about something else stays apart.
    void mergesWhatMeansTheSame()
    {
        const QList<CheckSpec> checks =
            testing::checksOf(u"- [ ] Port 8443 open on https://a.example.net\n- [ ] 8443/tcp reachable: port 8443 open\n"_s);
        const auto port = std::ranges::find_if(checks, [](const CheckSpec &check) { return check.target.address.endsWith(":8443"_L1); });
        QVERIFY2(port != checks.end(), qPrintable(testing::printed(checks)));
        QCOMPARE(port->lines, (QList<int>{1, 2}));
    }

    void editingTheSentenceChangesTheCheckAlone()
    {
        const QString before = u"- [ ] Node.js 20+ installed\n- [ ] Port 8443 open\n"_s;
        const QList<CheckSpec> one = testing::checksOf(before), other = testing::checksOf(QString(before).replace(u"20+"_s, u"22+"_s));
        QCOMPARE(one.size(), other.size());
        int changed = 0;
        for (qsizetype i = 0; i < one.size(); ++i)
            changed += one[i].id == other[i].id ? 0 : 1;
        QCOMPARE(changed, 1);
    }

    void reportsContradictions()
    {
        const auto checklist = importChecklist(
            "```sh\ncurl https://a.example.net/h\n# Expected: 200\n```\n\n```sh\ncurl https://a.example.net/h\n# Expected: 204\n```\n", Md4cReader());
        QVERIFY(checklist.has_value());
        const Derivation derivation = derive(*checklist);
        QCOMPARE(derivation.diagnostics.size(), 1);
        QCOMPARE(derivation.diagnostics.first().code, u"checks.contradiction"_s);
    }
};

COUNTERSIGN_SUITE(DerivedPartsTest)

} // namespace countersign

#include "tst_derivedparts.moc"
