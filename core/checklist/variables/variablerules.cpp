// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/expression.h"
#include "core/checklist/variables/variablemention.h"
#include "core/checklist/variables/variablenames.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What a rule reads: the variable and all that is said about it.
struct Source {
    const Variable &variable;
    QString words;
    bool inTemplate;

    template <ExpressionText pattern>
    QString captured() const
    {
        const auto match = expression<pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption>().match(words);
        return match.hasMatch() ? match.captured(1) + u""_s : QString();
    }
    template <ExpressionText pattern>
    bool says() const
    {
        return !captured<pattern>().isNull();
    }
    template <ExpressionText pattern>
    bool named() const
    {
        return expression<pattern>().match(variable.name).hasMatch();
    }
    QString value() const { return variable.example.isEmpty() ? variable.defaultValue : variable.example; }
};

bool isBoolean(const QString &value)
{
    const QString lower = value.toLower();
    return lower == u"true" || lower == u"false" || lower == u"yes" || lower == u"no" || lower == u"on" || lower == u"off";
}

bool isInteger(const QString &value)
{
    bool ok = false;
    value.toLongLong(&ok);
    return ok;
}

QString plain(const QString &value) { return isBoolean(value) ? value.toLower() : value; }

// "min 32 characters", "32+ CHAR", "at least 16 characters", "32 bytes", "256-bit", `openssl rand -hex 32`
void lengthRules(const Source &source, QStringList &rules)
{
    const QString characters = source.captured<
        uR"((?:min(?:imum|\.)?|at least|mindestens|au moins|al menos|mínimo|almeno|minimaal|en az|не менее|минимум|最少|至少|最低|最小|최소|≥|>=)\s*(?:of\s*)?(\d+)\s*\+?-?\s*(?:char|zeichen|caract|tekens|znak|символ|karakter|位|个字符|個字元|字符|文字|자))">();
    const QString plus = source.captured<uR"((\d+)\s*(?:\+|or more|以上)\s*-?(?:char|文字|字符|자))">();
    if (const QString length = characters.isEmpty() ? plus : characters; !length.isEmpty())
        rules << u"min-length "_s + length;
    if (const QString bytes = source.captured<uR"(\b(\d+)[ -]?bytes?\b)">(); !bytes.isEmpty())
        rules << u"bytes "_s + bytes;
    if (const QString bits = source.captured<uR"(\b(\d{2,4})[ -]?bits?\b)">(); !bits.isEmpty())
        rules << u"bits "_s + bits;
    if (const QString hex = source.captured<uR"(openssl\s+rand\s+-hex\s+(\d+))">(); !hex.isEmpty())
        rules << u"hex "_s + QString::number(hex.toInt() * 2);
    const QString encoded = source.captured<uR"((?:openssl\s+rand\s+-base64\s+|token_urlsafe\(|token_hex\(|randomBytes\()(\d+))">();
    if (!encoded.isEmpty())
        rules << u"bits "_s + QString::number(encoded.toInt() * 8);
}

// "strong", "mixed case, numbers, symbols", "unique", "changed from default"
void strengthRules(const Source &source, QStringList &rules)
{
    if (!source.variable.secret)
        return;
    if (source.says<uR"(\b(?:strong|secure|random|stark|sicher|fort|fuerte|forte|sterk|silne|надежн|сложн))">())
        rules << u"strong"_s;
    if (source.says<u"mixed case|upper(?:case)? and lower">())
        rules << u"mixed-case"_s;
    if (source.says<u"\\b(?:numbers|digits)\\b">())
        rules << u"digit"_s;
    if (source.says<u"\\b(?:symbols?|special characters?)\\b">())
        rules << u"symbol"_s;
    if (source.says<u"\\bunique\\b">())
        rules << u"unique"_s;
    if (source.says<u"(?:changed|rotated|different) from (?:the )?defaults?|not (?:the )?default">())
        rules << u"not-default"_s;
}

