// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/cors.h"

#include "core/checks/rules/httprequest.h"
#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// example.org is reserved (RFC 2606): nobody's own origin.
const QString foreign = u"https://foreign.example.org"_s;
const QString allowed = u"[HEADERS].Access-Control-Allow-Origin"_s;

struct Preflight {
    QString address = {};
    QString method = u"GET"_s;
};

ProbeTarget target(const Preflight &preflight, const QString &origin)
{
    return {.address = preflight.address,
            .method = u"OPTIONS"_s,
            .headers = {{u"Origin"_s, origin}, {u"Access-Control-Request-Method"_s, preflight.method}}};
}

void addPair(const CheckSpec &place, const Preflight &preflight, const QString &origin, QList<CheckSpec> &checks)
{
    CheckSpec own = place;
    own.target = target(preflight, origin);
    own.conditions = {allowed + u" == "_s + origin};
    needForRequest(own);
    CheckSpec other = place;
    other.target = target(preflight, foreign);
    other.conditions = {allowed + u" != "_s + foreign, allowed + u" != *"_s};
    needForRequest(other);
    checks += {own, other};
}

QString headerOf(const ProbeTarget &target, const QString &name)
{
    for (const HttpHeader &header : target.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

void deriveFromCommands(const Reading &reading, Preflight &preflight, QList<CheckSpec> &checks)
{
    for (const CommandUse &use : reading.commands) {
        const auto request = readHttpRequest(use);
        const QString origin = request ? headerOf(request->target, u"Origin"_s) : QString();
        if (origin.isEmpty())
            continue;
        const QString method = headerOf(request->target, u"Access-Control-Request-Method"_s);
        preflight = {request->target.address, method.isEmpty() ? u"GET"_s : method};
        addPair(checkAt(reading, use, CheckKind::Cors), preflight, origin, checks);
    }
}

// "https://a.example,https://b.example" or ["https://a.example"]
QStringList originsIn(const QString &value)
{
    QStringList origins;
    for (const FoundUrl &url : findUrls(QString(value).replace(u'"', u' ').replace(u'[', u' ').replace(u']', u' '))) {
        if (!origins.contains(url.origin()))
            origins += url.origin();
    }
    return origins;
}

} // namespace

void deriveCors(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression variable(u"CORS|ALLOWED_ORIGINS"_s);
    static const Pattern says(u"cors|cross_origin !embedder !opener !resource");
    Preflight preflight{reading.hosts.api() + u'/'};
    deriveFromCommands(reading, preflight, checks);
    QStringList origins;
    for (const VariableUse &mention : reading.variables) {
        const QStringList listed = variable.match(mention.name).hasMatch() ? originsIn(mention.value) : QStringList();
        for (const QString &origin : listed) {
            CheckSpec place{.kind = CheckKind::Cors, .lines = {mention.line}};
            if (mention.item >= 0)
                place.items = {reading.checklist.items[mention.item].id};
            addPair(place, preflight, origin, checks);
        }
        origins += listed;
    }
    // a fence under the item that names the variable, with an example of it
    for (const CodeBlock &block : reading.checklist.codeBlocks) {
        if (block.item < 0 || block.code.contains("curl "_L1) || !variable.match(reading.checklist.items[block.item].text).hasMatch())
            continue;
        int line = block.contentLine;
        for (const QString &text : block.code.split(u'\n')) {
            for (const QString &origin : originsIn(text)) {
                CheckSpec place{.kind = CheckKind::Cors,
                                .lines = {reading.checklist.items[block.item].lines.first, line},
                                .items = {reading.checklist.items[block.item].id}};
                addPair(place, preflight, origin, checks);
                origins += origin;
            }
            ++line;
        }
    }
    if (origins.isEmpty())
        origins = {reading.hosts.front()};
    for (const Statement &statement : reading.statements) {
        static const QRegularExpression named(u"\\b[A-Z_]*(?:CORS|ORIGINS)[A-Z_]*_?[A-Z]*\\b"_s);
        const bool variableOnly =
            !statement.codes.isEmpty() && named.match(statement.codes.first()).hasMatch() && statement.codes.first().contains(u'_');
        if (!isAboutSystem(reading, statement) || !says.matches(statement.words) || variableOnly)
            continue;
        for (const QString &origin : std::as_const(origins))
            addPair(checkAt(reading, statement, CheckKind::Cors), preflight, origin, checks);
    }
}

} // namespace countersign
