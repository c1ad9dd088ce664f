// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/headers.h"

#include "core/base/expression.h"
#include "core/checks/reading/copula.h"
#include "core/checks/reading/measures.h"
#include "core/checks/reading/pattern.h"
#include "core/checks/rules/headernames.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/place.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void addHeader(CheckSpec check, const QString &address, const NamedHeader &header, QList<CheckSpec> &checks, bool wanted = true)
{
    check.target.address = address;
    check.conditions = wanted ? conditionsFor(header) : QStringList{u"has([HEADERS].%1) == false"_s.arg(header.name)};
    needForAddress(check);
    checks.append(check);
}

// The address that headers of an item are looked for at: the one it names, or its own commands fetch.
QString addressFor(const Reading &reading, const Statement &statement)
{
    for (const FoundUrl &url : findUrls(statement.text)) {
        if (url.scheme == "https"_L1 && reading.hosts.isOwn(url.host))
            return url.text;
    }
    for (const CommandUse *use : reading.commandsIn(statement.item)) {
        const auto request = readHttpRequest(*use);
        if (request && request->url.scheme == "https"_L1)
            return request->target.address;
    }
    return reading.hosts.api() + u'/';
}

// curl -I … | grep -E "A|B"
void deriveFromGrep(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        if (!request)
            continue;
        for (const Invocation &next : use.pipedInto) {
            if (!next.program.endsWith("grep"_L1))
                continue;
            const Options options(next.arguments, u"e m A B C");
            const QString wanted = options.operands().value(0, options.value(u"e"));
            for (const QString &part : wanted.split(u'|')) {
                const QString name = completeHeaderName(QString(part).remove(expression<u"[()^$\\\\:*.]">()).trimmed());
                if (!name.isEmpty())
                    addHeader(checkAt(reading, use, CheckKind::Header), request->target.address, {name, {}}, checks);
            }
        }
    }
}

bool isAboutHeaders(const Reading &reading, const Statement &statement)
{
    static const Pattern headers(u"header|security_header");
    return statement.parent >= 0 && headers.matches(reading.statements[statement.parent].words);
}

// "`X-Powered-By` removed", "do not enable HSTS yet"
bool isUnwanted(const Statement &statement)
{
    static const QRegularExpression gone(
        u"\\b(?:remov(?:ed?|ing)|absent|hidden|suppressed|stripped|not (?:be )?(?:present|sent|set|exposed|returned|enabled)|"
        "do(?:es)? not (?:send|enable|set|expose|leak|reveal|contain)|entfernt|nicht (?:vorhanden|gesetzt|gesendet|aktiv\\w*)|absente?|supprimée?|"
        "ausente|eliminad[oa]|removid[oa])\\b|不存在|移除|隐藏|送信されない|含まれない|제거"_s,
        QRegularExpression::CaseInsensitiveOption);
    return gone.match(statement.text).hasMatch();
}

// Headers in back-ticks: "`X-Robots-Tag: noindex` is sent", "`X-Frame-Options` is `DENY`".
QList<NamedHeader> headersInCodes(const Statement &statement)
{
    static const Pattern about(u"header"), requests(u"request_header|client send|client_send|forward|forwarded");
    const bool said = about.matches(statement.words);
    QList<NamedHeader> headers;
    if (requests.matches(statement.words))
        return headers;
    for (qsizetype i = 0; i < statement.codes.size(); ++i) {
        const QString &code = statement.codes[i];
        auto header = readHeaderName(code);
        if (!header && said && isSingleHeader(code))
            header = NamedHeader{code, {}};
        if (!header || isRequestHeader(header->name) || (header->value.isEmpty() && !said && headersNamedIn(header->name).isEmpty()))
            continue;
        if (header->value.isEmpty()) {
            const QStringList behind = statement.codes.sliced(i + 1);
            const QString value = valueSaidOf(statement.text.section(code, 1), behind);
            header->value = behind.contains(value) ? value : QString();
        }
        headers.append(*header);
    }
    return headers;
}

// Files that browsers keep are asked for it, unless it forbids them to.
bool isOfAssets(const NamedHeader &header)
{
    const bool kept = header.name == "Cache-Control"_L1 && (header.value.contains("max-age"_L1) || header.value.contains("immutable"_L1))
                      && !header.value.contains("no-"_L1);
    return kept || header.name == "Content-Encoding"_L1;
}

bool deriveFromCodes(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    const QList<NamedHeader> headers = headersInCodes(statement);
    for (const NamedHeader &header : headers) {
        CheckSpec check = checkAt(reading, statement, CheckKind::Header);
        const bool asset = isOfAssets(header) && findUrls(statement.text).isEmpty();
        if (asset)
            need(check, Need::Value); // which file is asked
        addHeader(check, asset ? reading.hosts.front() + u"/<static-asset>"_s : addressFor(reading, statement), header, checks,
                  !isUnwanted(statement));
    }
    return !headers.isEmpty();
}

