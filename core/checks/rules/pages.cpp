// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/pages.h"

#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/rules/statedanswers.h"
#include "core/probing/placeholders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr QStringView behindProxy =
    u"[HEADERS].Server == any(pat(*loudflare*), pat(*CloudFront*), pat(*Akamai*), pat(*Fastly*), pat(*awselb*), pat(*Varnish*))";

enum class Place { Api, List, Started, Front, Documentation, Health, AllHealth };

struct PageSentence {
    QStringView says = {};
    Place place;
    QStringView conditions = {};
    QStringView needs = {};
    QStringView about = {};
};

constexpr PageSentence table[] = {
    {u"health dependency|dependencies down|unavailable|failure|fail|stop|offline", Place::Health, u"[STATUS] == any(500, 502, 503)", u"vwh"},
    {u"waf|ddos|web_application_firewall|cdn enable|set_up|configure|protect|active|serve|via", Place::Front, u"[STATUS] < 400; PROXY", u"h"},
    {u"load_balancer configure|health|set_up|active|run", Place::Api, u"[STATUS] < 400", u"h"},
    {u"frontend|front_end|website|web_app|homepage|landing_page|ui load|accessible|reachable|work|respond|up|deployed_and !test !variable !log !only "
     u"!vpn !port",
     Place::Front, u"[STATUS] == 200; type([BODY]) == html", u""},
    {u"page|pages route|routes|work|load|accessible !login !status_page", Place::Front, u"[STATUS] < 500", u"h", u"frontend|app|post|verification"},
    {u"login page|form load|appear|show|display", Place::Front, u"[STATUS] == 200; [BODY] == pat(*password*)", u"h"},
    {u"documentation|docs|swagger|openapi api|accessible|available|publish|reachable|load !user !deployment !update", Place::Documentation,
     u"[STATUS] == 200; type([BODY]) == html", u""},
    {u"health check|endpoint pass|respond|return|healthy|show|implement|test|configure|work|green|report !alert !monitoring !watch !script !failure",
     Place::AllHealth, u"[STATUS] == 200", u""},
    {u"api|endpoint respond|responding|reachable|work|test|accessible|up !auth !authentication !metric !rate !load !key !error !health !job !scrape "
     u"!scraping !management",
     Place::Api, u"[STATUS] < 500", u"h", u"verification|deploy|test|api|smoke|post"},
    {u"pagination|paginate", Place::List, u"[STATUS] == 200; type([BODY]) == any(object, array)", u"kh"},
    {u"nginx install|configure|run|serve !verify !validate !review !syntax !test", Place::Api, u"[HEADERS].Server == pat(*nginx*)", u"h", u"!header"},
    {u"application|app|service|server start|run without|error|success", Place::Started, u"[STATUS] == 200", u"h", u"!rollback !alert"},
};

struct Compiled {
    Pattern says;
    Pattern about;
    const PageSentence *sentence;
};

const PageSentence *match(const Statement &statement)
{
    static const auto compiled = [] {
        QList<Compiled> all;
        for (const PageSentence &each : table)
            all.append({Pattern(each.says), Pattern(each.about), &each});
        return all;
    }();
    const auto found = std::ranges::find_if(
        compiled, [&](const Compiled &each) { return each.says.matches(statement.words) && each.about.matches(statement.context); });
    return found == compiled.end() ? nullptr : found->sentence;
}

// Health and documentation addresses that the document fetches, most often the public ones.
QStringList fetched(const Reading &reading, const Pattern &path, bool loopback)
{
    QStringList addresses;
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        if (request && !isMutating(request->target) && isLoopback(request->url.host) == loopback && path.matches(Words(request->url.path))
            && reading.hosts.isOwn(request->url.host) && !addresses.contains(request->target.address))
            addresses += request->target.address;
    }
    return addresses;
}

// The heading a section stands under; a bold label is no heading.
int headingOf(const Reading &reading, int section)
{
    while (section >= 0 && reading.checklist.sections[section].label)
        section = reading.checklist.sections[section].parent;
    return section;
}

// Where a server that the section starts listens: "uvicorn app:app --host 127.0.0.1 --port 8000".
QString startedAddress(const Reading &reading, int section)
{
    static const QStringList servers = {u"uvicorn"_s, u"gunicorn"_s, u"hypercorn"_s, u"daphne"_s, u"flask"_s, u"waitress-serve"_s,
                                        u"puma"_s,    u"rails"_s,    u"php"_s,       u"node"_s,   u"java"_s};
    for (const CommandUse &use : reading.commands) {
        if (headingOf(reading, use.section) != headingOf(reading, section) || !servers.contains(use.invocation.program))
            continue;
        const Options options(use.invocation.arguments, u"b -bind -host -port h p S k w -workers");
        QString bound = options.value(u"-bind") + options.value(u"b") + options.value(u"S");
        const QString port = options.value(u"-port").isEmpty() ? options.value(u"p") : options.value(u"-port");
        if (bound.isEmpty() && !port.isEmpty())
            bound = (options.value(u"-host").isEmpty() ? u"127.0.0.1"_s : options.value(u"-host")) + u':' + port;
        if (bound.contains(u':'))
            return u"http://"_s + bound;
    }
    return {};
}

// Of the health address that the document fetches, a path alone.
QString healthPath(const Reading &reading)
{
    static const Pattern health(u"health|healthz|ready|readyz|live|livez|ping");
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        if (request && !isMutating(request->target) && health.matches(Words(request->url.path)))
            return request->url.path;
    }
    return u"/"_s;
}

