// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/load.h"

#include "core/checks/reading/measures.h"
#include "core/checks/rules/place.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct LoadTool {
    QStringView program = {};
    QStringView valued = {}; // options with a value
    QStringView requests = {};
    QStringView concurrency = {};
};

constexpr LoadTool tools[] = {
    {u"ab", u"n c t H T p A C k s i m -header", u"n", u"c"},
    {u"hey", u"n c q z m H t T d D A a h2 host o cpus", u"n", u"c"},
    {u"wrk", u"t c d s H -threads -connections -duration -header -timeout", u"", u"c"},
    {u"siege", u"c r t d f i l H T -concurrent -reps -time -header", u"r", u"c"},
    {u"oha", u"n c q z m H t d T", u"n", u"c"},
    {u"bombardier", u"n c d m H t r", u"n", u"c"},
};

// Which percentile a time belongs to: the one that stands nearest to it, so that "p95 < 2s, p99 < 5s" says two things.
QString nearestIn(const QString &text, const QRegularExpression &percentile, const Measure &measure)
{
    QString nearest;
    qsizetype least = text.size() + 1;
    for (auto matches = percentile.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype apart = match.capturedEnd() <= measure.start ? measure.start - match.capturedEnd() : match.capturedStart() - measure.end;
        if (apart >= 0 && apart < least) {
            least = apart;
            nearest = match.captured(1) + match.captured(2) + match.captured(3);
        }
    }
    return nearest;
}

constexpr double longestAnswer = 60'000; // "within 15 minutes" says how long somebody looks

