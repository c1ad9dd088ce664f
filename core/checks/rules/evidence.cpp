// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/evidence.h"

#include "core/checks/reading/measures.h"
#include "core/checks/rules/expectedoutput.h"
#include "core/checks/rules/sentences.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The query is the command; <…> in it is asked.
constexpr Sentence table[] = {
    {u"todo|fixme addressed|resolve|remain|no|left|remove", u"grep -rnE 'TODO|FIXME' <critical-paths>", u"[LINES] == 0", u"w?"},
    {u"hardcoded|hard_coded credential|secret|password|key|no", u"gitleaks detect --no-banner", u"[EXIT] == 0", u"w", u""},
    {u"unit test|tests pass|run|green|succeed|success", u"<unit-test-command>", u"[EXIT] == 0", u"w?"},
    {u"integration test|tests pass|run|green|succeed", u"<integration-test-command>", u"[EXIT] == 0", u"w?"},
    {u"end_to_end|e2e test|tests pass|run|green|succeed", u"<end-to-end-test-command>", u"[EXIT] == 0", u"w?"},
    {u"all|automated|regression|backend|frontend test|tests|suite pass|green|succeed|run !smoke !acceptance !injection !xss !security !load "
     u"!penetration",
     u"<test-command>", u"[EXIT] == 0", u"w?"},
    {u"security|vulnerability|dependency|container|image scan|scanning|scanned !penetration", u"<security-scan-command>", u"[EXIT] == 0", u"w?"},
    {u"lint|linting|linter error|pass|clean|warning", u"<lint-command>", u"[EXIT] == 0", u"w?"},
    {u"nginx config|configuration|conf verify|valid|test|check|syntax", u"nginx -t", u"[EXIT] == 0", u"wv"},
    {u"sensitive|password|secret|token data|filter|exclude|mask|redact|no log|logs", u"grep -rnE '(password|token|secret)=' <log-files>",
     u"[LINES] == 0", u"wv?", u"!rotation"},
    {u"structured|json log|logging", u"tail -n 100 <log-files>", u"[OUTPUT] == pat({*})", u"wv?h"},
    {u"log rotation|rotate|logrotate enable|enabled|configure|configured|set_up|active", u"logrotate -d /etc/logrotate.conf", u"[EXIT] == 0", u"wv"},
    {u"no error|critical|exception log|logs", u"LOGS", u"[LINES] == 0", u"wv"},
    {u"log|logs write|written|correctly", u"LOGS", u"[LINES] == 0", u"wvh", u"!audit !aggregation"},
    {u"backup|storage sufficient|enough|free space", u"df -B1 --output=avail <backup-location>", u"[DISK] >= <backup-size>", u"wv?"},
    {u"database|data integrity verify|verified|check|checked|test|tested|confirm|confirmed !constraint !backup", u"INTEGRITY", u"[EXIT] == 0", u"wv"},
    {u"backup integrity verify|check|test|confirm", u"<backup-verification-command>", u"[EXIT] == 0", u"w?"},
    {u"manual|test backup success|successful|complete|take|run", u"<backup-command>", u"[EXIT] == 0", u"w?"},
    {u"docker|container memory|cpu limit", u"docker inspect --format '{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}}' <container>",
     u"[OUTPUT] != pat(0 *)", u"wv?"},
    {u"docker|container image build|built|tag|push", u"docker images --format '{{.Tag}}' <image>", u"[LINES] >= 1", u"w?", u"!kubernetes_only"},
    {u"log|data directory|folder create|owner|permission", u"OWNER", u"[EXIT] == 0", u"wv"},
    {u"application|service|system|deploy user create|exist", u"USER", u"[EXIT] == 0", u"wv", u"!database"},
    {u"virtual|virtualenv environment|venv create", u"test -x venv/bin/python", u"[EXIT] == 0", u"wv"},
    {u"dependency|dependencies|package|requirement install", u"pip check", u"[EXIT] == 0", u"wv", u"python|pip|venv|application|deploy"},
    {u"bundle size", u"ls -l dist", u"[EXIT] == 0", u"wh"},
    {u"no|zero|0 vulnerability|vulnerabilities|cves !injection", u"<security-scan-command>", u"[EXIT] == 0", u"w?"},
    {u"coverage", u"<test-command>", u"", u"w?"},
};

