// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/rollbackplan.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int sameAddress = 12, sameTopic = 4, sameWord = 1, leastScore = 4;

// What triggers speak of, and what red checks are about. A bit each.
enum Topic { Health = 1, Errors = 2, Slow = 4, Database = 8, Cache = 16, Security = 32, SignIn = 64, Down = 128, Page = 256 };

struct TopicWords {
    Topic topic;
    QRegularExpression words;
};

const QList<TopicWords> &topicWords()
{
    static const QList<TopicWords> table{
        {Health, QRegularExpression(uR"(health|readiness|liveness|\bready\b|heartbeat|gesundheit|santé|salud|ヘルス|健康)"_s, caseless)},
        {Errors,
         QRegularExpression(uR"(\berrors?\b|error rate|5xx|\b50\d\b|fehler(?:rate|quote)|taux d.erreur|tasa de error|エラー|错误|오류)"_s, caseless)},
        {Slow, QRegularExpression(uR"(\bslow|latency|response times?|performance|timeouts?|langsam|lent|遅|慢|느)"_s, caseless)},
        {Database,
         QRegularExpression(
             uR"(database|\bdb\b|migration|\bdata\b|postgres|mysql|sqlite|datenbank|données|base de datos|データベース|数据库|데이터)"_s, caseless)},
        {Cache, QRegularExpression(uR"(redis|valkey|cache|queue|broker)"_s, caseless)},
        {Security,
         QRegularExpression(uR"(security|vulnerab|certificate|\btls\b|\bssl\b|breach|leak|sicherheit|sécurité|seguridad|セキュリティ|安全|보안)"_s,
                            caseless)},
        {SignIn, QRegularExpression(uR"(sign[ -]?in|log[ -]?ins?|authenticat|anmeld|connexion|ログイン|登录|로그인)"_s, caseless)},
        {Down,
         QRegularExpression(
             uR"((?:do(?:es)?|did|will|can)(?: not|n.t) start|won.t start|fails? to start|\bdown\b|unavailable|unreachable|outage|crash|not responding|ausfall|panne)"_s,
             caseless)},
        {Page, QRegularExpression(uR"(frontend|web ?site|\bpages?\b|user interface|\bui\b)"_s, caseless)},
    };
    return table;
}

int topicsOf(const QString &text)
{
    int topics = 0;
    for (const TopicWords &each : topicWords()) {
        if (each.words.match(text).hasMatch())
            topics |= each.topic;
    }
    return topics;
}

// What kind of look it was, and what in particular was wrong with the answer.
int topicsOf(const CheckSpec &check, const ProbeResult &result)
{
    int topics = topicsOf(check.target.address.section(u'/', 3));
    switch (check.kind) {
    case CheckKind::PostgreSql: topics |= Database; break;
    case CheckKind::Redis: topics |= Cache; break;
    case CheckKind::Tls:
    case CheckKind::Header:
    case CheckKind::Cors: topics |= Security; break;
    case CheckKind::Auth: topics |= SignIn; break;
    default: break;
    }
    for (const ConditionResult &condition : result.conditions) {
        if (condition.truth != Truth::Fails)
            continue;
        topics |= topicsOf(condition.condition);
        if (condition.condition.contains("ERROR_RATE"_L1))
            topics |= Errors;
        static const QRegularExpression time(u"TIME\\]|\\[P\\d\\d\\]|\\[MEAN\\]"_s);
        if (condition.condition.contains(time))
            topics |= Slow;
    }
    if (result.observation.status >= 500)
        topics |= Errors;
    const Failure failure = result.observation.failure;
    if (failure == Failure::Refused || failure == Failure::Unreachable || failure == Failure::TimeoutConnect || failure == Failure::TimeoutFirstByte)
        topics |= Down;
    return topics;
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression gap(uR"([^\p{L}\p{N}]+)"_s);
    static const QSet<QString> common{u"roll"_s, u"back"_s,  u"with"_s,  u"that"_s,  u"from"_s,  u"minutes"_s,
                                      u"five"_s, u"above"_s, u"https"_s, u"check"_s, u"checks"_s};
    QSet<QString> words;
    for (const QString &word : text.toLower().split(gap, Qt::SkipEmptyParts)) {
        if (word.size() >= 4 && !common.contains(word))
            words.insert(word);
    }
    return words;
}

// "https://api.your-domain.com/health", "`/health/ready`": what the trigger itself names.
bool namesAddress(const QString &trigger, const QString &address)
{
    static const QRegularExpression named(uR"((?:https?://[^\s`"'<>)]+|(?<![\w/])/[\w/.-]{2,}))"_s);
    for (auto matches = named.globalMatch(trigger); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (found.startsWith(u'/') ? u'/' + address.section(u'/', 3) == found : address == found)
            return true;
    }
    return false;
}

int bits(int topics) { return std::popcount(unsigned(topics)); }

int score(const QString &trigger, const Checklist &checklist, const CheckSpec &check, const ProbeResult &result)
{
    int points = namesAddress(trigger, check.target.address) ? sameAddress : 0;
    points += sameTopic * bits(topicsOf(trigger) & topicsOf(check, result));
    QSet<QString> words = wordsOf(check.sentence);
    for (const Item &item : checklist.items) {
        if (check.items.contains(item.id))
            words.unite(wordsOf(item.text));
    }
    return points + sameWord * int(wordsOf(trigger).intersect(words).size());
}

} // namespace

QList<TriggerMatch> matchTriggers(const Checklist &checklist, const QList<CheckSpec> &checks, const EvidenceByCheck &evidence)
{
    struct Scored {
        TriggerMatch match;
        int best = 0;
    };
    QList<Scored> scored;
    for (int i = 0; i < checklist.triggers.size(); ++i) {
        Scored each{{i, {}}};
        for (const CheckSpec &check : checks) {
            const Evidence seen = evidence.value(check.id);
            if (seen.status != EvidenceStatus::Failing)
                continue;
            const int points = score(checklist.triggers.at(i).text, checklist, check, seen.result);
            if (points < leastScore)
                continue;
            each.match.checks.append(check.id);
            each.best = std::max(each.best, points);
        }
        if (each.best > 0)
            scored.append(each);
    }
    std::ranges::stable_sort(scored, std::greater{}, &Scored::best);
    QList<TriggerMatch> matches;
    for (const Scored &each : std::as_const(scored))
        matches.append(each.match);
    return matches;
}

} // namespace countersign