// Limits in a text: "<500ms average, <1% errors", "p95 < 500ms", "under 2s for 95th percentile". A time without a word is the mean of a
// run, and the 95th percentile in a sentence about response times.
QStringList limitsIn(const QString &text, const QString &fallback)
{
    static const QRegularExpression percentile(
        u"\\bp(50|90|95|99)\\b|\\b(50|90|95|99)(?:th|\\.)? ?(?:percentile|perzentil|percentil|パーセンタイル)|(?:percentil|perzentil) (50|90|95|99)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mean(u"average|mean|avg|durchschnitt|moyenne|promedio|média|平均|평균|средн"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList conditions;
    for (const Measure &measure : findMeasures(text)) {
        if (!measure.isUpperBound())
            continue;
        const QString sign = symbolOf(*measure.comparison);
        if (measure.quantity.unit == Unit::Percent) {
            conditions += u"[ERROR_RATE] %1 %2"_s.arg(sign, measure.text());
        } else if (measure.quantity.unit == Unit::Milliseconds && measure.quantity.value < longestAnswer) {
            const QString nearest = nearestIn(text, percentile, measure);
            const QString which = !nearest.isEmpty() ? u"P"_s + nearest : mean.match(text).hasMatch() ? u"MEAN"_s : fallback;
            conditions += u"[%1] %2 %3"_s.arg(which, sign, measure.text());
        }
    }
    return conditions;
}

struct Run {
    ProbeTarget target = {};
    int section = -1;
};

void deriveFromCommands(const Reading &reading, QList<Run> &runs, QList<CheckSpec> &checks)
{
    for (const CommandUse &use : reading.commands) {
        const auto tool = std::ranges::find(tools, use.invocation.program, [](const LoadTool &each) { return each.program.toString(); });
        if (tool == std::end(tools))
            continue;
        const Options options(use.invocation.arguments, tool->valued);
        const QString address = options.operands().value(0);
        if (!address.contains("://"_L1))
            continue;
        CheckSpec check = checkAt(reading, use, CheckKind::Load);
        check.target.address = withVariables(address);
        check.target.requests = qMax(1, options.value(tool->requests).toInt());
        check.target.concurrency = qMax(1, options.value(tool->concurrency).toInt());
        for (const QString &line : options.values(u"H") + options.values(u"-header"))
            check.target.headers.append({line.section(u':', 0, 0).trimmed(), withVariables(line.section(u':', 1).trimmed())});
        for (const Expectation &expectation : use.expectations)
            check.conditions += limitsIn(expectation.text, u"MEAN"_s);
        if (check.conditions.isEmpty())
            check.conditions = {u"[ERRORS] == 0"_s};
        need(check, Need::Consent);
        if (!check.target.headers.isEmpty())
            need(check, Need::Secret);
        needForAddress(check);
        runs.append({check.target, use.section});
        checks.append(check);
    }
}

// The run a sentence speaks of: one of its own section, else the document's first, else one that is asked.
ProbeTarget targetFor(const Reading &reading, const QList<Run> &runs, int section)
{
    const auto near = std::ranges::find(runs, section, &Run::section);
    if (near != runs.end())
        return near->target;
    if (!runs.isEmpty() && runs.first().target.headers.isEmpty())
        return runs.first().target;
    return {.address = reading.hosts.api() + (reading.hosts.isKnown() ? u"/"_s : u"/<path>"_s), .requests = 300, .concurrency = 10};
}

constexpr Sentence judged[] = {
    {u"response|latency time|p95|p99|latency|percentile", u"", u"[P95] < <p95-limit>", u"w?", u"!metric !metrics !track !tracked"},
    {u"peak|stress|spike|2x|3x|5x|10x load|traffic|test", u"", u"[ERRORS] == 0", u"wh"},
    {u"sustained|soak|endurance load|test|traffic", u"", u"[ERRORS] == 0", u"wh"},
    {u"load test|tested|testing|perform|complete|run|pass !memory", u"", u"[ERRORS] == 0", u"wh"},
    {u"handle|support|sustain|behavior|concurrent expect|load|concurrent|user|traffic|capacity !websocket !connection", u"", u"[ERROR_RATE] < 1%",
     u"wh", u"load|performance|stress|scal|capacity"},
    {u"error_rate stay|remain|acceptable|low|normal", u"", u"[ERROR_RATE] < 1%", u"wh", u"load"},
};

// "Response times normal" without a number: the limit another sentence gives, else a value to ask.
QString knownLimit(const QList<CheckSpec> &checks)
{
    for (const CheckSpec &check : checks) {
        for (const QString &condition : check.conditions) {
            if (check.kind == CheckKind::Load && condition.startsWith("[P95]"_L1) && !condition.contains("<p95"_L1))
                return condition;
        }
    }
    return {};
}

// "Peak load (2-3x normal traffic)": as many times as much, three times where no number stands.
void addPeak(const Statement &statement, CheckSpec &check)
{
    static const Pattern says(u"peak|stress|spike|2x|3x|5x|10x");
    static const QRegularExpression times(u"\\b(\\d{1,2})\\s*(?:x|times|fold|-fach)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (!says.matches(statement.words))
        return;
    const auto match = times.match(statement.text);
    const int factor = match.hasMatch() ? qBound(1, match.captured(1).toInt(), 20) : 3;
    check.target.requests *= factor;
    check.target.concurrency *= factor;
}

void addSustained(const Statement &statement, CheckSpec &check)
{
    for (const Measure &measure : findMeasures(statement.text)) {
        if (measure.quantity.unit == Unit::Milliseconds && measure.quantity.value >= 60'000)
            check.conditions += u"[ELAPSED] >= "_s + measure.text();
    }
}

// Of one address a time alone is one request's; many are asked where the text speaks of a share of them.
bool speaksOfTimes(const Statement &statement)
{
    static const Pattern timed(u"response|latency|p95|p99|percentile|page_load|error_rate|error");
    static const Pattern loads(u"page load|display|appear|affiche|affichent|muestra|carga|carrega|lädt|render");
    static const Pattern shares(u"p50|p90|p95|p99|percentile|average|mean|error_rate");
    const bool times = timed.matches(statement.words) || loads.matches(statement.words);
    return times && (findUrls(statement.text).isEmpty() || shares.matches(statement.words));
}

void deriveFromSentences(const Reading &reading, const QList<Run> &runs, QList<CheckSpec> &checks)
{
    static const Sentences sentences(judged);
    static const Pattern page(u"cached|single");
    QList<const Statement *> unbounded;
    const auto add = [&](const Statement &statement, const QStringList &conditions, const QList<Need> &needs) {
        CheckSpec check = checkAt(reading, statement, CheckKind::Load);
        check.target = targetFor(reading, runs, statement.section);
        if (const QList<FoundUrl> urls = findUrls(statement.text); urls.size() == 1 && urls.first().scheme.startsWith("http"_L1))
            check.target.address = urls.first().text;
        check.conditions = conditions;
        check.needs = needs;
        addSustained(statement, check);
        addPeak(statement, check);
        needForAddress(check);
        checks.append(check);
    };
    for (const Statement &statement : reading.statements) {
        if (!isAboutSystem(reading, statement))
            continue;
        static const Pattern alerting(u"alert|threshold|alarm|budget");
        const bool measuredBelow =
            std::ranges::any_of(reading.commandsIn(statement.item), [](const CommandUse *use) { return use->invocation.timed; });
        const QStringList limits =
            speaksOfTimes(statement) && !alerting.matches(statement.context) ? limitsIn(statement.text, u"P95"_s) : QStringList();
        if (!limits.isEmpty() && !measuredBelow && !page.matches(statement.words))
            add(statement, limits, {Need::Consent});
        else if (limits.isEmpty() && findMeasures(statement.text).isEmpty() && !measuredBelow && sentences.match(statement))
            unbounded.append(&statement);
        else if (limits.isEmpty() && !measuredBelow && sentences.match(statement) && !alerting.matches(statement.context)
                 && sentences.match(statement) != &judged[0])
            unbounded.append(&statement);
    }
    const QString limit = knownLimit(checks);
    for (const Statement *statement : std::as_const(unbounded)) {
        const Sentence *sentence = sentences.match(*statement);
        const bool known = sentence == &judged[0] && !limit.isEmpty();
        add(*statement, known ? QStringList{limit} : splitConditions(sentence->conditions),
            known ? QList<Need>{Need::Consent, Need::Heuristic} : readNeeds(sentence->needs));
    }
}

} // namespace

void deriveLoad(const Reading &reading, QList<CheckSpec> &checks)
{
    QList<Run> runs;
    deriveFromCommands(reading, runs, checks);
    deriveFromSentences(reading, runs, checks);
}

} // namespace countersign
