// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/postgres.h"

#include "core/checks/reading/measures.h"
#include "core/checks/rules/evidence.h"
#include "core/checks/rules/migrationtools.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/rules/sqltables.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// First match wins: the particular before the general.
constexpr Sentence table[] = {
    {u"slow_query log|logging|logged", u"SELECT current_setting('log_min_duration_statement')::int", u"[SQL] >= 0", u"k"},
    {u"vacuum_analyze|analyze_run|analyze_finished|analyze_completed",
     u"SELECT extract(epoch FROM now() - max(greatest(last_analyze, last_autoanalyze))) / 3600 FROM pg_stat_user_tables", u"[SQL] <= 24", u"k"},
    {u"vacuum|autovacuum !analyze", u"SHOW autovacuum", u"[SQL] == on", u"k"},
    {u"point_in_time|pitr|wal_archive recovery|enable|configure|backup", u"SHOW archive_mode", u"[SQL] == on", u"kh"},
    {u"replica|replication|standby set_up|configure|run|sync|health|read|stream", u"SELECT count(*) FROM pg_stat_replication", u"[SQL] >= 1", u"k"},
    {u"trigger active|enable|exist|create", u"SELECT count(*) FROM information_schema.triggers", u"[SQL] >= 1", u"k",
     u"database|audit|integrity|table"},
    {u"foreign_key|constraint enable|validate|verify|enforce|active", u"SELECT count(*) FROM pg_constraint WHERE NOT convalidated", u"[SQL] == 0",
     u"k"},
    {u"statistics|stats date|analyze|refresh|current|update",
     u"SELECT extract(epoch FROM now() - max(greatest(last_analyze, last_autoanalyze))) / 3600 FROM pg_stat_user_tables", u"[SQL] <= 24", u"k",
     u"database|index|query"},
    {u"ssl|tls|encrypt database|postgres connection|enable|use|require|verify", u"SHOW ssl", u"[SQL] == on", u"k"},
    {u"password hash", u"SELECT count(*) FROM <users-table> WHERE <password-column> NOT LIKE '$%'", u"[SQL] == 0", u"kh?"},
    {u"connection_pool|pool|database_connection stable|size|configure|limit|exhaust|recommend",
     u"SELECT count(*) < current_setting('max_connections')::int FROM pg_stat_activity", u"[SQL] == true", u"kh"},
    {u"index create|exist|optimize|verify|in_place|built|applied|present", u"SELECT count(*) FROM pg_indexes WHERE schemaname NOT LIKE 'pg_%'",
     u"[SQL] >= 1", u"kh", u"!elasticsearch !opensearch !search"},
    {u"database user|role permission|privilege|create|least|rights", u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user", u"[SQL] == false",
     u"k"},
    {u"database create|exist|provision !backup !index !migration !table !user !key !dashboard", u"SELECT current_database()", u"len([SQL]) > 0",
     u"k"},
    {u"postgresql|postgres install|run|provision|up|reachable|connect|start|healthy|available|accessible", u"SELECT 1", u"[SQL] == 1", u"k"},
    {u"database connect|connection|connectivity|query|accessible|reachable|respond|work|available !pool !stable !alert !error !failure !slow "
     u"!performance !optimize !optimization !restrict !time !not_accessible !not_reachable !closed !public !exposed !internet",
     u"SELECT 1", u"[SQL] == 1", u"k", u"!alert !threshold"},
};

// "PostgreSQL 15+"
void addVersion(const Statement &statement, CheckSpec &check)
{
    static const QRegularExpression version(u"postgres(?:ql)?\\s+v?(\\d+(?:\\.\\d+)*)\\s*\\+?"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = version.match(statement.text); match.hasMatch())
        check.conditions += u"[VERSION] >= "_s + match.captured(1);
}

// "recommended: 10-20 connections"
void addPoolSize(const Statement &statement, CheckSpec &check)
{
    static const QRegularExpression range(u"(\\d+)\\s*(?:-|–|to)\\s*(\\d+)\\s+(?:connections?|clients?)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = range.match(statement.text); match.hasMatch()) {
        check.target.body = u"SELECT count(*) FROM pg_stat_activity WHERE usename = current_user"_s;
        check.conditions = {u"[SQL] <= "_s + match.captured(2)};
    }
}

void deriveMigration(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Pattern says(u"migration|migrate run|apply|applied|complete|success|verify|head|current|up_to_date|execute|finish !file !plan "
                              u"!strategy !staging !create !rollback");
    const MigrationTool *tool = says.matches(statement.words) ? migrationToolOf(reading) : nullptr;
    if (!tool)
        return;
    CheckSpec check = checkAt(reading, statement, CheckKind::PostgreSql);
    check.target.address = reading.services.database;
    check.target.body = tool->query.toString();
    check.conditions = {tool->conditions.toString()};
    need(check, Need::Secret);
    needForAddress(check);
    checks.append(check);
}

} // namespace

void derivePostgres(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    if (reading.services.engine != DatabaseEngine::PostgreSql)
        return;
    for (const Statement &statement : reading.statements) {
        if (!isAboutSystem(reading, statement))
            continue;
        deriveMigration(reading, statement, checks);
        if (deriveTableSentence(reading, statement, checks))
            continue;
        static const QRegularExpression version(u"\\bpostgres(?:ql)?\\s+v?\\d"_s, QRegularExpression::CaseInsensitiveOption);
        const Sentence *sentence = sentences.match(statement);
        if (!sentence && version.match(statement.text).hasMatch() && saysOrLater(statement.text))
            sentence = &*std::ranges::find(table, QStringView(u"SELECT 1"), &Sentence::query);
        if (!sentence)
            continue;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::PostgreSql, reading.services.database);
        addVersion(statement, check);
        addPoolSize(statement, check);
        checks.append(check);
    }
}

} // namespace countersign
