// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/statedanswers.h"

#include "core/checks/reading/measures.h"
#include "core/checks/rules/expectedanswer.h"
#include "core/checks/rules/headernames.h"
#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/sentences.h"
#include "core/checks/rules/statedstatus.h"
#include "core/checks/vendors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What a sentence asks for and what it says comes back.
struct Stated {
    QStringList addresses = {};
    QString method = {};
    QStringList status = {};
    QString rest = {}; // the sentence without the request
    QStringList headers = {}; // "Name: value" beside it
    bool row = false; // of a table of endpoints
};

// "/orders/{id}" and "/orders/:id" as "/orders/<id>", which is asked.
QString withOpenParts(QString path)
{
    static const QRegularExpression braces(u"(?<![{$])\\{([\\w-]+)\\}(?!\\})"_s), colon(u"/:([A-Za-z][\\w-]*)"_s);
    return path.replace(braces, u"<\\1>"_s).replace(colon, u"/<\\1>"_s);
}

bool isPath(const QString &text)
{
    static const QRegularExpression path(u"^/(?!(?:etc|opt|var|srv|usr|home|root|tmp|mnt|run|lib|dev|proc)(?:/|$))[\\w./{}:<>?=&%~-]*$"_s);
    return path.match(text).hasMatch();
}

bool isOurs(const Reading &reading, const FoundUrl &url, const Stated &stated)
{
    static const Pattern answers(u"respond|answer|return|reachable|accessible|available|healthy|up");
    const bool said = !stated.status.isEmpty() || (isPrivateHost(url.host) && answers.matches(Words(stated.rest)));
    const bool ours = reading.hosts.isOwn(url.host) || !reading.hosts.isKnown() || said;
    return url.scheme.startsWith("http"_L1) && ours && !vendorOfHost(url.host);
}

QString addressOf(const Reading &reading, const QString &target)
{
    return target.startsWith(u'/') ? reading.hosts.api() + withOpenParts(target) : withOpenParts(target);
}

// "GET /v1/ping", "POST https://…/login"
bool takeMethod(const Reading &reading, Stated &stated)
{
    static const QRegularExpression request(u"\\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\\s+(https?://[^\\s\"'`|]+|/[^\\s\"'`|,;)]*)"_s);
    const auto match = request.match(stated.rest);
    if (!match.hasMatch())
        return false;
    static const QRegularExpression tail(u"[.,;:)]+$"_s);
    const QString target = match.captured(2).remove(tail);
    stated.method = match.captured(1);
    stated.rest.remove(match.capturedStart(), match.captured(1).size() + 1 + target.size());
    if (!target.startsWith(u'/') || isPath(target))
        stated.addresses = {addressOf(reading, target)};
    return true;
}

void takeAddresses(const Reading &reading, const Statement &statement, Stated &stated)
{
    const QString text = stated.rest;
    const QList<FoundUrl> urls = findUrls(text);
    for (const FoundUrl &url : urls)
        stated.rest.replace(url.text, u" "_s);
    stated.status = statusStatedIn(stated.rest);
    for (const FoundUrl &url : urls) {
        if (isOurs(reading, url, stated))
            stated.addresses += withOpenParts(url.text);
    }
    for (const QString &code : urls.isEmpty() ? statement.codes : QStringList()) {
        if (isPath(code) && code.size() > 1 && stated.rest.contains(code)) {
            stated.addresses += addressOf(reading, code);
            stated.rest.replace(code, u" "_s);
        }
    }
}

Stated readSentence(const Reading &reading, const Statement &statement)
{
    if (!statement.text.contains(u'/'))
        return {}; // neither an address nor a path
    Stated stated{.rest = statement.text, .headers = statement.codes};
    if (!takeMethod(reading, stated))
        takeAddresses(reading, statement, stated);
    stated.status = statusStatedIn(stated.rest);
    return stated;
}

const TableRow *rowOf(const Reading &reading, const Statement &statement, QStringList &titles)
{
    const Block &block = reading.checklist.document.blocks[statement.block];
    if (block.kind != BlockKind::Table || block.rows.isEmpty() || block.rows.first().line == statement.line)
        return nullptr;
    titles = block.rows.first().cells;
    const auto row = std::ranges::find(block.rows, statement.line, &TableRow::line);
    return row == block.rows.end() ? nullptr : &*row;
}

