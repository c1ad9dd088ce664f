// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/place.h"
#include "core/checks/rules/prometheus.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Job {
    QString name = {};
    QString interval = {}; // "10s"
    QList<int> lines = {};
};

// job_name entries of a prometheus.yml, with the scrape interval that holds for each.
QList<Job> readJobs(const Fence &fence)
{
    static const QRegularExpression name(u"job_name:\\s*['\"]?([^'\"\\s]+)"_s);
    static const QRegularExpression interval(u"scrape_interval:\\s*(\\d+(?:ms|s|m|h))"_s);
    static const QRegularExpression part(u"targets:|metrics_path:"_s);
    QList<Job> jobs;
    QString global;
    for (const FenceLine &line : linesOf(fence)) {
        const auto every = interval.match(line.text);
        if (const auto match = name.match(line.text); match.hasMatch())
            jobs.append({match.captured(1), global, {line.line}});
        else if (every.hasMatch() && jobs.isEmpty())
            global = every.captured(1);
        else if (every.hasMatch())
            jobs.last() = {jobs.last().name, every.captured(1), jobs.last().lines + QList<int>{line.line}};
        else if (part.match(line.text).hasMatch() && !jobs.isEmpty())
            jobs.last().lines += line.line;
    }
    return jobs;
}

void deriveVersion(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression release(u"/prometheus(?:-|/releases/download/v)(\\d+\\.\\d+\\.\\d+)"_s);
    for (const CommandUse &use : reading.commands) {
        const auto match = isDownload(use) ? release.match(use.command.text()) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        CheckSpec check = checkAt(reading, use, CheckKind::Prometheus);
        check.target.address = reading.services.prometheus + u"/api/v1/status/buildinfo"_s;
        check.conditions = {u"[BODY].data.version == \"%1\""_s.arg(match.captured(1))};
        check.needs = {Need::Vantage, Need::Value};
        checks.append(check);
    }
}

} // namespace

void derivePrometheusConfiguration(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveVersion(reading, checks);
    for (const Fence &fence : reading.fences) {
        if (fence.kind != FenceKind::Yaml)
            continue;
        for (const Job &job : readJobs(fence)) {
            CheckSpec check = checkAt(reading, fence, job.lines.first(), CheckKind::Prometheus);
            check.lines = job.lines;
            check.target.address = reading.services.prometheus + u"/api/v1/query?query=min(up{job=\"%1\"})"_s.arg(job.name);
            check.conditions = {u"[BODY].data.result[0].value[1] == 1"_s};
            check.needs = {Need::Vantage, Need::Value};
            checks.append(check);
        }
    }
}

} // namespace countersign
