// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/statedstatus.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// Codes an answer can rightly have at a release (RFC 9110, RFC 6585); nobody asks for a failure of the server.
const QString code = u"(?:10[01]|20[0-46]|30[1-478]|40[0-9]|41[0-5]|42[1269]|451)"_s;
const QString codes = u"(%1(?:\\s*(?:/|,|or|oder|ou|o|または|或|또는)\\s*%1)*)"_s.arg(code);

// What stands before a status, in English, German, French, Spanish, Portuguese, Italian, Russian, Chinese, Japanese and Korean.
const QString announces =
    u"(?:status(?:code)?|code|http(?:/"
    u"[\\d.]+)?|returns?|returned|respon(?:d|ds|se)|answers?|gives?|yields?|gets?|with|liefert|antwortet|gibt|mit|renvoie|retourne|répond|"
    "devuelve|responde|retorna|devolve|restituisce|risponde|возвращает|отвечает|返回|返す|返し|返却|状态码|ステータス(?:コード)?|応答|응답|코드|상태|반환|→|=>|->|=|:|：)"_s;

QStringList split(const QString &text)
{
    static const QRegularExpression one(code);
    QStringList found;
    for (auto matches = one.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.removeDuplicates();
    return found;
}

// "200 for a signed request and 401 otherwise" says when which one comes, and one request cannot show that.
bool saysAnother(const QString &sentence, const QStringList &taken)
{
    static const QRegularExpression any(u"(?<![\\w.:/-])%1(?![\\w.-]|\\s*(?:ms|%|kb|mb|gb|rows?|results?|items?)\\b)"_s.arg(code), options);
    for (auto matches = any.globalMatch(sentence); matches.hasNext();) {
        if (!taken.contains(matches.next().captured()))
            return true;
    }
    return false;
}

} // namespace

QStringList statusStatedIn(const QString &sentence)
{
    // announced, alone in brackets, with its reason, with a verb behind it, or as the last word
    static const QRegularExpression announced(announces + u"[\\s:：`\"'(]*(?:(?:an?|den|un|le|el|o|il|http|status|code|statuscode)[\\s:]+){0,2}"_s
                                                  + codes + u"(?![\\d.]|\\s*(?:ms|s|%|kb|mb|gb|rows?|results?|items?)\\b)"_s,
                                              options);
    static const QRegularExpression enclosed(u"[(（]\\s*(?:http\\s*)?%1\\s*[)）]"_s.arg(codes), options);
    static const QRegularExpression reasoned(
        u"(?<![\\w.])%1\\s+(?:OK|Created|Accepted|No Content|Moved|Found|See Other|Not Modified|Temporary|Permanent|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Gone|Too Many)\\b"_s
            .arg(codes));
    static const QRegularExpression done(u"(?<![\\w.])%1s?\\s*(?:(?:to|auf|vers)\\b|を返|が返|を応答|응답|반환|[.。]?\\s*$)"_s.arg(codes), options);
    static const QRegularExpression counts(
        u"\\b(?:ports?|puerto|porta|porte|at most|at least|max|min|limit|under|below|above|over|up to|than|line|version)\\s*[=:]?\\s*$|[<>≤≥]\\s*$"_s,
        options);
    static const QRegularExpression refuses(
        u"\\b(?:not|never|no|nicht|keine?n?|nie|jamais|pas|nunca|não|non)\\W+(?:(?:an?|the|den|un)\\W+)?$|[不非]\\S?$"_s, options);
    for (const QRegularExpression *form : {&announced, &enclosed, &reasoned, &done}) {
        const auto match = form->match(sentence);
        const QString before = sentence.first(qMax(0, match.capturedStart(1)));
        if (!match.hasMatch() || counts.match(before).hasMatch())
            continue;
        const bool refused = refuses.match(before).hasMatch() || refuses.match(sentence.first(match.capturedStart())).hasMatch();
        const QStringList found = split(match.captured(1));
        return refused || saysAnother(sentence, found) ? QStringList() : found;
    }
    return {};
}

QStringList statusInCell(const QString &cell)
{
    static const QRegularExpression starts(u"^\\W*(?:HTTP\\s*(?:/[\\d.]+)?\\s*)?%1(?!\\s*(?:ms|%|\\d))"_s.arg(codes), options);
    return split(starts.match(cell).captured(1));
}

} // namespace countersign