// A table that says what to expect, and does not tell of troubles.
bool isOfExpectations(const QStringList &titles)
{
    static const QRegularExpression expects(
        u"expect|status|result|response|answer|code|erwart|antwort|ergebnis|attendu|réponse|résultat|esperad|resultado|respuesta|resposta|期待|期望|预期|結果|结果|응답|결과|예상|状态|ステータス"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression troubles(u"symptom|problem|issue|error|cause|fix|solution|ursache|lösung|fehler|erreur|causa|障害|原因"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return !titles.filter(expects).isEmpty() && titles.filter(troubles).isEmpty();
}

Stated readRow(const Reading &reading, const Statement &statement)
{
    static const QRegularExpression method(u"^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$"_s);
    QStringList titles;
    const TableRow *row = rowOf(reading, statement, titles);
    Stated stated;
    if (!row || !isOfExpectations(titles))
        return stated;
    static const QRegularExpression header(u"\\b[A-Z][a-z]+(?:-[A-Z][A-Za-z]+)+:\\s*[^|;]+$"_s);
    QStringList others;
    for (const QString &cell : row->cells) {
        const QString text = QString(cell).remove(u'`').trimmed();
        if (method.match(text).hasMatch()) {
            stated.method = text;
        } else if (isPath(text) && text.size() > 1) {
            stated.addresses += addressOf(reading, text);
        } else {
            others += text;
            stated.headers += header.match(text).captured();
            stated.status = stated.status.isEmpty() ? statusInCell(text) : stated.status;
        }
    }
    stated.rest = others.join(u" | "_s);
    stated.row = true;
    if (stated.addresses.isEmpty() && !takeMethod(reading, stated)) {
        const QStringList status = stated.status;
        takeAddresses(reading, {}, stated);
        stated.status = status.isEmpty() ? stated.status : status;
    }
    return stated;
}

Stated read(const Reading &reading, const Statement &statement)
{
    if (Stated row = readRow(reading, statement); row.row)
        return row;
    const bool listed = statement.kind == StatementKind::Task || statement.kind == StatementKind::Bullet;
    return listed ? readSentence(reading, statement) : Stated();
}

// What else the sentence says of the answer: its JSON, its headers, how soon it comes.
QStringList detailsIn(const Stated &stated)
{
    QStringList conditions;
    if (stated.rest.contains(u'{')) {
        for (const QString &each : readExpectedAnswer(stated.rest.sliced(stated.rest.indexOf(u'{'))).conditions) {
            if (each.startsWith("[BODY]."_L1))
                conditions += each;
        }
    }
    for (const QString &text : stated.headers) {
        const auto header = readHeaderName(text);
        if (header && !header->value.isEmpty() && (!isRequestHeader(header->name) || header->name == "Content-Type"_L1))
            conditions += conditionsFor(*header);
    }
    static const Pattern many(u"p50|p90|p95|p99|percentile|average|mean|load|concurrent|within_minutes");
    for (const Measure &measure : many.matches(Words(stated.rest)) ? QList<Measure>() : findMeasures(stated.rest)) {
        constexpr double aMinute = 60'000;
        if (measure.quantity.unit == Unit::Milliseconds && measure.isUpperBound() && measure.quantity.value < aMinute)
            conditions += u"[RESPONSE_TIME] %1 %2"_s.arg(symbolOf(*measure.comparison), measure.text());
    }
    return conditions;
}

// Sentences with an address that ask for something else, or for nothing.
bool isOther(const Reading &reading, const Statement &statement)
{
    static const Pattern other(
        u"e_g|example|variable|default|certificate|tls|ssl|redirect|cors|cross_origin|base_url|websocket|dns|cname|header|fail|fails|symptom"),
        origins(u"origin|origins !access_control");
    static const QRegularExpression refused(
        u"\\b(?:not|never|no longer|nicht|keine?|pas|non|não|nunca|sin|sem)\\b|\\bno (?:debe|es|responde|devuelve)\\b|不|禁止|ない|않"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool assigns =
        std::ranges::any_of(reading.variables, [&](const VariableUse &each) { return each.line == statement.line && each.assigned; });
    return other.matches(statement.words) || origins.matches(statement.words) || assigns || refused.match(statement.text).hasMatch();
}

QStringList statusConditions(const QStringList &status)
{
    const QString text = status.size() == 1 ? status.first() : u"any(%1)"_s.arg(status.join(u", "_s));
    return {u"[STATUS] == "_s + (status.isEmpty() ? u"200"_s : text)};
}

CheckKind kindOf(const Stated &stated)
{
    const bool refuses = stated.status.contains(u"401"_s) || stated.status.contains(u"403"_s);
    return refuses ? CheckKind::Auth : CheckKind::Http;
}

void add(const Reading &reading, const Statement &statement, const Stated &stated, const QString &address, QList<CheckSpec> &checks)
{
    static const Pattern docs(u"documentation|docs|frontend|website");
    CheckSpec check = checkAt(reading, statement, kindOf(stated));
    check.target.address = address;
    check.target.method = stated.method == "GET"_L1 ? QString() : stated.method;
    check.conditions = statusConditions(stated.status);
    const FoundUrl url = readUrl(address);
    // an interface's root may answer with anything
    const bool page = url.origin() != reading.hosts.api() || url.origin() == reading.hosts.front() || url.path.size() > 1;
    if (stated.status.isEmpty() && docs.matches(statement.words) && page)
        check.conditions += u"type([BODY]) == html"_s;
    check.conditions += detailsIn(stated);
    check.conditions.removeDuplicates();
    if (isPrivateHost(url.host))
        need(check, Need::Vantage);
    needForRequest(check);
    checks.append(check);
}

bool isShown(const Reading &reading, const Statement &statement)
{
    return std::ranges::any_of(reading.commands, [&](const CommandUse &use) {
        return ((use.item >= 0 && use.item == statement.item) || use.statement == statement.index) && readHttpRequest(use);
    });
}

} // namespace

bool statesAnswer(const Reading &reading, const Statement &statement)
{
    const Stated stated = read(reading, statement);
    return !stated.addresses.isEmpty() && !stated.status.isEmpty();
}

void deriveStatedAnswers(const Reading &reading, QList<CheckSpec> &checks)
{
    for (const Statement &statement : reading.statements) {
        if (reading.isSignOff(statement.section) || statement.text.contains("curl "_L1))
            continue;
        const Stated stated = read(reading, statement);
        const bool said = !stated.status.isEmpty();
        const bool row = stated.row && statement.kind == StatementKind::Cell;
        const bool redirects = said && stated.status.first().startsWith(u'3');
        if (redirects || (row && !said && detailsIn(stated).isEmpty()) || (!said && !row && isOther(reading, statement)))
            continue;
        if (said && isShown(reading, statement))
            continue;
        // without an address of its own a path says nothing unless it says what comes back
        for (const QString &address : stated.addresses) {
            const bool path = !statement.text.contains("://"_L1);
            if (said || !path || row)
                add(reading, statement, stated, address, checks);
        }
    }
}

} // namespace countersign