// What the document fetches besides health and documentation is most likely a list of something.
QString listAddress(const Reading &reading)
{
    static const Pattern other(u"health|healthz|ready|readyz|live|livez|ping|status|docs|swagger|redoc|openapi|metrics|login");
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        const bool path = request && request->url.path.size() > 1 && !isMutating(request->target) && reading.hosts.isOwn(request->url.host);
        if (path && !isLoopback(request->url.host) && !other.matches(Words(request->url.path)))
            return request->target.address;
    }
    return reading.hosts.api() + u"/<list-path>"_s;
}

// "/healthz" and "/api/ready" in a sentence.
QStringList healthPathsIn(const QString &text)
{
    static const QRegularExpression path(
        uR"((?<![\w/.:>}\]-])/(?:[\w-]{1,40}/){0,6}(?:health(?:z|check|-check)?|readyz?|readiness|livez?|liveness|ping)(?![\w/-]))"_s);
    QStringList paths;
    for (auto matches = path.globalMatch(text); matches.hasNext();)
        paths += matches.next().captured();
    paths.removeDuplicates();
    return paths;
}

// A path that the sentence names, where the document fetches it, or at the interface.
QStringList addressesOf(const Reading &reading, const QStringList &paths, const QStringList &known)
{
    QStringList addresses;
    for (const QString &path : paths) {
        const auto found = std::ranges::find_if(known, [&](const QString &address) { return readUrl(address).path == path; });
        addresses += found == known.end() ? reading.hosts.api() + path : *found;
    }
    return addresses;
}

QStringList addressesFor(const Reading &reading, const Statement &statement, Place place)
{
    static const Pattern health(u"health|healthz|ready|readyz|live|livez|ping"), docs(u"docs|swagger|redoc|openapi|documentation");
    QStringList found;
    switch (place) {
    case Place::Api: return {reading.hosts.api() + (reading.hosts.isKnown() ? QString() : u"/<path>"_s)};
    case Place::Front: return {reading.hosts.front()};
    case Place::List: return {listAddress(reading)};
    case Place::Documentation: found = fetched(reading, docs, false); return found.isEmpty() ? QStringList{reading.hosts.api() + u"/docs"_s} : found;
    case Place::Started:
        if (const QString started = startedAddress(reading, statement.section); !started.isEmpty())
            return {started + healthPath(reading)};
        break;
    case Place::Health:
    case Place::AllHealth: break;
    }
    // the address shown in the same section goes first
    for (const CommandUse &use : reading.commands) {
        const auto request = use.section == statement.section ? readHttpRequest(use) : std::nullopt;
        if (request && !isMutating(request->target) && health.matches(Words(request->url.path)) && !found.contains(request->target.address))
            found += request->target.address;
    }
    if (const QStringList named = healthPathsIn(statement.text); !named.isEmpty())
        return addressesOf(reading, named, found + fetched(reading, health, false) + fetched(reading, health, true));
    if (found.isEmpty())
        found = fetched(reading, health, false);
    if (found.isEmpty())
        found = fetched(reading, health, true);
    if (found.isEmpty())
        found = {reading.hosts.api() + (reading.hosts.isKnown() ? u"/health"_s : u"/<health-path>"_s)};
    return place == Place::Health ? found.first(1) : found.first(qMin<qsizetype>(found.size(), 4));
}

// "Service starts (`/healthz`)" says enough with the path alone.
const PageSentence *sentenceOf(const Reading &reading, const Statement &statement)
{
    static constexpr PageSentence named{{}, Place::AllHealth, u"[STATUS] == 200", {}, {}};
    static const Pattern other(u"alert|alarm|rate|limit|exclude|log|protect|restrict|disable|not");
    if (!isAboutSystem(reading, statement))
        return nullptr;
    const PageSentence *const sentence = match(statement);
    const bool path = !sentence && !other.matches(statement.words) && !healthPathsIn(statement.text).isEmpty();
    return path ? &named : sentence;
}

void deriveFromSentences(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Statement &statement : reading.statements) {
        const PageSentence *const sentence = sentenceOf(reading, statement);
        const bool shown =
            std::ranges::any_of(reading.commandsIn(statement.item), [](const CommandUse *use) { return readHttpRequest(*use).has_value(); });
        if (!sentence || shown || !findUrls(statement.text).isEmpty() || statesAnswer(reading, statement))
            continue;
        for (const QString &address : addressesFor(reading, statement, sentence->place)) {
            CheckSpec check = checkAt(reading, statement, CheckKind::Http);
            check.target.address = address;
            check.conditions = splitConditions(sentence->conditions);
            check.conditions.replaceInStrings(u"PROXY"_s, behindProxy.toString());
            check.needs = readNeeds(sentence->needs);
            needForAddress(check);
            checks.append(check);
        }
    }
}

// "# - Verify login page loads", beside the commands of a block: what a person looks at.
void deriveFromComments(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression looks(u"^#\\s*[-*]\\s*(?:verify|check|confirm|ensure)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Fence &fence : reading.fences) {
        for (const FenceLine &line : fence.kind == FenceKind::Shell ? linesOf(fence) : QList<FenceLine>()) {
            if (!looks.match(line.text).hasMatch())
                continue;
            const Words words(line.text);
            const PageSentence *sentence = match({.words = words, .context = words});
            if (!sentence || sentence->place != Place::Front)
                continue;
            CheckSpec check = checkAt(reading, fence, line.line, CheckKind::Http);
            check.target.address = reading.hosts.front();
            check.conditions = splitConditions(sentence->conditions);
            check.needs = readNeeds(sentence->needs);
            needForAddress(check);
            checks.append(check);
        }
    }
}

} // namespace

void derivePages(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveFromSentences(reading, checks);
    deriveFromComments(reading, checks);
}

} // namespace countersign