// "HSTS enabled (max-age=31536000)", "HSTS for at least 6 months, with subdomains": a longer time will do as well.
void addDirectives(const QString &text, CheckSpec &check)
{
    const QString directive = u"[HEADERS].Strict-Transport-Security.%1"_s;
    static const QRegularExpression seconds(u"max-?age\\W{1,4}(\\d{3,10})(?!\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression subdomains(u"include ?sub-?domains"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList conditions;
    if (const auto match = seconds.match(text); match.hasMatch()) {
        conditions += directive.arg(u"max-age >= "_s + match.captured(1));
    } else {
        const QList<Measure> measures = findMeasures(text);
        const auto time = std::ranges::find_if(measures, [](const Measure &each) { return each.quantity.unit == Unit::Milliseconds; });
        if (time != measures.end())
            conditions += directive.arg(u"max-age >= "_s + QString::number(qint64(time->quantity.value / 1000)));
    }
    if (text.contains(subdomains))
        conditions += u"has(%1) == true"_s.arg(directive.arg(u"includeSubDomains"_s));
    if (!conditions.isEmpty())
        check.conditions = conditions;
}

void deriveFromProse(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks)
{
    static const Pattern headers(u"header");
    static const Pattern security(u"security_header|secure_header|http_header");
    if (deriveFromCodes(reading, statement, checks))
        return;
    const auto whole = readHeaderName(statement.text);
    if (whole && (isAboutHeaders(reading, statement) || !statement.codes.isEmpty())) {
        addHeader(checkAt(reading, statement, CheckKind::Header), addressFor(reading, statement), *whole, checks);
        return;
    }
    QStringList names = headersNamedIn(statement.text);
    // "CSP" alone is enough, "XSS protection" needs the word header
    if (!names.isEmpty()
        && (headers.matches(statement.words) || names.contains(u"Content-Security-Policy"_s) || names.contains(u"Strict-Transport-Security"_s))) {
        for (const QString &name : std::as_const(names)) {
            addHeader(checkAt(reading, statement, CheckKind::Header), addressFor(reading, statement), {name, {}}, checks, !isUnwanted(statement));
            if (name == "Strict-Transport-Security"_L1 && !isUnwanted(statement))
                addDirectives(statement.text, checks.last());
        }
        return;
    }
    const auto isNamedBelow = [&](const Statement &each) {
        return each.parent >= 0 && reading.statements[each.parent].block == statement.block && readHeaderName(each.text);
    };
    if (!security.matches(statement.words) || std::ranges::any_of(reading.statements, isNamedBelow))
        return;
    CheckSpec check = checkAt(reading, statement, CheckKind::Header);
    check.target.address = addressFor(reading, statement);
    for (const auto &name : {u"Strict-Transport-Security"_s, u"X-Content-Type-Options"_s, u"X-Frame-Options"_s})
        check.conditions += conditionsFor({name, {}});
    need(check, Need::Heuristic);
    needForAddress(check);
    checks.append(check);
}

// A fence that shows a header: "Cache-Control: public, max-age=31536000, immutable".
void deriveFromFence(const Reading &reading, const Fence &fence, QList<CheckSpec> &checks)
{
    for (const FenceLine &line : linesOf(fence)) {
        const auto header = readHeaderName(line.text);
        if (!header)
            continue;
        CheckSpec check = checkAt(reading, fence, line.line, CheckKind::Header);
        const int item = reading.checklist.codeBlocks[fence.codeBlock].item;
        if (item >= 0)
            check.lines += reading.checklist.items[item].lines.first;
        static const QStringList ofAssets = {u"Cache-Control"_s, u"Content-Encoding"_s};
        const bool asset = ofAssets.contains(header->name);
        if (asset)
            need(check, Need::Value); // which file is asked
        addHeader(check, asset ? reading.hosts.front() + u"/<static-asset>"_s : reading.hosts.api() + u'/', *header, checks);
    }
}

} // namespace

void deriveHeaders(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveFromGrep(reading, checks);
    for (const Statement &statement : reading.statements) {
        if (statement.kind == StatementKind::Task || statement.kind == StatementKind::Bullet)
            deriveFromProse(reading, statement, checks);
    }
    for (const Fence &fence : reading.fences) {
        if (fence.kind == FenceKind::Headers)
            deriveFromFence(reading, fence, checks);
    }
}

} // namespace countersign