// NAME=value
QString assignedIn(const Source &source)
{
    auto matches = expression<uR"(\b(\w+)\s?=\s?[`'"]?([^\s`'",;)]+))", QRegularExpression::CaseInsensitiveOption>().globalMatch(source.words);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedView(1).compare(source.variable.name, Qt::CaseInsensitive) == 0)
            return match.captured(2);
    }
    return {};
}

// "DO NOT use 'admin'", "MUST be false", "Set to `false`", NAME=value
void valueRules(const Source &source, QStringList &rules)
{
    const QString forbidden =
        source.captured<uR"((?:do not use|don't use|never use|must not be|not use)\s+(?:the\s+(?:value|name)\s+)?[`'"]([^`'"]+)[`'"])">();
    if (!forbidden.isEmpty())
        rules << u"not "_s + forbidden;
    const QString demanded = source.captured<
        uR"((?:must be(?: set to)?|set to|should be(?: set to)?|muss auf|auf|has to be)\s+[`'"]?(true|false|yes|no|on|off|production|\d+)[`'"]?(?![\w.]|\s+[a-z]))">();
    const QString assigned = assignedIn(source);
    if (const QString value = demanded.isEmpty() ? assigned : demanded; !value.isEmpty() && !isPlaceholderValue(value))
        rules << u"equals "_s + plain(value);
    else if (source.inTemplate && !source.variable.secret && !isPlaceholderValue(source.value()) && !source.value().contains(u"://"_s)
             && !source.value().contains(u' ') && !source.value().contains(u'$'))
        rules << u"equals "_s + plain(source.value());
}

// What the value is, by the variable's name and by the example given.
void kindRules(const Source &source, QStringList &rules)
{
    const QString value = source.value();
    if (source.named<u"(^|_)PORT$">())
        rules << u"port"_s;
    else if (isBoolean(value) || source.named<u"^(DEBUG|ENABLE_|USE_|DISABLE_)|_ENABLED$|_DISABLED$">())
        rules << u"boolean"_s;
    else if (source.named<u"(SAMPLE_RATE|_RATIO)$">())
        rules << u"number 0 1"_s;
    else if (isInteger(value) && !source.variable.secret)
        rules << u"integer"_s;
    if (source.named<u"^(?:\\w+_)?LOG_?LEVEL$">())
        rules << u"enum debug info warning error critical"_s;
    if (expression<uR"(^\d+/(second|minute|hour|day|s|m|h|d)$)">().match(value).hasMatch())
        rules << u"rate"_s;
    if (source.named<u"(^|_)HOST(NAME)?$">())
        rules << u"host"_s;
    if (source.named<u"_(PATH|DIR|DIRECTORY|FILE)$">())
        rules << u"path"_s;
    if (source.named<u"EMAIL|(^|_)MAIL_(FROM|TO)$|SMTP_FROM$|_FROM_ADDRESS$">() || value.compare(u"[email]"_s, Qt::CaseInsensitive) == 0)
        rules << u"email"_s;
}

void addressRules(const Source &source, QStringList &rules)
{
    const QString value = source.value();
    const QString scheme = value.section(u"://"_s, 0, 0).section(u',', 0, 0);
    const bool hasScheme = value.contains(u"://"_s) && !scheme.contains(u' ') && !scheme.contains(u'"') && !scheme.contains(u'[');
    if (source.named<u"(CORS|ALLOWED|TRUSTED)_(ORIGINS?|HOSTS?)|_ORIGINS?$">()) {
        rules << u"no-wildcard"_s;
        if (source.named<u"ORIGIN">())
            rules << u"origins https"_s;
        rules << (value.startsWith(u'[') && value.contains(u'"') ? u"json-array"_s : u"list"_s);
        return;
    }
    if (!source.named<u"(^|_)(URL|URI|DSN|ENDPOINT|BROKER)$">())
        return;
    if (source.says<u"\\bpostgres(?:ql)?\\b">() || scheme.startsWith("postgres"_L1))
        rules << u"scheme postgresql"_s;
    else if (source.named<u"REDIS">() || scheme.startsWith("redis"_L1))
        rules << u"scheme redis"_s;
    else if (source.says<u"websocket">() || scheme == u"wss" || scheme == u"ws")
        rules << u"url wss"_s;
    else if (hasScheme && scheme != u"http" && scheme != u"https")
        rules << u"scheme "_s + scheme;
    else if (source.named<u"^(DATABASE|DB)_">())
        rules << u"url"_s;
    else
        rules << (scheme == u"http" && !value.contains(u"localhost"_s) ? u"url http"_s : u"url https"_s);
}

// "sk_live_...": what the real value begins with.
void prefixRules(const Source &source, QStringList &rules)
{
    static const QRegularExpression prefix(uR"(^([A-Za-z][\w-]{1,20}[_-])(?:\.\.\.|…|[xX*]{3,})$)"_s);
    const QRegularExpressionMatch match = prefix.match(source.variable.example);
    if (match.hasMatch())
        rules << u"prefix "_s + match.captured(1);
}

void exampleRules(const Source &source, QStringList &rules)
{
    rules << u"no-placeholder"_s;
    const bool example = !source.variable.example.isEmpty() && !isPlaceholderValue(source.variable.example);
    const bool demanded = std::ranges::any_of(rules, [](const QString &rule) { return rule.startsWith("equals "_L1); });
    if (example && !demanded && (source.variable.secret || !source.inTemplate))
        rules << u"forbid-example"_s;
    if (source.variable.example.contains("example."_L1) || source.variable.example.contains("yourdomain"_L1)
        || source.variable.example.contains("your-"_L1))
        rules << u"forbid-example"_s;
}

} // namespace

QStringList variableRules(const Variable &variable, const QString &words, bool inTemplate)
{
    const Source source{variable, words + u'\n' + variable.description + u'\n' + variable.example, inTemplate};
    QStringList rules;
    lengthRules(source, rules);
    strengthRules(source, rules);
    valueRules(source, rules);
    kindRules(source, rules);
    addressRules(source, rules);
    prefixRules(source, rules);
    exampleRules(source, rules);
    rules.removeDuplicates();
    return rules;
}

} // namespace countersign
