// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/redirect.h"

#include "core/base/expression.h"
#include "core/checks/reading/pattern.h"
#include "core/checks/reading/prose.h"
#include "core/checks/rules/expectedanswer.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/place.h"
#include "core/checks/rules/statedstatus.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString anyRedirect = u"[STATUS] == any(301, 302, 307, 308)"_s;

void deriveFromCommands(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern redirects(u"redirect|301|308");
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        if (!request || request->url.scheme != "http"_L1 || isMutating(request->target))
            continue;
        const bool said = std::ranges::any_of(use.expectations, [](const Expectation &each) { return readExpectedAnswer(each.text).redirect; })
                          || (use.statement >= 0 && redirects.matches(reading.statements[use.statement].words));
        if (!said || isLoopback(request->url.host))
            continue;
        CheckSpec check = checkAt(reading, use, CheckKind::Redirect);
        check.target.address = request->target.address;
        check.conditions = {anyRedirect, u"[REDIRECT] == pat(https://%1*)"_s.arg(request->url.host)};
        needForAddress(check);
        checks.append(check);
    }
}

// The hosts a sentence names, each once; else the one the text is about.
QStringList hostsOf(const Statement &statement, const QString &usual)
{
    QStringList hosts;
    for (const FoundUrl &url : findUrls(statement.text)) {
        if (url.scheme.startsWith("http"_L1) && !hosts.contains(url.host))
            hosts.append(url.host);
    }
    return hosts.isEmpty() ? QStringList{usual} : hosts;
}

// "answers 308": the stated one goes before any that redirects.
QString statusFor(const Statement &statement)
{
    const QStringList stated = statusStatedIn(proseOf(statement.text)).filter(expression<u"^3">());
    return stated.size() == 1 ? u"[STATUS] == "_s + stated.first() : anyRedirect;
}

// "https://shop.example redirects to https://www.shop.example": from the one to the other.
bool deriveFromTo(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    const QList<FoundUrl> urls = findUrls(statement.text);
    const bool two = urls.size() == 2 && urls.first().scheme.startsWith("http"_L1) && urls.first().text != urls.last().text;
    if (!two || isLoopback(urls.first().host))
        return false;
    CheckSpec check = checkAt(reading, statement, CheckKind::Redirect);
    check.target.address = urls.first().text;
    check.conditions = {statusFor(statement), u"[REDIRECT] == pat(%1*)"_s.arg(urls.last().text)};
    needForAddress(check);
    checks.append(check);
    return true;
}

// "/old redirects to /new", "/blog → https://blog.shop.example (301)".
void deriveFromPath(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const QRegularExpression moved(
        u"(?<!\\S)(/\\w[\\w./-]*) +(?:\\S+ "
        u"+){0,3}?(?:redirect\\w*|forwards?|forwarded|weiterleit\\w*|leitet|redirig\\w*|redirecion\\w*|перенаправ\\w*|重定向\\S*|跳转\\S*"
        "|→|->|=>) *(?:\\S+ +){0,3}?(https?://[^\\s)]+|/\\w[\\w./-]*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression says(u"redirec|redirig|forward|weiterleit|leitet|перенаправ|重定向|跳转|\\b30[1278]\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = moved.match(statement.text);
    if (!match.hasMatch() || !statement.text.contains(says))
        return;
    static const QRegularExpression punctuation(u"[.,;:]+$"_s);
    const QString to = match.captured(2).remove(punctuation);
    CheckSpec check = checkAt(reading, statement, CheckKind::Redirect);
    check.target.address = reading.hosts.front() + match.captured(1).remove(punctuation);
    check.conditions = {statusFor(statement), u"[REDIRECT] == pat(%1*)"_s.arg(to.startsWith(u'/') ? u'*' + to : to)};
    needForAddress(check);
    checks.append(check);
}

// A path that is sent elsewhere says nothing of the host as a whole.
bool beginsWithPath(const Statement &statement) { return statement.text.startsWith(u'/'); }

// One way for prose to say it; the same host must answer on both schemes.
void deriveFromProse(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"http|https redirect|301|301s|302|308|308s !after !login");
    static const Pattern enforces(u"https enforce|force|only|mandatory !tls_1");
    const QString usual = readUrl(reading.hosts.api()).host;
    for (const Statement &statement : reading.statements) {
        const bool ticked = statement.kind == StatementKind::Task || statement.kind == StatementKind::Bullet;
        if (ticked)
            deriveFromPath(reading, statement, checks);
        if (!ticked || beginsWithPath(statement) || !(says.matches(statement.words) || enforces.matches(statement.words)))
            continue;
        if (deriveFromTo(reading, statement, checks))
            continue;
        for (const QString &host : hostsOf(statement, usual)) {
            if (isLoopback(host))
                continue;
            CheckSpec check = checkAt(reading, statement, CheckKind::Redirect);
            check.target.address = u"http://"_s + host + u'/';
            check.conditions = {statusFor(statement), u"[REDIRECT] == pat(https://%1*)"_s.arg(host)};
            needForAddress(check);
            checks.append(check);
        }
    }
}

} // namespace

void deriveRedirect(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveFromCommands(reading, checks);
    deriveFromProse(reading, checks);
}

} // namespace countersign
