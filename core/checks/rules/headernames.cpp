// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/headernames.h"

#include "core/base/ascii.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct KnownHeader {
    QStringView name;
    QStringView called; // other names, lower case, separated by |
    QStringView value; // what it must be where the text does not say; empty: anything
};

// Response headers that checklists ask for (RFC 9110, Fetch, OWASP Secure Headers Project).
constexpr KnownHeader known[] = {
    {u"Strict-Transport-Security", u"hsts|strict transport security", u""},
    {u"X-Content-Type-Options", u"nosniff|content type options|mime sniffing", u"nosniff"},
    {u"X-Frame-Options", u"frame options|clickjacking", u"any(DENY, SAMEORIGIN)"},
    {u"Content-Security-Policy", u"csp|content security policy", u""},
    {u"X-XSS-Protection", u"xss protection header", u""},
    {u"Referrer-Policy", u"referrer policy", u""},
    {u"Permissions-Policy", u"permissions policy|feature policy", u""},
    {u"Cross-Origin-Opener-Policy", u"coop", u""},
    {u"Cross-Origin-Embedder-Policy", u"coep", u""},
    {u"Cross-Origin-Resource-Policy", u"corp header", u""},
    {u"Cache-Control", u"", u""},
    {u"Content-Encoding", u"", u""},
    {u"Content-Type", u"", u""},
    {u"Access-Control-Allow-Origin", u"", u""},
    {u"Server", u"", u""},
    {u"ETag", u"", u""},
    {u"Vary", u"", u""},
};

// The ways to name a header, each between blanks and in lower case.
struct NameForms {
    QString name;
    QStringList forms;
};

QList<NameForms> nameForms()
{
    QList<NameForms> all;
    for (const KnownHeader &each : known) {
        if (each.value.isEmpty() && each.called.isEmpty())
            continue;
        QStringList forms{u' ' + each.name.toString().toLower() + u' '};
        for (const QStringView called : each.called.split(u'|', Qt::SkipEmptyParts))
            forms += u' ' + called.toString() + u' ';
        all.append({each.name.toString(), forms});
    }
    return all;
}

// Lower-case words and hyphens, one blank around each.
QString asWords(const QString &text)
{
    QString words = u" "_s;
    for (const QChar c : lowered(text)) {
        const bool inWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        if (inWord)
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

} // namespace

std::optional<NamedHeader> readHeaderName(const QString &text)
{
    static const QRegularExpression named(u"^([A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)+)\\s*(?::\\s*(.+))?$"_s);
    if (const auto match = named.match(text.trimmed()); match.hasMatch())
        return NamedHeader{match.captured(1), match.captured(2).trimmed()};
    const qsizetype colon = text.indexOf(u':');
    const QString name = (colon < 0 ? text : text.first(colon)).trimmed();
    const bool single = std::ranges::any_of(known, [&](const KnownHeader &each) { return each.name == name; });
    return single && colon > 0 ? std::optional(NamedHeader{name, text.sliced(colon + 1).trimmed()}) : std::nullopt;
}

bool isRequestHeader(const QString &name)
{
    static const QRegularExpression request(
        u"^(?:Accept(?:-.*)?|Authorization|Content-Length|Content-Type|Cookie|Host|If-.*|Origin|Referer|User-Agent|X-Api-Key|X-Auth-.*|X-CSRF-.*|X-Forwarded-.*|X-Real-IP|X-Requested-With)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return request.match(name).hasMatch();
}

QStringList headersNamedIn(const QString &text)
{
    static const QList<NameForms> forms = nameForms();
    const QString words = asWords(text);
    QStringList names;
    for (const NameForms &each : forms) {
        if (std::ranges::any_of(each.forms, [&](const QString &form) { return words.contains(form); }))
            names += each.name;
    }
    return names;
}

bool isSingleHeader(const QString &word)
{
    return std::ranges::any_of(known, [&](const KnownHeader &each) { return each.name == word && !word.contains(u'-'); });
}

QString completeHeaderName(const QString &part)
{
    for (const KnownHeader &each : known) {
        if (each.name.startsWith(part, Qt::CaseInsensitive))
            return each.name.toString();
    }
    static const QRegularExpression named(u"^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+$"_s);
    return named.match(part).hasMatch() ? part : QString();
}

QStringList conditionsFor(const NamedHeader &header)
{
    const QString placeholder = u"[HEADERS]."_s + header.name;
    if (!header.value.isEmpty()) {
        const bool directives = header.value.contains(u',') || header.value.contains(u';') || header.value.contains(u' ');
        return {placeholder + u" == "_s + (directives ? u'"' + QString(header.value).remove(u'"') + u'"' : header.value)};
    }
    const auto found = std::ranges::find_if(known, [&](const KnownHeader &each) { return each.name.compare(header.name, Qt::CaseInsensitive) == 0; });
    if (found != std::end(known) && !found->value.isEmpty())
        return {placeholder + u" == "_s + found->value.toString()};
    return {u"has(%1) == true"_s.arg(placeholder)};
}

} // namespace countersign
