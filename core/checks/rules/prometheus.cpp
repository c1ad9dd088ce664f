// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/prometheus.h"

#include "core/checks/reading/measures.h"
#include "core/checks/rules/alertlimits.h"
#include "core/checks/rules/sentences.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Sentence table[] = {
    {u"metric|prometheus|tsdb retention|retain", u"/api/v1/status/runtimeinfo", u"has([BODY].data.storageRetention) == true", u"v"},
    {u"retention configure|set|policy", u"/api/v1/status/runtimeinfo", u"has([BODY].data.storageRetention) == true", u"v",
     u"prometheus !log !backup"},
    {u"prometheus scrape|scraping|target", u"/api/v1/query?query=min(up)", u"[BODY].data.result[0].value[1] == 1", u"v"},
    {u"prometheus install|run|configure|start|service|deploy|work|reachable|accessible|up|ready|collection|recommend", u"/-/ready",
     u"[STATUS] == 200", u"v", u"!data_source !datasource"},
    {u"system|host|node|infrastructure|machine metric", u"/api/v1/query?query=min(up{job=~\".*node.*\"})", u"[BODY].data.result[0].value[1] == 1",
     u"v"},
    {u"custom|business metric", u"/api/v1/label/__name__/values", u"len([BODY].data) > 0", u"vh"},
    {u"metric collect|collection|gather|flow|receive|ship|report", u"/api/v1/query?query=min(up)", u"[BODY].data.result[0].value[1] == 1", u"v"},
    {u"monitoring active|work|run|configure|live|operational !backup !performance !uptime !log !application !certificate !health !hit !credential "
     u"!alert !alerts !team",
     u"/api/v1/query?query=min(up)", u"[BODY].data.result[0].value[1] == 1", u"v"},
    {u"all_services|services|targets run|running|up|stable|healthy !account !failure !unnecessary", u"/api/v1/query?query=min(up)",
     u"[BODY].data.result[0].value[1] == 1", u"v", u"!alert !threshold"},
    {u"alert|alerting rule|configure|test|active|load|set_up !team !threshold !destination !channel !notification !log !email !mail !setting "
     u"!credential",
     u"/api/v1/rules?type=alert", u"len([BODY].data.groups) >= 1", u"v"},
};

// Live values, each compared with the limit that the document gives for alerts, else with one that is asked.
struct LiveValue {
    QStringView says = {};
    QStringView query = {};
    QStringView limit = {}; // placeholder
    Limit of;
};

constexpr LiveValue liveValues[] = {
    {u"cpu usage|load|utilization normal|acceptable|stable|low|limit|check|reasonable|expected",
     u"/api/v1/query?query=100*(1-avg(rate(node_cpu_seconds_total{mode=\"idle\"}[5m])))", u"<cpu-limit>", Limit::Cpu},
    {u"memory usage|consumption|utilization normal|acceptable|stable|low|limit|check|reasonable|expected",
     u"/api/v1/query?query=100*(1-node_memory_MemAvailable_bytes/node_memory_MemTotal_bytes)", u"<memory-limit>", Limit::Memory},
    {u"memory_leak no|detect|check|watch|monitor", u"/api/v1/query?query=deriv(process_resident_memory_bytes[1h])", u"<memory-growth-limit>",
     Limit::None},
    {u"disk usage|space monitor|normal|acceptable|sufficient|check !backup",
     u"/api/v1/query?query=100*(1-node_filesystem_avail_bytes/node_filesystem_size_bytes)", u"<disk-limit>", Limit::Disk},
    {u"error spike|rate no|monitor|normal|watch|acceptable|stable !under !load",
     u"/api/v1/query?query=100*sum(rate(http_requests_total{code=~\"5..\"}[5m]))/sum(rate(http_requests_total[5m]))", u"<error-rate-limit>",
     Limit::Errors},
    {u"performance metric monitor|watch|analyze|normal",
     u"/api/v1/query?query=histogram_quantile(0.95,sum(rate(http_request_duration_seconds_bucket[5m]))by(le))", u"<p95-limit>", Limit::None},
};

struct CompiledLiveValue {
    Pattern says;
    const LiveValue *value;
};

