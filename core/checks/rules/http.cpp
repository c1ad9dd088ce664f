// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/http.h"

#include "core/checks/reading/measures.h"
#include "core/checks/rules/expectedanswer.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/place.h"
#include "core/checks/vendors.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Other rules speak for these: redirects, header greps, CORS preflights, loops and vendors.
bool isPlain(const ShownRequest &request, const CommandUse &use, const ExpectedAnswer &answer)
{
    const bool greps = std::ranges::any_of(use.pipedInto, [](const Invocation &next) { return next.program.endsWith("grep"_L1); });
    const bool preflight = std::ranges::any_of(request.target.headers, [](const HttpHeader &header) {
        return header.name.compare("Access-Control-Request-Method"_L1, Qt::CaseInsensitive) == 0;
    });
    const bool toHttps = request.url.scheme == "http"_L1 && answer.redirect;
    return !(greps && (request.headOnly || use.command.repeat != 1)) && !preflight && !toHttps && use.command.repeat == 1;
}

// Whether the request signs somebody in.
bool isLogin(const ShownRequest &request)
{
    return isMutating(request.target) && (request.target.body.contains("password"_L1, Qt::CaseInsensitive) || request.url.path.contains("login"_L1));
}

// "curl … | grep healthy" and "| jq -e '.status == …'" look for something in the body.
void readPipe(const CommandUse &use, CheckSpec &check)
{
    for (const Invocation &next : use.pipedInto) {
        if (next.program != "grep"_L1 && next.program != "egrep"_L1)
            continue;
        const Options options(next.arguments, u"e m A B C");
        const QString wanted = options.operands().value(0, options.value(u"e"));
        if (!wanted.isEmpty() && !options.has(u"v") && !wanted.contains(u'|'))
            check.conditions += u"[BODY] == pat(*%1*)"_s.arg(wanted);
    }
}

// "curl … | jq .db.up" with "Expected: true": that member of the answer.
QString memberWanted(const CommandUse &use)
{
    static const QRegularExpression path(u"^(?:\\.[A-Za-z_]\\w*(?:\\[\\d+\\])?)+$"_s);
    static const QRegularExpression value(u"^([\"'`]?)([\\w.+-]{1,60})\\1$"_s);
    if (use.pipedInto.size() != 1 || use.pipedInto.first().program != "jq"_L1 || use.expectations.size() != 1)
        return {};
    const QString filter = Options(use.pipedInto.first().arguments, u"-arg").operands().value(0);
    const auto match = value.match(use.expectations.first().text.trimmed());
    if (!path.match(filter).hasMatch() || !match.hasMatch())
        return {};
    const QString wanted = match.captured(2);
    return u"[BODY]"_s + filter + u" == "_s + (wanted.endsWith(".x"_L1) ? u"pat(%1*)"_s.arg(wanted.chopped(1)) : wanted);
}

void addTimeLimit(const Reading &reading, const CommandUse &use, CheckSpec &check)
{
    if (!use.invocation.timed || use.statement < 0)
        return;
    for (const Measure &measure : findMeasures(reading.statements[use.statement].text)) {
        if (measure.quantity.unit == Unit::Milliseconds && measure.isUpperBound()) {
            check.conditions += u"[RESPONSE_TIME] < "_s + measure.text();
            check.lines += reading.statements[use.statement].line;
        }
    }
}

} // namespace

void deriveHttp(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        if (!request || vendorOfHost(request->url.host))
            continue;
        CheckSpec check = checkAt(reading, use, isLogin(*request) ? CheckKind::Auth : CheckKind::Http);
        ExpectedAnswer answer;
        if (const QString member = memberWanted(use); !member.isEmpty())
            answer.conditions = {member};
        for (const Expectation &expectation : answer.conditions.isEmpty() ? use.expectations : QList<Expectation>()) {
            const ExpectedAnswer one = readExpectedAnswer(expectation.text);
            answer.conditions += one.conditions;
            answer.redirect = answer.redirect || one.redirect;
            answer.statesStatus = answer.statesStatus || one.statesStatus;
        }
        if (!isPlain(*request, use, answer))
            continue;
        check.target = request->target;
        if (!answer.statesStatus)
            check.conditions += u"[STATUS] == 200"_s;
        check.conditions += answer.conditions;
        readPipe(use, check);
        addTimeLimit(reading, use, check);
        if (request->url.path.section(u'?', 0, 0).endsWith("/metrics"_L1) && check.conditions.size() == 1) {
            check.kind = CheckKind::Prometheus;
            check.conditions += u"type([BODY]) == metrics"_s;
        }
        needForRequest(check);
        checks.append(check);
    }
}

} // namespace countersign
