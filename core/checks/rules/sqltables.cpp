// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/sqltables.h"

#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The words of CREATE TABLE as information_schema.columns.data_type has them.
QString standardType(const QString &type)
{
    static const QList<std::pair<QString, QString>> names = {{u"VARCHAR"_s, u"character varying"_s},
                                                             {u"BOOL"_s, u"boolean"_s},
                                                             {u"INT8"_s, u"bigint"_s},
                                                             {u"BIGSERIAL"_s, u"bigint"_s},
                                                             {u"SERIAL"_s, u"integer"_s},
                                                             {u"INT"_s, u"integer"_s},
                                                             {u"FLOAT8"_s, u"double precision"_s},
                                                             {u"TIMESTAMPTZ"_s, u"timestamp with time zone"_s},
                                                             {u"TIMESTAMP"_s, u"timestamp without time zone"_s},
                                                             {u"DECIMAL"_s, u"numeric"_s}};
    const QString base = type.section(u'(', 0, 0).trimmed().toUpper();
    for (const auto &[name, standard] : names) {
        if (base == name)
            return standard;
    }
    return base.toLower();
}

void readColumns(const QString &body, SqlTable &table)
{
    static const QRegularExpression column(
        u"^\\s*\"?([a-z_][a-z0-9_]*)\"?\\s+((?:double precision|[a-z]+[a-z0-9]*)(?:\\s*\\(\\d+(?:,\\s*\\d+)?\\))?)(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression constraint(u"^(?:primary|foreign|unique|constraint|check|exclude)$"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto matches = column.globalMatch(body); matches.hasNext();) {
        const auto match = matches.next();
        if (constraint.match(match.captured(1)).hasMatch())
            continue;
        const QString rest = match.captured(3).toUpper();
        table.columns.append({match.captured(1), standardType(match.captured(2)), rest.contains("NOT NULL"_L1) || rest.contains("PRIMARY KEY"_L1)});
    }
}

int lineAt(const Fence &fence, qsizetype position) { return fence.firstLine + int(QStringView(fence.text).first(position).count(u'\n')); }

const SqlTable *tableNamedIn(const QList<SqlTable> &tables, const Statement &statement)
{
    for (const SqlTable &table : tables) {
        const QString stem = table.name.section(u'_', 0, 0);
        if (table.index.isEmpty() && (statement.text.contains(table.name) || (stem.size() > 4 && statement.text.contains(stem, Qt::CaseInsensitive))))
            return &table;
    }
    return nullptr;
}

CheckSpec check(const Reading &reading, const Statement &statement, const QString &query, const QString &condition)
{
    CheckSpec check = checkAt(reading, statement, CheckKind::PostgreSql);
    check.target.address = reading.services.database;
    check.target.body = query;
    check.conditions = {condition};
    need(check, Need::Secret);
    needForAddress(check);
    return check;
}

QString existence(const QString &table) { return u"SELECT to_regclass('%1') IS NOT NULL"_s.arg(table); }

} // namespace

QList<SqlTable> readSqlTables(const Reading &reading)
{
    static const QRegularExpression create(u"CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?\"?([\\w.]+)\"?\\s*\\(([^;]*)\\)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression index(
        u"CREATE\\s+(?:UNIQUE\\s+)?INDEX\\s+(?:CONCURRENTLY\\s+)?(?:IF\\s+NOT\\s+EXISTS\\s+)?\"?(\\w+)\"?\\s+ON\\s+\"?([\\w.]+)\"?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<SqlTable> tables;
    const auto lines = [](const Fence &fence, const QRegularExpressionMatch &match) {
        QList<int> all;
        for (int line = lineAt(fence, match.capturedStart()); line <= lineAt(fence, match.capturedEnd()); ++line)
            all += line;
        return all;
    };
    for (const Fence &fence : reading.fences) {
        if (fence.kind != FenceKind::Sql)
            continue;
        for (auto matches = create.globalMatch(fence.text); matches.hasNext();) {
            const auto match = matches.next();
            SqlTable table{.name = match.captured(1), .lines = lines(fence, match), .codeBlock = fence.codeBlock};
            readColumns(match.captured(2), table);
            tables.append(table);
        }
        for (auto matches = index.globalMatch(fence.text); matches.hasNext();) {
            const auto match = matches.next();
            tables.append({.name = match.captured(2), .index = match.captured(1), .lines = lines(fence, match), .codeBlock = fence.codeBlock});
        }
    }
    return tables;
}

bool deriveTableSentence(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Pattern tables(u"table create|exist|present|migrate|migration|set_up");
    static const Pattern jobs(u"job|scheduler|queue|task run|restart|persist|recover|recovery|survive|resume");
    static const QRegularExpression identifier(u"\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\\b"_s);
    if (tables.matches(statement.words)) {
        QStringList names;
        for (auto matches = identifier.globalMatch(statement.text); matches.hasNext();)
            names += matches.next().captured();
        if (names.isEmpty()) {
            const QList<SqlTable> known = readSqlTables(reading);
            if (const SqlTable *named = tableNamedIn(known, statement))
                names += named->name;
        }
        for (const QString &name : std::as_const(names))
            checks.append(check(reading, statement, existence(name), u"[SQL] == true"_s));
        return !names.isEmpty();
    }
    if (!jobs.matches(statement.words))
        return false;
    for (const SqlTable &table : readSqlTables(reading)) {
        if (table.index.isEmpty() && (table.name.contains("job"_L1) || table.name.contains("queue"_L1) || table.name.contains("sched"_L1))) {
            checks.append(check(reading, statement, u"SELECT count(*) FROM "_s + table.name, u"[SQL] >= 1"_s));
            return true;
        }
    }
    return false;
}

} // namespace countersign