bool deriveLiveValue(const Reading &reading, const AlertLimits &limits, const Statement &statement, QList<CheckSpec> &checks)
{
    static const auto compiled = [] {
        QList<CompiledLiveValue> all;
        for (const LiveValue &value : liveValues)
            all.append({Pattern(value.says), &value});
        return all;
    }();
    const auto found = std::ranges::find_if(compiled, [&](const CompiledLiveValue &each) { return each.says.matches(statement.words); });
    // a limit in the sentence itself is load's or an alert's
    if (found == compiled.end() || !findMeasures(statement.text).isEmpty())
        return false;
    CheckSpec check = checkAt(reading, statement, CheckKind::Prometheus);
    check.target.address = reading.services.prometheus + found->value->query.toString();
    const QString limit = limits.value(found->value->of);
    check.conditions = {u"[BODY].data.result[0].value[1] < "_s + (limit.isEmpty() ? found->value->limit.toString() : limit)};
    check.needs = {Need::Vantage, Need::Value};
    checks.append(check);
    return true;
}

// "(default 15 days)"
void addRetention(const Statement &statement, CheckSpec &check)
{
    for (const Measure &measure : findMeasures(statement.text)) {
        if (measure.quantity.unit == Unit::Milliseconds)
            check.conditions = {u"[BODY].data.storageRetention == %1d"_s.arg(measure.quantity.value / (24 * 3600 * 1000.))};
    }
}

// The application's own metrics, not Prometheus's.
bool deriveEndpoint(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Pattern says(u"metric endpoint|expose !prometheus");
    static const Pattern plain(u"application metric expose|export|publish|available");
    if (!says.matches(statement.words) && !plain.matches(statement.words))
        return false;
    const bool shown = !reading.commandsIn(statement.item).isEmpty();
    if (shown)
        return true; // the command below it is the check
    CheckSpec check = checkAt(reading, statement, CheckKind::Prometheus);
    check.target.address = reading.hosts.api() + u"/metrics"_s;
    check.conditions = {u"[STATUS] == 200"_s, u"type([BODY]) == metrics"_s};
    need(check, Need::Vantage);
    needForAddress(check);
    checks.append(check);
    return true;
}

// "Within 24 hours: monitor performance metrics": looked at in the window after the release.
bool isDueWork(const Reading &reading, const Statement &statement)
{
    const Cadence cadence = reading.cadenceOf(statement.section);
    const bool due = cadence == Cadence::WithinDay || cadence == Cadence::WithinWeek || cadence == Cadence::WithinMonth;
    return due && statement.kind == StatementKind::Task;
}

bool namesPrometheus(const Statement &statement) { return statement.words.has(stemOf(u"prometheus")); }

// Whether the document says that Prometheus watches the system, or at least that something collects metrics.
bool isWatched(const Reading &reading) { return reading.speaksOf(u"prometheus") || reading.speaksOf(u"metrics"); }

} // namespace

void derivePrometheus(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    if (!isWatched(reading))
        return;
    const AlertLimits limits = readAlertLimits(reading);
    for (const Statement &statement : reading.statements) {
        // an optional part may be named by its title only
        const bool titled = statement.kind == StatementKind::Heading && reading.isOptional(statement.section) && namesPrometheus(statement);
        if (!titled && !isAboutSystem(reading, statement)) {
            if (isDueWork(reading, statement) && deriveLiveValue(reading, limits, statement, checks))
                checks.last().required = false;
            continue;
        }
        const Topic topic = reading.topicOf(statement);
        const bool shown = std::ranges::any_of(reading.commands, [&](const CommandUse &use) { return use.statement == statement.index; });
        if (shown && !namesPrometheus(statement))
            continue; // the command in it says what is meant
        const bool elsewhere = topic == Topic::Grafana || topic == Topic::Sentry || topic == Topic::Elasticsearch;
        if (deriveEndpoint(reading, statement, checks) || deriveLiveValue(reading, limits, statement, checks))
            continue;
        const Sentence *sentence = elsewhere && !namesPrometheus(statement) ? nullptr : sentences.match(statement);
        if (!sentence)
            continue;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::Prometheus, reading.services.prometheus + sentence->query.toString());
        check.target.body.clear();
        if (sentence->query.contains(u"runtimeinfo"))
            addRetention(statement, check);
        checks.append(check);
    }
}

} // namespace countersign