// The commands that reach the logs of this system.
QString logCommand(const Reading &reading)
{
    if (reading.speaksOf(u"kubectl"))
        return u"kubectl logs --all-containers -l app=<app> --since=1h | grep -E 'ERROR|CRITICAL'"_s;
    if (reading.speaksOf(u"compose"))
        return u"docker compose logs --since 1h | grep -E 'ERROR|CRITICAL'"_s;
    if (reading.speaksOf(u"systemctl") || reading.speaksOf(u"journalctl") || reading.speaksOf(u"systemd"))
        return u"journalctl --since -1h -p err --no-pager -q"_s;
    return u"grep -E 'ERROR|CRITICAL' <log-files>"_s;
}

// What a command of the document made, asked about afterwards.
QString made(const Reading &reading, const QStringList &programs, const QString &otherwise, qsizetype operand)
{
    for (const CommandUse &use : reading.commands) {
        const Options options(use.invocation.arguments, u"s d g G u m");
        const QString found = options.operands().value(operand < 0 ? options.operands().size() - 1 : operand);
        if (programs.contains(use.invocation.program) && !found.isEmpty())
            return found;
    }
    return otherwise;
}

const Pattern &databaseIntegrity()
{
    static const Pattern says(u"database|data integrity verify|verified|check|checked|test|tested|confirm|confirmed !constraint !backup");
    return says;
}

// What a database has for looking at itself.
QString integrityCommand(DatabaseEngine engine)
{
    switch (engine) {
    case DatabaseEngine::PostgreSql: return u"pg_amcheck --all"_s;
    case DatabaseEngine::MySql: return u"mysqlcheck --all-databases"_s;
    case DatabaseEngine::Sqlite: return u"sqlite3 <database-file> 'PRAGMA integrity_check'"_s;
    case DatabaseEngine::Mongo:
    case DatabaseEngine::Unknown: break;
    }
    return u"<integrity-check-command>"_s;
}

QString commandFor(const Reading &reading, const QString &query)
{
    if (query == "LOGS"_L1)
        return logCommand(reading);
    if (query == "INTEGRITY"_L1)
        return integrityCommand(reading.services.engine);
    if (query == "USER"_L1)
        return u"id "_s + made(reading, {u"useradd"_s, u"adduser"_s}, u"<application-user>"_s, -1);
    if (query == "OWNER"_L1)
        return u"test -w "_s + made(reading, {u"chown"_s}, u"<log-directory>"_s, 1);
    return query;
}

} // namespace

void deriveEvidence(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    for (const Statement &statement : reading.statements) {
        static const Pattern code(u"no hardcoded|hard_coded credential|credentials|secret|secrets|password|passwords|key|keys");
        const bool review = statement.kind == StatementKind::Task && code.matches(statement.words); // "reviewed (no hardcoded credentials)"
        const bool integrity =
            statement.kind == StatementKind::Task && reading.isRollback(statement.section) && databaseIntegrity().matches(statement.words);
        if (!review && !integrity && !isAboutSystem(reading, statement))
            continue;
        const bool shown = std::ranges::any_of(reading.commands, [&](const CommandUse &use) {
            return use.statement == statement.index || (use.item >= 0 && use.item == statement.item && use.codeBlock >= 0);
        });
        const Sentence *sentence = shown ? nullptr : sentences.match(statement);
        if (!sentence)
            continue;
        const bool logs = sentence->query == u"LOGS";
        CheckSpec check = checkAt(reading, statement, logs && reading.speaksOf(u"kubectl") ? CheckKind::Kubernetes : CheckKind::Command);
        check.target.body = commandFor(reading, sentence->query.toString());
        check.conditions = splitConditions(sentence->conditions);
        const QStringList coverage = conditionsForOutput(statement.text);
        if (coverage.size() == 1 && coverage.first().startsWith("[COVERAGE]"_L1))
            check.conditions += coverage;
        if (check.conditions.isEmpty())
            continue; // of coverage, without a number
        check.needs = readNeeds(sentence->needs);
        if (check.target.body.contains(u'<'))
            need(check, Need::Value);
        checks.append(check);
    }
}

} // namespace countersign
