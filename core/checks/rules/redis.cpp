// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/redis.h"

#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Sentence table[] = {
    {u"cache|redis memory limit|maximum|maxmemory|cap", u"CONFIG GET maxmemory", u"[BODY] > 0", u"k"},
    {u"maxmemory", u"CONFIG GET maxmemory", u"[BODY] > 0", u"k"},
    {u"eviction", u"CONFIG GET maxmemory-policy", u"[BODY] != noeviction", u"k"},
    {u"ttl|lifetime|expiry|expiration cache|cached|redis", u"SCAN", u"[TTL] > 0", u"kh"},
    {u"cache|redis key namespace|prefix", u"SCAN", u"[BODY] == pat(*:*)", u"kh"},
    {u"cache hit", u"INFO stats", u"[HIT_RATE] > 0", u"k"},
    {u"cache|caching query|result redis enable|use", u"INFO stats", u"[HIT_RATE] > 0", u"k"},
    {u"redis|valkey persistence|aof|rdb", u"CONFIG GET appendonly", u"[BODY] == yes", u"kh"},
    {u"redis|valkey "
     u"install|run|accessible|reachable|work|connect|connection|connectivity|verify|provision|respond|answer|pong|healthy|up|start|available|cache "
     u"!failure !error !alert",
     u"PING", u"[BODY] == PONG", u"k"},
    {u"cache work|accessible|reachable|available|respond|connect|run !key !static !browser !cdn !header", u"PING", u"[BODY] == PONG", u"k"},
};

