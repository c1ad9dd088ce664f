// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/tls.h"

#include "core/checks/reading/measures.h"
#include "core/checks/reading/pattern.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/place.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostLines = 12; // of bare addresses: more of them say nothing more

// Where the text says nothing: two weeks, what an automatic renewal leaves time to mend.
const QString stillValid = u"[CERTIFICATE_EXPIRATION] >= 336h"_s;
const QString wellInTime = u"[CERTIFICATE_EXPIRATION] > 720h"_s;

struct Sentence {
    Pattern says;
    QStringList conditions;
};

const QList<Sentence> &sentences()
{
    static const QList<Sentence> all = {
        {Pattern(u"http_2|http2|h2 enable|support|active|serve|on|negotiate|available|working !not !disable"), {u"[TLS.ALPN] == h2"_s}},
        {Pattern(u"certificate|ssl|tls expiration|expiry|expire|renewal monitor|alert|remind|watch|warning !log"), {wellInTime}},
        {Pattern(u"ssl|tls|certificate|https configuration|cipher|protocol|grade|version|hardening test|strong|secure|scan|score|verified|disabled "
                 u"!database !connection"),
         {u"[TLS.VERSION] >= 1.2"_s, stillValid}},
        {Pattern(u"certificate|ssl|tls !database !connection !postgre !redis !pinning !client !path !key"), {stillValid}},
        {Pattern(u"https configure|working|enable|active|work|valid !redirect !enforce"), {stillValid}},
    };
    return all;
}

QString addressOf(const FoundUrl &url) { return u"tls://%1:%2"_s.arg(url.host).arg(url.port ? url.port : 443); }

// The hosts that a check is worth: those something is fetched from, and those a sentence can mean.
QList<FoundUrl> hostsOf(const Reading &reading)
{
    QList<FoundUrl> hosts;
    const auto add = [&](const FoundUrl &url) {
        const bool known = std::ranges::any_of(hosts, [&](const FoundUrl &each) { return addressOf(each) == addressOf(url); });
        if (!known && url.scheme == "https"_L1 && !isLoopback(url.host))
            hosts += url;
    };
    for (const QString &origin : {reading.hosts.api(), reading.hosts.front()})
        add(readUrl(origin));
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        if (request && reading.hosts.isOwn(request->url.host))
            add(request->url);
    }
    return hosts;
}

// "Frontend certificate": the pages' host only.
bool isAbout(const Reading &reading, const Statement &statement, const FoundUrl &host)
{
    static const Pattern front(u"frontend|front_end|client|website");
    static const Pattern back(u"backend|back_end|api|server");
    const bool isFront = host.origin() == reading.hosts.front(), isApi = host.origin() == reading.hosts.api();
    if (isFront == isApi)
        return true;
    if (front.matches(statement.context) != back.matches(statement.context))
        return front.matches(statement.context) ? isFront : isApi;
    return true;
}

// "valid for at least 30 days": the text's own bound goes before ours.
QStringList withStatedTime(QStringList conditions, const QString &text)
{
    static const Pattern repeats(u"every|alle|tous_les|cada"); // "renewed every 90 days"
    if (repeats.matches(Words(text)))
        return conditions;
    constexpr double day = 24 * 3600 * 1000.;
    for (const Measure &measure : findMeasures(text)) {
        if (measure.quantity.unit != Unit::Milliseconds || measure.quantity.value < day)
            continue;
        for (QString &condition : conditions) {
            if (condition.startsWith("[CERTIFICATE_EXPIRATION]"_L1))
                condition = u"[CERTIFICATE_EXPIRATION] >= "_s + measure.text();
        }
    }
    return conditions;
}

// "TLS 1.3 only", "at least TLS 1.2": the lowest version named; "TLS 1.0/1.1 disabled" names none that will do.
QStringList withStatedVersion(QStringList conditions, const QString &text)
{
    static const QRegularExpression version(u"\\bTLS\\s*v?\\s*(?:version\\s*)?1\\.([23])\\b"_s, QRegularExpression::CaseInsensitiveOption);
    int lowest = 9;
    for (auto matches = version.globalMatch(text); matches.hasNext();)
        lowest = qMin(lowest, matches.next().captured(1).toInt());
    const QString condition = u"[TLS.VERSION] >= 1.%1"_s.arg(lowest);
    if (lowest > 3)
        return conditions;
    conditions.removeIf([](const QString &each) { return each.startsWith("[TLS.VERSION]"_L1); });
    conditions.prepend(condition);
    return conditions;
}

// A sentence that names hosts is about those; one that explains a variable is about none.
bool isAbout(const Statement &statement, const QList<FoundUrl> &named, const FoundUrl &host)
{
    static const Pattern ports(u"smtp|port");
    if (ports.matches(statement.words))
        return false;
    return named.isEmpty() || std::ranges::any_of(named, [&](const FoundUrl &each) { return each.host == host.host; });
}

void addFromProse(const Reading &reading, const QList<FoundUrl> &hosts, QList<CheckSpec> &checks)
{
    for (const Statement &statement : reading.statements) {
        if (statement.kind != StatementKind::Task && statement.kind != StatementKind::Bullet)
            continue;
        const auto sentence = std::ranges::find_if(sentences(), [&](const Sentence &each) { return each.says.matches(statement.words); });
        if (sentence == sentences().end())
            continue;
        const QList<FoundUrl> named = findUrls(statement.text);
        for (const FoundUrl &host : hosts) {
            if (!isAbout(statement, named, host) || !isAbout(reading, statement, host))
                continue;
            CheckSpec check = checkAt(reading, statement, CheckKind::Tls);
            check.target.address = addressOf(host);
            check.conditions = withStatedVersion(withStatedTime(sentence->conditions, statement.text), statement.text);
            needForAddress(check);
            checks.append(check);
        }
    }
}

// The address alone: it speaks for no item, the request itself does.
void addFromAddresses(const Reading &reading, const QList<FoundUrl> &hosts, QList<CheckSpec> &checks)
{
    for (const FoundUrl &host : hosts) {
        CheckSpec check{.kind = CheckKind::Tls, .target = {.address = addressOf(host)}, .conditions = {stillValid}};
        for (const CommandUse &use : reading.commands) {
            const auto request = readHttpRequest(use);
            if (request && request->url.scheme == "https"_L1 && addressOf(request->url) == check.target.address && check.lines.size() < mostLines)
                check.lines += use.lines.first;
        }
        for (const Statement &statement : reading.statements) {
            for (const FoundUrl &url : findUrls(statement.text)) {
                if (url.scheme == "https"_L1 && addressOf(url) == check.target.address && check.lines.size() < mostLines)
                    check.lines += statement.line;
            }
        }
        if (!check.lines.isEmpty())
            checks.append(check);
    }
}

} // namespace

void deriveTls(const Reading &reading, QList<CheckSpec> &checks)
{
    const QList<FoundUrl> hosts = hostsOf(reading);
    addFromProse(reading, hosts, checks);
    addFromAddresses(reading, hosts, checks);
}

} // namespace countersign
