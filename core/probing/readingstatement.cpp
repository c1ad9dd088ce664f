// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/readingstatement.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Texts in quotes say what is looked for, not what is done; a quoted name could hide a function's.
QString withoutTexts(QString sql)
{
    static const QRegularExpression text(uR"('(?:[^'\\]|'')*')"_s);
    return sql.replace(text, u"''"_s);
}

bool startsAsReading(const QString &sql)
{
    static const QRegularExpression start(uR"(^\s*(?:SELECT|SHOW|WITH|EXPLAIN(?!\s*\(?\s*[^)]*\bANALY[SZ]E\b))\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return start.match(sql).hasMatch();
}

bool holdsWritingWord(const QString &sql)
{
    static const QRegularExpression writing(
        uR"(\b(?:INSERT|UPDATE|DELETE|MERGE|DROP|ALTER|CREATE|TRUNCATE|GRANT|REVOKE|INTO|COPY|CALL|DO|LOCK|VACUUM|REINDEX|CLUSTER|LISTEN|NOTIFY|PREPARE|EXECUTE|LOAD|COMMENT|REFRESH|SECURITY|FOR\s+(?:NO\s+KEY\s+)?(?:UPDATE|SHARE|KEY))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return writing.match(sql).hasMatch();
}

bool callsUnknownFunction(const QString &sql)
{
    // what may stand before a parenthesis: words of the language, types, and functions that look and do nothing
    static const QStringList known{u"select"_s,
                                   u"from"_s,
                                   u"where"_s,
                                   u"and"_s,
                                   u"or"_s,
                                   u"not"_s,
                                   u"in"_s,
                                   u"any"_s,
                                   u"all"_s,
                                   u"some"_s,
                                   u"exists"_s,
                                   u"as"_s,
                                   u"on"_s,
                                   u"using"_s,
                                   u"over"_s,
                                   u"filter"_s,
                                   u"by"_s,
                                   u"values"_s,
                                   u"then"_s,
                                   u"else"_s,
                                   u"when"_s,
                                   u"case"_s,
                                   u"union"_s,
                                   u"except"_s,
                                   u"intersect"_s,
                                   u"cast"_s,
                                   u"interval"_s,
                                   u"varchar"_s,
                                   u"char"_s,
                                   u"numeric"_s,
                                   u"decimal"_s,
                                   u"timestamp"_s,
                                   u"having"_s,
                                   u"between"_s,
                                   u"like"_s,
                                   u"is"_s,
                                   u"lateral"_s,
                                   u"count"_s,
                                   u"min"_s,
                                   u"max"_s,
                                   u"sum"_s,
                                   u"avg"_s,
                                   u"bool_and"_s,
                                   u"bool_or"_s,
                                   u"every"_s,
                                   u"array_agg"_s,
                                   u"string_agg"_s,
                                   u"json_agg"_s,
                                   u"jsonb_agg"_s,
                                   u"json_object_agg"_s,
                                   u"jsonb_object_agg"_s,
                                   u"json_build_object"_s,
                                   u"row_to_json"_s,
                                   u"to_json"_s,
                                   u"to_jsonb"_s,
                                   u"array"_s,
                                   u"row"_s,
                                   u"unnest"_s,
                                   u"coalesce"_s,
                                   u"nullif"_s,
                                   u"greatest"_s,
                                   u"least"_s,
                                   u"abs"_s,
                                   u"round"_s,
                                   u"floor"_s,
                                   u"ceil"_s,
                                   u"ceiling"_s,
                                   u"mod"_s,
                                   u"length"_s,
                                   u"char_length"_s,
                                   u"octet_length"_s,
                                   u"lower"_s,
                                   u"upper"_s,
                                   u"trim"_s,
                                   u"substring"_s,
                                   u"left"_s,
                                   u"right"_s,
                                   u"position"_s,
                                   u"concat"_s,
                                   u"replace"_s,
                                   u"split_part"_s,
                                   u"extract"_s,
                                   u"date_part"_s,
                                   u"date_trunc"_s,
                                   u"age"_s,
                                   u"now"_s,
                                   u"to_char"_s,
                                   u"to_timestamp"_s,
                                   u"row_number"_s,
                                   u"rank"_s,
                                   u"percentile_cont"_s,
                                   u"group"_s,
                                   u"version"_s,
                                   u"current_setting"_s,
                                   u"current_database"_s,
                                   u"current_schema"_s,
                                   u"to_regclass"_s,
                                   u"has_database_privilege"_s,
                                   u"has_table_privilege"_s,
                                   u"has_schema_privilege"_s,
                                   u"pg_size_pretty"_s,
                                   u"pg_database_size"_s,
                                   u"pg_table_size"_s,
                                   u"pg_total_relation_size"_s,
                                   u"pg_relation_size"_s,
                                   u"pg_is_in_recovery"_s,
                                   u"pg_postmaster_start_time"_s,
                                   u"pg_backend_pid"_s,
                                   u"pg_last_xact_replay_timestamp"_s,
                                   u"pg_get_indexdef"_s,
                                   u"pg_get_constraintdef"_s,
                                   u"inet_server_addr"_s,
                                   u"inet_server_port"_s,
                                   u"md5"_s};
    static const QRegularExpression call(uR"(([A-Za-z_][\w$.]*|")\s*\()"_s);
    for (auto calls = call.globalMatch(sql); calls.hasNext();) {
        QString name = calls.next().captured(1).toLower();
        if (name.startsWith("pg_catalog."_L1))
            name.remove(0, 11);
        if (!known.contains(name))
            return true;
    }
    return false;
}

} // namespace

bool isReadingStatement(const QString &sql)
{
    QString bare = withoutTexts(sql).trimmed();
    if (sql.contains(u'\\') || bare.contains(u'$')) // texts with escapes, and in dollars
        return false;
    if (bare.endsWith(u';'))
        bare.chop(1);
    const bool one = !bare.contains(u';') && !bare.contains("--"_L1) && !bare.contains("/*"_L1) && bare.count(u'\'') % 2 == 0;
    return one && startsAsReading(bare) && !holdsWritingWord(bare) && !callsUnknownFunction(bare);
}

bool isReadingCommand(const QString &command)
{
    static const QStringList reading{u"PING"_s, u"INFO"_s,  u"DBSIZE"_s, u"TTL"_s,  u"PTTL"_s, u"EXISTS"_s, u"TYPE"_s, u"GET"_s,      u"STRLEN"_s,
                                     u"LLEN"_s, u"SCARD"_s, u"ZCARD"_s,  u"HLEN"_s, u"XLEN"_s, u"SCAN"_s,   u"TIME"_s, u"LASTSAVE"_s, u"ROLE"_s};
    const QStringList words = command.toUpper().simplified().split(u' ');
    return words.front().isEmpty() || reading.contains(words.front()) || (words.front() == "CONFIG"_L1 && words.value(1) == "GET"_L1);
}

} // namespace countersign
