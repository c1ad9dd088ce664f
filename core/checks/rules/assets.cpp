// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/assets.h"

#include "core/checks/rules/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr Sentence table[] = {
    {u"asset|static|gzip|brotli compress|compression|compressed|gzip|minify|gzipped", u"", u"[HEADERS].Content-Encoding == any(gzip, br, zstd)",
     u"h?"},
    {u"asset|static|content cdn|edge", u"", u"[HEADERS].Server == any(pat(*loudflare*), pat(*CloudFront*), pat(*Akamai*), pat(*Fastly*))", u"h?"},
    {u"asset|static cache|browser_cache|cached", u"", u"has([HEADERS].Cache-Control) == true", u"h?"},
    {u"cdn asset|static|configure", u"", u"[HEADERS].Server == any(pat(*loudflare*), pat(*CloudFront*), pat(*Akamai*), pat(*Fastly*))", u"h?"},
};

// Variables that a build bakes into the scripts it serves.
const QRegularExpression &baked()
{
    static const QRegularExpression prefix(
        u"^(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|VUE_APP|GATSBY|PUBLIC)_.*(?:API|BACKEND|SERVER).*(?:URL|HOST|BASE|ENDPOINT)"_s);
    return prefix;
}

void addBundle(const Reading &reading, CheckSpec check, QList<CheckSpec> &checks)
{
    check.target.address = reading.hosts.front();
    check.conditions = {u"[BODY] == pat(*%1*)"_s.arg(reading.hosts.apiHost()), u"[BODY] != pat(*localhost:*)"_s};
    need(check, Need::Heuristic);
    needForAddress(check);
    checks.append(check);
}

} // namespace

void deriveAssets(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Sentences sentences(table);
    for (const Statement &statement : reading.statements) {
        const Sentence *sentence = isAboutSystem(reading, statement) ? sentences.match(statement) : nullptr;
        if (!sentence)
            continue;
        CheckSpec check = checkFrom(reading, statement, *sentence, CheckKind::Header, reading.hosts.front() + u"/<static-asset>"_s);
        check.target.headers = {{u"Accept-Encoding"_s, u"br, gzip"_s}};
        checks.append(check);
    }
}

void deriveBundle(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"frontend|front_end|client|bundle|ui api|backend url|point|connect|connectivity|address !log");
    static const Pattern browser(u"api connectivity|connection|connect browser|console|frontend");
    for (const Statement &statement : reading.statements) {
        const bool about = says.matches(statement.words) || browser.matches(statement.words);
        if (isAboutSystem(reading, statement) && about && statement.codes.isEmpty())
            addBundle(reading, checkAt(reading, statement, CheckKind::Bundle), checks);
    }
    for (const VariableUse &mention : reading.variables) {
        // a default that points to a developer's machine is what gets forgotten
        if (baked().match(mention.name).hasMatch() && mention.isDefault && mention.value.contains("localhost"_L1))
            addBundle(reading, CheckSpec{.kind = CheckKind::Bundle, .lines = {mention.line}}, checks);
    }
}

} // namespace countersign