// "recommended: 5-15 minutes"
void addLifetime(const Statement &statement, CheckSpec &check)
{
    static const QRegularExpression range(u"(\\d+)\\s*(?:-|–|to)\\s*(\\d+)\\s*(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(statement.text);
    if (!match.hasMatch() || check.conditions != QStringList{u"[TTL] > 0"_s})
        return;
    const QChar unit = match.captured(3).at(0).toLower();
    check.conditions = {u"[TTL] >= %1%2"_s.arg(match.captured(1), unit), u"[TTL] <= %1%2"_s.arg(match.captured(2), unit)};
}

// "Cache hit rate acceptable": what is acceptable is asked.
void addHitRate(const Statement &statement, CheckSpec &check)
{
    static const Pattern judged(u"hit good|acceptable|high|normal|expected|sufficient");
    if (check.target.body != "INFO stats"_L1 || !judged.matches(statement.words))
        return;
    check.conditions = {u"[HIT_RATE] >= <acceptable-hit-rate>"_s};
    need(check, Need::Value);
}

void addVersion(const Statement &statement, CheckSpec &check)
{
    static const QRegularExpression version(u"(?:redis|valkey)\\s+v?(\\d+(?:\\.\\d+)*)\\s*\\+?"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = version.match(statement.text); match.hasMatch() && check.target.body == "PING"_L1)
        check.conditions += u"[VERSION] >= "_s + match.captured(1);
}

void deriveFromSentences(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    static const QRegularExpression password(u"\\b(?:REDIS|VALKEY)_PASSWORD\\b"_s);
    for (const Statement &statement : reading.statements) {
        if (!isAboutSystem(reading, statement))
            continue;
        if (statement.text.contains(password)) {
            CheckSpec check = checkAt(reading, statement, CheckKind::Redis);
            check.target = {.address = u"redis://<redis-host>:6379"_s, .body = u"PING"_s};
            check.conditions = {u"[BODY] == pat(*NOAUTH*)"_s}; // asked without the password
            needForAddress(check);
            checks.append(check);
            continue;
        }
        const Sentence *sentence = sentences.match(statement);
        if (!sentence)
            continue;
        // "Redis answers at cache.shop.example:6380"
        static const QRegularExpression endpoint(u"(?<![\\w.:/@-])((?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}:\\d{2,5})(?![\\w/.:])"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        const auto named = endpoint.match(statement.text);
        const QString address = named.hasMatch() ? u"redis://"_s + named.captured(1).toLower() : reading.services.redis;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::Redis, address);
        addVersion(statement, check);
        addLifetime(statement, check);
        addHitRate(statement, check);
        checks.append(check);
    }
}

// "Celery tasks processing": a queue that is worked off stays short. Celery and RQ keep theirs as lists of these names.
void deriveQueues(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(
        u"celery|sidekiq|rq|queue|task|job process|processing|processed|work|working|run|running|consume|drain !log !alert !metric !rabbitmq");
    static const std::pair<QStringView, QStringView> queues[] = {
        {u"celery", u"celery"}, {u"rq", u"rq:queue:default"}, {u"sidekiq", u"queue:default"}};
    const auto known = std::ranges::find_if(queues, [&](const auto &queue) { return reading.speaksOf(queue.first); });
    if (known == std::end(queues))
        return;
    for (const Statement &statement : reading.statements) {
        if (!isAboutSystem(reading, statement) || !says.matches(statement.words))
            continue;
        CheckSpec check = checkAt(reading, statement, CheckKind::Redis);
        check.target = {.address = reading.services.redis, .body = u"LLEN "_s + known->second.toString()};
        check.conditions = {u"[BODY] <= <queue-limit>"_s};
        check.needs = {Need::Secret, Need::Value, Need::Heuristic};
        checks.append(check);
    }
}

bool isHarmless(const QString &command)
{
    static const QStringList reading = {u"PING"_s, u"LLEN"_s,  u"INFO"_s,  u"DBSIZE"_s, u"TTL"_s,        u"EXISTS"_s,
                                        u"TYPE"_s, u"SCARD"_s, u"ZCARD"_s, u"XLEN"_s,   u"CONFIG GET"_s, u"GET"_s};
    return std::ranges::any_of(reading, [&](const QString &each) { return command.startsWith(each, Qt::CaseInsensitive); });
}

QStringList conditionsFor(const QString &command)
{
    if (command.startsWith("PING"_L1, Qt::CaseInsensitive))
        return {u"[BODY] == PONG"_s};
    static const QRegularExpression counts(u"^(?:LLEN|DBSIZE|SCARD|ZCARD|XLEN|TTL)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return {counts.match(command).hasMatch() ? u"[BODY] >= 0"_s : u"len([BODY]) > 0"_s};
}

void addCommand(const Reading &reading, const CommandUse &use, const QString &command, QList<CheckSpec> &checks)
{
    CheckSpec check = checkAt(reading, use, CheckKind::Redis);
    check.target.address = reading.services.redis;
    check.target.body = command.section(u' ', 0, 0).toUpper() + command.sliced(command.section(u' ', 0, 0).size());
    check.conditions = conditionsFor(command);
    need(check, Need::Secret);
    if (use.invocation.remote)
        need(check, Need::Vantage);
    needForAddress(check);
    checks.append(check);
}

void deriveFromCommands(const Reading &reading, QList<CheckSpec> &checks)
{
    // redis.from_url('…').ping() in a one-line script
    static const QRegularExpression scripted(u"redis\\.[A-Za-z_]*\\(.*\\.ping\\(\\)"_s, QRegularExpression::CaseInsensitiveOption);
    for (const CommandUse &use : reading.commands) {
        if (use.invocation.program == "redis-cli"_L1 || use.invocation.program == "valkey-cli"_L1) {
            const Options options(use.invocation.arguments, u"u h p a n -user -pass -cacert -tls");
            const QString command = options.operands().join(u' ');
            if (command.isEmpty() || isHarmless(command))
                addCommand(reading, use, command.isEmpty() ? u"PING"_s : command, checks);
        } else if (scripted.match(use.command.text()).hasMatch()) {
            addCommand(reading, use, u"PING"_s, checks);
        }
    }
}

} // namespace

void deriveRedis(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression variable(u"^(?:REDIS|VALKEY)_"_s);
    const bool byVariable = std::ranges::any_of(reading.variables, [](const VariableUse &each) { return each.name.contains(variable); });
    if (!byVariable && !reading.speaksOf(u"redis") && !reading.speaksOf(u"valkey"))
        return;
    deriveFromSentences(reading, checks);
    deriveQueues(reading, checks);
    deriveFromCommands(reading, checks);
}

} // namespace countersign
