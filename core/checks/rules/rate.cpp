// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/rate.h"

#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Burst {
    ProbeTarget target = {};
    int section = -1;
};

// Where the text gives no limit: more than most allow an anonymous caller in a minute.
constexpr int usualBurst = 120;

QString countCondition(const QString &status) { return u"[COUNT_%1] >= 1"_s.arg(status); }

// for i in {1..105}; do curl …; done | grep -c 429
void deriveFromLoops(const Reading &reading, QList<Burst> &bursts, QList<CheckSpec> &checks)
{
    static const QRegularExpression status(u"\\b([45]\\d\\d)\\b"_s);
    for (const CommandUse &use : reading.commands) {
        const auto request = use.command.repeat > 5 ? readHttpRequest(use) : std::nullopt;
        if (!request)
            continue;
        QString wanted = u"429"_s;
        for (const Invocation &next : use.pipedInto) {
            if (const auto match = status.match(next.arguments.join(u' ')); match.hasMatch())
                wanted = match.captured(1);
        }
        CheckSpec check = checkAt(reading, use, CheckKind::Rate);
        check.target = request->target;
        check.target.requests = use.command.repeat;
        check.conditions = {countCondition(wanted)};
        needForRequest(check);
        need(check, Need::Consent);
        bursts.append({check.target, use.section});
        checks.append(check);
    }
}

// "100/minute", "60 requests per second": a few more than the limit must be refused.
int burstFor(const QString &text)
{
    static const QRegularExpression limit(
        u"(?<![\\w.])(\\d{1,5})\\s*(?:requests?|req|calls?|anfragen|aufrufe|requêtes|appels|peticiones|solicitudes|llamadas|requisições|pedidos|"
        u"chamadas|richieste)?"
        "\\s*(?:/|per|pro|par|por|al|a)\\s*(?:s|sec|second|m|min|minute|h|hour|ip|user|sekunde|seconde|segundo|minut[eo]|stunde|heure|hora|ora)"
        "|(?:每|毎)?(?:秒|分钟|分鐘|分|小时|時間)(?:钟|間に)?(?:最多|最大)?\\s*(\\d{1,5})\\s*(?:次|回|件)|(?:초|분|시간)당\\s*(?:최대\\s*)?(\\d{1,5})\\s*(?:회|건|번)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = limit.match(text);
    const int allowed = (match.captured(1) + match.captured(2) + match.captured(3)).toInt();
    return allowed > 0 ? allowed + qMax(5, allowed / 20) : 0;
}

// "30 requests per minute on /api/login"; not the "/minute" of a rate.
QString pathIn(const QString &text)
{
    static const QRegularExpression path(u"(?<![\\w/.:}>])(/(?!(?:s|sec|second|m|min|minute|h|hour|ip|user)\\b)[a-z][\\w./-]{1,80})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stop(u"[.]+$"_s);
    return path.match(text).captured(1).remove(stop);
}

void deriveFromSentences(const Reading &reading, const QList<Burst> &bursts, QList<CheckSpec> &checks)
{
    static const Pattern says(u"rate_limit|ratelimit|rate_limited|request_limit|throttle|throttling|rate_limiter");
    for (const Statement &statement : reading.statements) {
        const bool row = statement.kind == StatementKind::Cell;
        // "60 requests per minute return 429", "Limite: 60 requêtes par minute"
        static const Pattern refuses(u"limit|429|too_many");
        static const QRegularExpression requests(
            u"\\b(?:requests?|req|calls?|anfragen|aufrufe|requêtes|appels|peticiones|solicitudes|llamadas|requisições|chamadas|richieste|429)\\b|请求|次|回|회|リクエスト|요청"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const bool counted = refuses.matches(statement.words) && statement.text.contains(requests) && burstFor(statement.text) > 0;
        if (!(row || isAboutSystem(reading, statement)) || !(says.matches(statement.words) || (counted && !row)))
            continue;
        const bool shown = std::ranges::any_of(reading.commandsIn(statement.item), [](const CommandUse *use) { return use->command.repeat > 5; });
        if (shown)
            continue;
        CheckSpec check = checkAt(reading, statement, CheckKind::Rate);
        const int burst = burstFor(statement.text);
        check.target = bursts.isEmpty() ? ProbeTarget{.address = reading.hosts.api() + u'/'} : bursts.first().target;
        if (const QString path = pathIn(statement.text); !path.isEmpty() && bursts.isEmpty())
            check.target.address = reading.hosts.api() + path;
        if (bursts.isEmpty() || burst > 0)
            check.target.requests = burst > 0 ? burst : usualBurst;
        check.conditions = {countCondition(u"429"_s)};
        if (bursts.isEmpty() && burst == 0)
            need(check, Need::Heuristic);
        need(check, Need::Consent);
        needForAddress(check);
        checks.append(check);
    }
}

} // namespace

void deriveRate(const Reading &reading, QList<CheckSpec> &checks)
{
    QList<Burst> bursts;
    deriveFromLoops(reading, bursts, checks);
    deriveFromSentences(reading, bursts, checks);
}

} // namespace countersign
