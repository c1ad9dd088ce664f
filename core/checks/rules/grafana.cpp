// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/grafana.h"

#include "core/checks/rules/sentences.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Sentence table[] = {
    {u"admin|default password change|changed|replace|rotate", u"/api/org", u"[STATUS] == 401", u"v"},
    {u"data_source|datasource add|configure|connect|set_up|provision|work", u"/api/datasources", u"[STATUS] == 200; len([BODY]) > 0", u"vk"},
    {u"alert rule|configure|define|set_up|active !destination !channel !threshold !notification", u"/api/v1/provisioning/alert-rules",
     u"[STATUS] == 200; len([BODY]) > 0", u"vk"},
    {u"notification|alert channel|destination|contact|receiver !team", u"/api/v1/provisioning/contact-points", u"[STATUS] == 200; len([BODY]) > 0",
     u"vk"},
    {u"grafana install|run|access|accessible|reachable|deploy|start|work|up", u"/api/health", u"[STATUS] == 200; [BODY].database == ok", u"v"},
};

// Ways to be notified, by the type names Grafana gives its contact points.
constexpr std::pair<QStringView, QStringView> channels[] = {
    {u"email|mail", u"email"}, {u"slack", u"slack"},       {u"discord", u"discord"}, {u"pagerduty", u"pagerduty"}, {u"opsgenie", u"opsgenie"},
    {u"teams", u"teams"},      {u"telegram", u"telegram"}, {u"webhook", u"webhook"}, {u"victorops", u"victorops"}, {u"sns", u"sns"}};

// "any(pat(*"type":"slack"*), …)"; empty when the sentence names no channel.
QString channelCondition(const Words &words)
{
    QStringList globs;
    for (const auto &[says, type] : channels) {
        if (Pattern(says).matches(words))
            globs += u"pat(*\"type\":\"%1\"*)"_s.arg(type);
    }
    return globs.isEmpty() ? QString() : u"[BODY] == "_s + (globs.size() == 1 ? globs.first() : u"any(%1)"_s.arg(globs.join(u", "_s)));
}

// "Dashboard created for API metrics", or a bullet below "Dashboards imported:".
QString dashboardNamed(const Reading &reading, const Statement &statement)
{
    static const QRegularExpression named(u"\\bdashboards?\\b.*?\\b(?:for|of|named|called|:)\\s+\"?([^\"(]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const Pattern dashboards(u"dashboard");
    if (const auto match = named.match(statement.text); match.hasMatch() && match.captured(1).trimmed().size() > 2)
        return match.captured(1).trimmed();
    const bool below = statement.parent >= 0 && dashboards.matches(reading.statements[statement.parent].words)
                       && reading.statements[statement.parent].text.trimmed().endsWith(u':');
    return below ? statement.text.trimmed() : QString();
}

CheckSpec ask(const Reading &reading, const Statement &statement, const QString &path, const QStringList &conditions, QStringView needs)
{
    CheckSpec check = checkAt(reading, statement, CheckKind::Grafana);
    check.target.address = reading.services.grafana + path;
    check.conditions = conditions;
    check.needs = readNeeds(needs);
    needForAddress(check);
    return check;
}

void deriveStatement(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    static const Pattern places(u"alert destination|channel|receiver|contact");
    if (const QString name = dashboardNamed(reading, statement); !name.isEmpty()) {
        const QString query = QString::fromLatin1(QUrl::toPercentEncoding(name));
        checks.append(ask(reading, statement, u"/api/search?type=dash-db&query="_s + query, {u"len([BODY]) >= 1"_s}, u"vk"));
        return;
    }
    const bool below = statement.parent >= 0 && places.matches(reading.statements[statement.parent].words);
    const QString channel = channelCondition(statement.words);
    if (!channel.isEmpty() && (below || places.matches(statement.words))) {
        checks.append(ask(reading, statement, u"/api/v1/provisioning/contact-points"_s, {channel}, u"vk"));
        return;
    }
    const bool onTopic = reading.topicOf(statement) == Topic::Grafana;
    const Sentence *sentence = onTopic ? sentences.match(statement) : nullptr;
    if (!sentence)
        return;
    CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::Grafana, reading.services.grafana + sentence->query.toString());
    check.target.body.clear();
    static const Pattern prometheus(u"prometheus");
    if (sentence->query == u"/api/datasources" && prometheus.matches(statement.words))
        check.conditions += u"[BODY] == pat(*\"type\":\"prometheus\"*)"_s;
    if (sentence->query == u"/api/org")
        check.target.headers = {{u"Authorization"_s, u"Basic YWRtaW46YWRtaW4="_s}}; // admin:admin, as Grafana comes
    checks.append(check);
}

} // namespace

void deriveGrafana(const Reading &reading, QList<CheckSpec> &checks)
{
    if (!reading.speaksOf(u"grafana"))
        return;
    for (const Statement &statement : reading.statements) {
        if (isAboutSystem(reading, statement))
            deriveStatement(reading, statement, checks);
    }
}

} // namespace countersign
