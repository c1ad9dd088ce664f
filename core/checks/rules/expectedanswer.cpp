// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/expectedanswer.h"

#include "core/base/expression.h"
#include "core/checks/condition/jsonpattern.h"
#include "core/checks/condition/quantity.h"
#include "core/checks/reading/measures.h"
#include "core/checks/reading/pattern.h"
#include "core/checks/reading/urls.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Members with a name like these hold the moment the answer was made.
bool isTimestamp(const QString &name)
{
    return QStringList{u"timestamp"_s, u"time"_s, u"now"_s, u"checked_at"_s, u"checkedat"_s, u"server_time"_s}.contains(name.toLower());
}

QString literal(const QJsonValue &value)
{
    if (!value.isString())
        return toText(JsonPattern{.kind = JsonPattern::Kind::Scalar, .scalar = value});
    const QString text = value.toString();
    static const QRegularExpression plain(u"^[A-Za-z_][\\w.:/+-]*$"_s);
    return plain.match(text).hasMatch() ? text : toText(JsonPattern{.kind = JsonPattern::Kind::Scalar, .scalar = text});
}

bool isPathName(const QString &name)
{
    static const QRegularExpression plain(u"^[^\\s.\\[\\]()=!<>,]+$"_s);
    return plain.match(name).hasMatch();
}

// One condition a member, in the form people edit.
void flatten(const JsonPattern &pattern, const QString &path, QStringList &conditions)
{
    switch (pattern.kind) {
    case JsonPattern::Kind::Any: conditions += u"has(%1) == true"_s.arg(path); break;
    case JsonPattern::Kind::AnyString:
        conditions += isTimestamp(path.section(u'.', -1)) ? u"age(%1) < 60s"_s.arg(path) : u"has(%1) == true"_s.arg(path);
        break;
    case JsonPattern::Kind::Scalar: conditions += path + u" == "_s + literal(pattern.scalar); break;
    case JsonPattern::Kind::Array:
        conditions += pattern.children.isEmpty() ? u"type(%1) == array"_s.arg(path) : path + u" == "_s + toText(pattern);
        break;
    case JsonPattern::Kind::Object:
        if (!std::ranges::all_of(pattern.names, isPathName)) {
            conditions += path + u" == "_s + toText(pattern);
            break;
        }
        if (pattern.children.isEmpty())
            conditions += u"type(%1) == object"_s.arg(path);
        for (qsizetype i = 0; i < pattern.children.size(); ++i)
            flatten(pattern.children[i], path + u'.' + pattern.names[i], conditions);
        break;
    }
}

bool readJson(const QString &text, ExpectedAnswer &answer)
{
    const qsizetype start = text.indexOf(expression<u"[{\\[]">());
    if (start < 0)
        return false;
    const auto json = readJsonPattern(QStringView(text).sliced(start));
    if (!json || (json->pattern.kind == JsonPattern::Kind::Array && json->pattern.children.isEmpty() && json->length > 3))
        return false;
    flatten(json->pattern, u"[BODY]"_s, answer.conditions);
    return true;
}

void readStatus(const QString &text, ExpectedAnswer &answer)
{
    static const QRegularExpression status(
        u"(?:^|HTTP(?:/[\\d.]+)?[ :]+|status(?: code)?[ :=]+|return(?:s)? |code |with |^)([1-5]\\d\\d)\\b(?!\\s*(?:ms|%|/|k|requests))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (auto matches = status.globalMatch(text); matches.hasNext();)
        codes += matches.next().captured(1);
    static const QRegularExpression more(u"([1-5]\\d\\d) or ([1-5]\\d\\d)|([1-5]\\d\\d)/([1-5]\\d\\d)"_s);
    if (const auto match = more.match(text); match.hasMatch())
        codes = {match.captured(1) + match.captured(3), match.captured(2) + match.captured(4)};
    codes.removeDuplicates();
    if (codes.isEmpty())
        return;
    answer.statesStatus = true;
    answer.redirect = answer.redirect || codes.first().startsWith(u'3');
    answer.conditions.prepend(u"[STATUS] == "_s + (codes.size() == 1 ? codes.first() : u"any(%1)"_s.arg(codes.join(u", "_s))));
}

// "true" or "\"ready\"" alone: the whole answer, or a word in it.
bool readScalar(const QString &text, ExpectedAnswer &answer)
{
    static const QRegularExpression literal(u"^[\"'`]?(true|false)[\"'`]?[.]?$"_s), quoted(u"^\"([^\"*\\\\]{1,60})\"$"_s);
    if (const auto match = literal.match(text.trimmed()); match.hasMatch())
        answer.conditions += u"[BODY] == "_s + match.captured(1);
    else if (const auto word = quoted.match(text.trimmed()); word.hasMatch())
        answer.conditions += u"[BODY] == pat(*%1*)"_s.arg(word.captured(1));
    else
        return false;
    return true;
}

struct ContentClass {
    Pattern says;
    QString condition;
};

void readContent(const QString &text, ExpectedAnswer &answer)
{
    static const ContentClass classes[] = {
        {Pattern(u"swagger"), u"[BODY] == pat(*[Ss]wagger*)"_s},
        {Pattern(u"redoc"), u"[BODY] == pat(*[Rr]e[Dd]oc*)"_s},
        {Pattern(u"html|webpage|web_page|homepage|home_page|login_page"), u"type([BODY]) == html"_s},
        {Pattern(u"prometheus|openmetrics|metrics format|text|exposition"), u"type([BODY]) == metrics"_s},
        {Pattern(u"empty|no array|list !or"), u"len([BODY]) == 0"_s},
        {Pattern(u"array|list !active !scheduled"), u"type([BODY]) == any(array, object)"_s},
        {Pattern(u"json"), u"type([BODY]) == any(object, array)"_s},
        {Pattern(u"xml"), u"type([BODY]) == xml"_s},
        {Pattern(u"pong"), u"[BODY] == pat(*[Pp][Oo][Nn][Gg]*)"_s},
    };
    const Words words(text);
    for (const ContentClass &each : classes) {
        if (each.says.matches(words)) {
            answer.conditions += each.condition;
            return;
        }
    }
}

} // namespace

ExpectedAnswer readExpectedAnswer(const QString &text)
{
    ExpectedAnswer answer;
    static const Pattern redirects(u"redirect|301|302|308");
    answer.redirect = redirects.matches(Words(text));
    if (!readJson(text, answer) && !readScalar(text, answer)) {
        readStatus(text, answer);
        readContent(text, answer);
        for (const Measure &measure : findMeasures(text)) {
            if (measure.quantity.unit == Unit::Milliseconds && measure.isUpperBound())
                answer.conditions += u"[RESPONSE_TIME] < "_s + measure.text();
        }
    }
    return answer;
}

} // namespace countersign
