// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/measures.h"
#include "core/checks/rules/alertlimits.h"
#include "core/checks/rules/prometheus.h"
#include "core/checks/rules/sentences.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The words by which a rule or metric about a thing is usually called, as globs.
struct Naming {
    Pattern says;
    QString globs = {};
};

QString globsFor(const Words &words)
{
    static const Naming namings[] = {
        {Pattern(u"cpu"), u"any(pat(*cpu*), pat(*CPU*), pat(*Cpu*))"_s},
        {Pattern(u"memory|ram"), u"any(pat(*memory*), pat(*Memory*))"_s},
        {Pattern(u"disk|storage|volume"), u"any(pat(*disk*), pat(*Disk*), pat(*filesystem*))"_s},
        {Pattern(u"response|latency|slow|p95|p99|duration"), u"any(pat(*duration*), pat(*latency*), pat(*Latency*), pat(*response*))"_s},
        {Pattern(u"hit|miss cache"), u"any(pat(*hit*), pat(*cache*))"_s},
        {Pattern(u"redis|cache"), u"any(pat(*redis*), pat(*Redis*), pat(*cache*))"_s},
        {Pattern(u"database|postgresql|mysql|query"), u"any(pat(*database*), pat(*Database*), pat(*postgres*), pat(*db_*))"_s},
        {Pattern(u"down|downtime|health|unavailable|outage"), u"any(pat(*up ==*), pat(*Down*), pat(*health*), pat(*probe_success*))"_s},
        {Pattern(u"error|5xx|failure"), u"any(pat(*error*), pat(*Error*), pat(*5..*))"_s},
        {Pattern(u"queue|job|task|worker"), u"any(pat(*queue*), pat(*job*), pat(*task*))"_s},
        {Pattern(u"certificate|ssl|tls"), u"any(pat(*cert*), pat(*ssl*))"_s},
        {Pattern(u"request|traffic|throughput"), u"pat(*request*)"_s},
        {Pattern(u"connection"), u"pat(*connection*)"_s},
        {Pattern(u"user|session|login"), u"any(pat(*user*), pat(*session*), pat(*login*))"_s},
    };
    for (const Naming &naming : namings) {
        if (naming.says.matches(words))
            return naming.globs;
    }
    return {};
}

bool isMetricBullet(const Reading &reading, const Statement &statement)
{
    static const Pattern metrics(u"metric|metrics track|key|collect|expose|monitor|include|follow|watch");
    if (statement.parent < 0)
        return false;
    const Statement &parent = reading.statements[statement.parent];
    return metrics.matches(parent.words) && parent.text.trimmed().endsWith(u':');
}

} // namespace

void deriveAlertRules(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Statement &statement : reading.statements) {
        const bool alert = isAlertBullet(reading, statement), metric = !alert && isMetricBullet(reading, statement);
        const QString globs = alert || metric ? globsFor(statement.words) : QString();
        if (globs.isEmpty())
            continue;
        CheckSpec check = checkAt(reading, statement, CheckKind::Prometheus);
        check.lines += reading.statements[statement.parent].line;
        check.target.address = reading.services.prometheus + (alert ? u"/api/v1/rules?type=alert"_s : u"/api/v1/label/__name__/values"_s);
        check.conditions = {u"[BODY] == "_s + globs};
        for (const Measure &measure : findMeasures(statement.text)) {
            if (alert && measure.comparison)
                check.conditions += u"[BODY] == pat(*%1*)"_s.arg(measure.quantity.unit == Unit::Milliseconds ? measure.quantity.value / 1000
                                                                                                             : measure.quantity.value);
        }
        check.needs = {Need::Vantage, Need::Heuristic};
        needForAddress(check);
        checks.append(check);
    }
}

} // namespace countersign
