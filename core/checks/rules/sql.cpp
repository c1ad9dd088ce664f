// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/expectation.h"
#include "core/checks/reading/measures.h"
#include "core/checks/rules/migrationtools.h"
#include "core/checks/rules/place.h"
#include "core/checks/rules/postgres.h"
#include "core/checks/rules/sqltables.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Query {
    QString text = {};
    QString comment = {};
    QList<int> lines = {};
};

// Statements that end in a semicolon, with the comment behind them or above.
QList<Query> queriesOf(const Fence &fence)
{
    QList<Query> queries;
    Query query;
    for (const FenceLine &line : linesOf(fence)) {
        const qsizetype dashes = line.text.indexOf("--"_L1);
        const QString code = (dashes < 0 ? line.text : line.text.first(dashes)).trimmed();
        const QString comment = dashes < 0 ? QString() : line.text.sliced(dashes + 2).trimmed();
        // "-- Expected: 0" right below a query is about that one
        if (code.isEmpty() && query.text.isEmpty() && !queries.isEmpty() && queries.last().lines.last() + 1 == line.line && expectationIn(comment)) {
            queries.last().comment = comment;
            queries.last().lines += line.line;
            continue;
        }
        if (dashes >= 0)
            query.comment = comment;
        if (code.isEmpty()) {
            if (query.text.isEmpty())
                query.lines = {line.line};
            continue;
        }
        query.lines += line.line;
        query.text = (query.text + u' ' + code).trimmed();
        if (query.text.endsWith(u';')) {
            query.text.chop(1);
            queries.append(std::exchange(query, {}));
        }
    }
    if (!query.text.isEmpty())
        queries.append(query);
    return queries;
}

bool isReading(const QString &query)
{
    static const QRegularExpression reads(u"^(?:SELECT|SHOW|EXPLAIN(?! ANALYZE))\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression writes(
        u"\\b(?:INSERT|UPDATE|DELETE|DROP|ALTER|CREATE|TRUNCATE|GRANT|INTO|pg_terminate_backend|pg_cancel_backend|nextval|setval)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reads.match(query).hasMatch() && !writes.match(query).hasMatch() && !query.contains(u';');
}

// What a query without a stated result must come to.
QStringList conditionsFor(const QString &query, const QString &comment)
{
    static const QRegularExpression show(u"^SHOW\\s+(\\w+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression counted(u"count\\s*\\(.*?FROM\\s+\"?([\\w.]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList switches = {u"ssl"_s, u"autovacuum"_s, u"archive_mode"_s, u"fsync"_s, u"hot_standby"_s, u"log_connections"_s};
    const auto expected = expectationIn(comment);
    const QList<Measure> measures = expected ? findMeasures(*expected) : QList<Measure>();
    if (!measures.isEmpty() && measures.first().quantity.unit == Unit::None)
        return {u"[SQL] %1 %2"_s.arg(symbolOf(measures.first().comparison.value_or(Comparison::Equal)), measures.first().text())};
    static const QRegularExpression scalar(u"^[\"'`]?(t|f|true|false|[\\w.:-]+)[\"'`]?[.]?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto word = scalar.match(expected.value_or(QString()).trimmed()); word.hasMatch()) {
        const QString value = word.captured(1).toLower();
        if (value == "t"_L1 || value == "f"_L1 || value == "true"_L1 || value == "false"_L1)
            return {u"[SQL] == "_s + (value.startsWith(u't') ? u"true"_s : u"false"_s)};
        if (show.match(query).hasMatch())
            return {u"[SQL] == "_s + word.captured(1)};
    }
    if (const auto match = show.match(query); match.hasMatch() && switches.contains(match.captured(1).toLower()))
        return {u"[SQL] == on"_s};
    if (const auto match = counted.match(query); match.hasMatch()) {
        if (const MigrationTool *tool = migrationToolWithTable(match.captured(1)); tool && !query.contains("WHERE"_L1, Qt::CaseInsensitive))
            return {tool->conditions.toString()};
        return expected ? QStringList{u"[SQL] == <expected-count>"_s} : QStringList{u"[SQL] >= 0"_s};
    }
    return {u"len([SQL]) > 0"_s};
}

void addQuery(const Reading &reading, CheckSpec check, const QString &text, const QString &comment, QList<CheckSpec> &checks)
{
    static const QRegularExpression all(u"^SELECT\\s+\\*\\s+FROM\\s+(\\w+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression analyze(u"^(?:VACUUM\\s+)?ANALYZE\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto whole = all.match(text);
    const MigrationTool *tool = whole.hasMatch() ? migrationToolWithTable(whole.captured(1)) : nullptr;
    check.target.address = reading.services.database;
    check.target.body = tool ? tool->query.toString() : text;
    if (analyze.match(text).hasMatch()) {
        check.target.body = u"SELECT extract(epoch FROM now() - max(greatest(last_analyze, last_autoanalyze))) / 3600 FROM pg_stat_user_tables"_s;
        check.conditions = {u"[SQL] <= 24"_s};
    } else if (isReading(text)) {
        check.conditions = tool ? QStringList{tool->conditions.toString()} : conditionsFor(text, comment);
    } else {
        return;
    }
    need(check, Need::Secret);
    if (check.conditions.first().contains(u'<') && check.conditions.first().contains(u'>') && check.conditions.first().contains(u"expected"_s))
        need(check, Need::Value);
    needForAddress(check);
    checks.append(check);
}

void deriveFromFences(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Fence &fence : reading.fences) {
        if (fence.kind != FenceKind::Sql)
            continue;
        for (const Query &query : queriesOf(fence)) {
            CheckSpec check = checkAt(reading, fence, query.lines.first(), CheckKind::PostgreSql);
            check.lines = query.lines;
            if (const int item = reading.checklist.codeBlocks[fence.codeBlock].item; item >= 0)
                check.lines += reading.checklist.items[item].lines.first;
            addQuery(reading, check, query.text, query.comment, checks);
        }
    }
}

// What a sentence says that a query in it comes to: "`SELECT pg_is_in_recovery();` returns false".
QString expectedBehind(const QString &text, const QString &code)
{
    static const QRegularExpression result(
        u"^\\W*(?:returns?|prints?|shows?|gives?|yields?|is|=|→|->|liefert|ergibt|zeigt|renvoie|affiche|devuelve|muestra|retorna|mostra|返回|を返す|が)\\s*[\"'`:]*([\\w.+-]*\\w)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype at = text.indexOf(code);
    const auto match = at < 0 ? QRegularExpressionMatch() : result.match(text.sliced(at + code.size()));
    return match.hasMatch() ? u"expected: "_s + match.captured(1) : QString();
}

QString expectationOf(const Reading &reading, const CommandUse &use)
{
    if (!use.expectations.isEmpty())
        return u"expected: "_s + use.expectations.first().text;
    if (use.codeBlock >= 0 || use.statement < 0)
        return {};
    const Statement &statement = reading.statements[use.statement];
    const auto code = std::ranges::find_if(statement.codes, [](const QString &each) { return each.contains("psql"_L1); });
    return code == statement.codes.end() ? QString() : expectedBehind(statement.text, *code);
}

void deriveFromPsql(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const CommandUse &use : reading.commands) {
        if (use.invocation.program != "psql"_L1)
            continue;
        const Options options(use.invocation.arguments, u"c -command d -dbname h -host p -port U -username f -file v -variable");
        for (const QString &query : options.values(u"c") + options.values(u"-command"))
            addQuery(reading, checkAt(reading, use, CheckKind::PostgreSql), QString(query).remove(u';').trimmed(), expectationOf(reading, use),
                     checks);
    }
}

void deriveFromCodes(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression query(u"^(?:SELECT|SHOW)\\s"_s);
    for (const Statement &statement : reading.statements) {
        const bool listed = statement.kind == StatementKind::Task || statement.kind == StatementKind::Bullet;
        for (const QString &code : listed ? statement.codes : QStringList()) {
            const QString expected = query.match(code).hasMatch() ? expectedBehind(statement.text, code) : QString();
            if (!expected.isEmpty())
                addQuery(reading, checkAt(reading, statement, CheckKind::PostgreSql), QString(code).remove(u';').trimmed(), expected, checks);
        }
    }
}

void deriveFromTables(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const SqlTable &table : readSqlTables(reading)) {
        CheckSpec check{.kind = CheckKind::PostgreSql, .target = {.address = reading.services.database}, .lines = table.lines};
        if (const CodeBlock &block = reading.checklist.codeBlocks[table.codeBlock]; block.item >= 0)
            check.items = {reading.checklist.items[block.item].id};
        need(check, Need::Secret);
        needForAddress(check);
        if (!table.index.isEmpty()) {
            check.target.body = u"SELECT count(*) FROM pg_indexes WHERE indexname = '%1'"_s.arg(table.index);
            check.conditions = {u"[SQL] == 1"_s};
        } else {
            check.target.body =
                u"SELECT json_object_agg(column_name, data_type) FROM information_schema.columns WHERE table_name = '%1'"_s.arg(table.name);
            for (const SqlTable::Column &column : table.columns)
                check.conditions += u"[SQL].%1 == \"%2\""_s.arg(column.name, column.type);
        }
        if (!check.conditions.isEmpty())
            checks.append(check);
    }
}

} // namespace

void deriveSql(const Reading &reading, QList<CheckSpec> &checks)
{
    if (reading.services.engine != DatabaseEngine::PostgreSql)
        return;
    deriveFromFences(reading, checks);
    deriveFromPsql(reading, checks);
    deriveFromCodes(reading, checks);
    deriveFromTables(reading, checks);
}

} // namespace countersign
