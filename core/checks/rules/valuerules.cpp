// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/valuerules.h"

#include "core/checks/reading/measures.h"
#include "core/checks/reading/pattern.h"
#include "core/checks/reading/urls.h"
#include "core/checks/vendors.h"
#include "core/probing/placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString isSet = u"len([VALUE]) > 0"_s;

QString quotedIfNeeded(const QString &value)
{
    static const QRegularExpression plain(u"^[\\w./:-]+$"_s);
    return plain.match(value).hasMatch() ? value : u'"' + QString(value).replace(u'"', u"\\\""_s) + u'"';
}

struct NameRule {
    QStringView name = {}; // regular expression on the whole name
    QStringView conditions = {}; // separated by "; "
};

// By what names usually announce. First match wins.
constexpr NameRule nameRules[] = {
    {u"(?:.*_)?(?:CORS_ORIGINS|ALLOWED_ORIGINS|CORS_ALLOWED_ORIGINS|CORS_ORIGIN)",
     u"[VALUE] == pat(*https://*); [VALUE] != any(pat(*[*]*), pat(*http://*), pat(*localhost*))"},
    {u"(?:TRUSTED|ALLOWED)_HOSTS", u"len([VALUE]) > 0; [VALUE] != any(pat(*[*]*), pat(*localhost*))"},
    {u"(?:.*_)?SENTRY_DSN", u"[VALUE] == pat(https://*@*/*)"},
    {u"(?:.*_)?(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG)_(?:URL|DSN)",
     u"[VALUE] == any(pat(postgres*://*), pat(mysql*://*), pat(sqlite*://*), pat(mongodb*://*))"},
    {u"(?:.*_)?(?:REDIS|VALKEY|CACHE)_(?:URL|DSN)", u"[VALUE] == any(pat(redis://*), pat(rediss://*))"},
    {u"(?:.*_)?(?:WS|WEBSOCKET)_(?:URL|HOST|ENDPOINT)", u"[VALUE] == pat(wss://*)"},
    {u"(?:.*_)?(?:AMQP|RABBITMQ|BROKER)_URL", u"[VALUE] == pat(*://*)"},
    {u"(?:.*_)?(?:ELASTICSEARCH|OPENSEARCH)_(?:URL|HOSTS?)", u"[VALUE] == any(pat(https://*), pat(http://*))"},
    {u"(?:.*_)?WEBHOOK(?:_URL)?", u"[VALUE] == pat(https://*)"},
    {u"(?:NEXT_PUBLIC|VITE|REACT_APP|NUXT_PUBLIC|VUE_APP)_.*(?:URL|HOST)", u"[VALUE] == pat(https://*); [VALUE] != pat(*localhost*)"},
    {u"(?:.*_)?(?:FRONTEND|BACKEND|API|APP|SITE|BASE|PUBLIC|PUBLIC_BASE|SERVER)_URL", u"[VALUE] == pat(https://*); [VALUE] != pat(*localhost*)"},
    {u"(?:.*_)?(?:URL|URI|ENDPOINT)", u"[VALUE] == pat(*://*)"},
    {u"(?:.*_)?(?:SMTP|MAIL|EMAIL)_PORT", u"[VALUE] > 0; [VALUE] < 65536"},
    {u"(?:.*_)?PORT", u"[VALUE] > 0; [VALUE] < 65536"},
    {u"(?:ALERT_)?EMAIL.*|.*_EMAIL(?:_TO|_FROM)?|(?:SMTP|MAIL)_(?:FROM|SENDER)(?:_ADDRESS)?", u"[VALUE] == pat(*@*.*)"},
    {u"(?:.*_)?ENCRYPTION_KEY", u"[REUSED] == false"},
    {u"DEBUG|(?:.*_)?DEBUG(?:_MODE)?", u"[VALUE] == any(false, False, 0, off)"},
    {u"(?:.*_)?LOG_?LEVEL", u"[VALUE] == any(info, INFO, warning, WARNING, warn, WARN, error, ERROR)"},
    {u"(?:.*_)?(?:SAMPLE_RATE|SAMPLING_RATE|RATIO)", u"[VALUE] >= 0; [VALUE] <= 1"},
    {u"(?:.*_)?(?:RATE_LIMIT)", u"[VALUE] == pat(*[0-9]*/*)"},
    {u"(?:.*_)?(?:WORKERS|CONCURRENCY|THREADS|REPLICAS|POOL_SIZE|MAX_CONNECTIONS)", u"[VALUE] >= 1"},
    {u"(?:.*_)?(?:DAYS|HOURS|MINUTES|SECONDS|TIMEOUT|TTL|COUNT|SIZE|LIMIT)", u"[VALUE] > 0"},
};

// Long and unlike a word: what signing keys and passwords are.
QStringList strength(const QString &name)
{
    static const QRegularExpression key(u"(?:SECRET|SIGNING|JWT|SESSION|ENCRYPTION)(?:_\\w*)?_?(?:KEY|SECRET)?$"_s);
    static const QRegularExpression password(u"(?:PASSWORD|PASSWD|PASS)$"_s);
    if (password.match(name).hasMatch())
        return {u"len([VALUE]) >= 12"_s, u"[REUSED] == false"_s};
    return key.match(name).hasMatch() ? QStringList{u"len([VALUE]) >= 32"_s} : QStringList{isSet};
}

// "min 16 characters", "32+ CHAR", "genau 24 Zeichen", "16文字以上"; a number alone is the least.
QStringList lengthIn(const QString &text)
{
    static const QRegularExpression characters(u"(\\b(?:exactly|genau|exactement|exactamente|exatamente|esattamente)|正好|ちょうど|정확히|\\b(?:at "
                                               u"most|up to|no more than|max(?:imum|imal)?|"
                                               "höchstens|au plus|como máximo|no máximo)|最多|最大|최대)?[\\s:]*(\\d{1,4})\\s*\\+?[\\s-]*"
                                               "(?:characters?\\b|chars?\\b|zeichen\\b|caract[eè]res\\b|caratteri\\b|tekens\\b|символ|个字符|個字元|"
                                               "字符|字元|文字|글자|자(?!\\p{Hangul})|位(?!\\p{Han}))"
                                               "\\s*(以内|以下|이하|이내)?"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression exactly(u"^(?:exa|esa|genau|正好|ちょうど|정확히)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = characters.match(text);
    if (!match.hasMatch())
        return {};
    const bool most = !match.captured(1).isEmpty() || !match.captured(3).isEmpty();
    const QString sign = exactly.match(match.captured(1)).hasMatch() ? u"=="_s : most ? u"<="_s : u">="_s;
    return {u"len([VALUE]) %1 %2"_s.arg(sign, match.captured(2))};
}

// What the text says in numbers: of characters, or "32 bytes", "256-bit".
QStringList sizesIn(const QString &text)
{
    static const QRegularExpression bytes(u"(\\d+)\\s*[- ]?(bytes?|bits?)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression generated(u"openssl rand -(hex|base64) (\\d+)|token_urlsafe\\((\\d+)\\)|token_hex\\((\\d+)\\)"_s);
    if (const QStringList length = lengthIn(text); !length.isEmpty())
        return length;
    if (const auto match = bytes.match(text); match.hasMatch()) {
        const int count = match.captured(1).toInt() / (match.captured(2).startsWith("bit"_L1, Qt::CaseInsensitive) ? 8 : 1);
        const bool exact = !text.contains("bit"_L1, Qt::CaseInsensitive);
        return {u"[BYTES] %1 %2"_s.arg(exact ? u"=="_s : u">="_s).arg(count)};
    }
    if (const auto match = generated.match(text); match.hasMatch()) {
        const bool hex = match.captured(1) == "hex"_L1 || !match.captured(4).isEmpty();
        const int count = (match.captured(2) + match.captured(3) + match.captured(4)).toInt();
        return hex ? QStringList{u"len([VALUE]) == %1"_s.arg(2 * count), u"[VALUE] == pat([0-9a-f]*)"_s} : QStringList{u"[BYTES] >= %1"_s.arg(count)};
    }
    return {};
}

// "DO NOT use 'admin'", "NOT auto-generated"
QStringList forbidden(const QString &text)
{
    static const QRegularExpression banned(
        u"(?:do not use|don't use|never use|must not be|not be|other than|nicht)\\s+(?:the (?:default )?)?[\"'`]([^\"'`]+)[\"'`]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList conditions;
    for (auto matches = banned.globalMatch(text); matches.hasNext();)
        conditions += u"[VALUE] != "_s + quotedIfNeeded(matches.next().captured(1));
    return conditions;
}

// Whether a word can only be a value; "must be changed" and "must be up-to-date" name none.
bool isLiteral(const QString &word)
{
    static const QRegularExpression literal(u"^(?:true|false|on|off|\\d[\\w.]*|[A-Z][A-Z0-9_]+|[\\w-]*[._:/][\\w.:/-]*[\\w/])$"_s);
    return literal.match(word).hasMatch();
}

QString condition(const QString &value)
{
    const QString lower = value.toLower();
    if (lower == "false"_L1 || lower == "off"_L1 || lower == "0"_L1)
        return u"[VALUE] == any(false, False, 0, off)"_s;
    return lower == "true"_L1 ? u"[VALUE] == any(true, True, 1, on)"_s : u"[VALUE] == "_s + quotedIfNeeded(value);
}

// "MUST be false", "Set to \"strict\"", "muss true sein"
QStringList demanded(const QString &text)
{
    static const QRegularExpression must(
        u"\\b(?:must be|set to|has to be|needs to be|should be|muss|doit être|debe ser|deve ser)\\s+(?:([\"'`])([^\"'`]+)\\1|([A-Za-z0-9_.:/-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList conditions;
    for (auto matches = must.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        static const QRegularExpression stop(u"[.:]+$"_s);
        const QString word = match.captured(3).remove(stop);
        // "must be 32 bytes" speaks of the size
        const bool counts = !word.isEmpty() && word.front().isDigit() && match.capturedEnd() < text.size() && text[match.capturedEnd()] == u' ';
        if (const QString value = match.captured(2) + (isLiteral(word) && !counts ? word : QString()); !value.isEmpty())
            conditions += condition(value);
    }
    return conditions;
}

// "at most 5", as the last words
QStringList boundIn(const QString &text)
{
    const QList<Measure> measures = findMeasures(text);
    if (measures.isEmpty() || measures.last().end < text.trimmed().size())
        return {};
    const Measure &bound = measures.last();
    const bool plain = bound.quantity.unit == Unit::None && bound.noun.isEmpty() && bound.comparison;
    return plain ? QStringList{u"[VALUE] %1 %2"_s.arg(symbolOf(*bound.comparison), bound.text())} : QStringList();
}

// "between 30 and 120"
QStringList rangeIn(const QString &text)
{
    static const QRegularExpression range(
        u"\\b(?:between|zwischen|entre|tra)\\s+(\\d+)\\s+(?:and|und|et|y|e)\\s+(\\d+)(?!\\s*(?:char|zeich|caract|byte|bit))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(text);
    return match.hasMatch() ? QStringList{u"[VALUE] >= "_s + match.captured(1), u"[VALUE] <= "_s + match.captured(2)} : QStringList();
}

QStringList classesIn(const QString &text)
{
    static const Pattern mixed(u"mixed_case|uppercase|upper|symbol|special");
    static const Pattern all(u"number|digit symbol|special");
    const Words words(text);
    if (!mixed.matches(words))
        return {};
    return {all.matches(words) ? u"[CLASSES] >= 4"_s : u"[CLASSES] >= 3"_s};
}

// A value the text assigns for production is the value wanted, unless it only stands for one.
QStringList assigned(const QString &name, const VariableUse &mention)
{
    const QString value = mention.value.section(u" #"_s, 0, 0).trimmed();
    static const QRegularExpression switches(u"^(?:true|false|on|off)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (value.isEmpty() || isSecretName(name))
        return {};
    if (switches.match(value).hasMatch()) {
        const bool yes = value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value.compare("on"_L1, Qt::CaseInsensitive) == 0;
        return {yes ? u"[VALUE] == any(true, True, 1, on)"_s : u"[VALUE] == any(false, False, 0, off)"_s};
    }
    const bool own = isStandIn(value) || value.contains(u'[') || value.contains(u'<') || value.contains(u'@') || value.contains("://"_L1);
    return own || !mention.assigned ? QStringList() : QStringList{u"[VALUE] == "_s + quotedIfNeeded(value)};
}

// Examples and templates are public: whoever deploys them deploys a known secret.
QStringList notTheExample(const QString &name, const VariableUse &mention)
{
    if (mention.value.isEmpty() || mention.isDefault || mention.value.contains(u'['))
        return {};
    // Hosts that stand for others are asked once and filled in everywhere, here as well; so only their tell-tale label is named.
    const QString host = readUrl(mention.value.section(u',', 0, 0)).host;
    for (const QString &label : host.split(u'.')) {
        if (isPlaceholderHost(label))
            return {u"[VALUE] != pat(*%1*)"_s.arg(label)};
    }
    const bool open = mention.value.contains("..."_L1) || mention.value.contains(u'<');
    return isSecretName(name) && !open ? QStringList{u"[VALUE] != "_s + quotedIfNeeded(mention.value)} : QStringList();
}

QStringList vendorShape(const QString &name)
{
    const Vendor *vendor = vendorIn(QString(name).toLower().replace(u'_', u' '));
    static const QRegularExpression key(u"(?:KEY|TOKEN|SECRET)$"_s);
    if (!vendor || !key.match(name).hasMatch())
        return {};
    QStringList conditions;
    if (name.contains("WEBHOOK"_L1))
        return vendor->webhookKeyPattern.isEmpty() ? QStringList() : QStringList{u"[VALUE] == pat(%1)"_s.arg(vendor->webhookKeyPattern.toString())};
    if (!vendor->keyPattern.isEmpty())
        conditions += u"[VALUE] == pat(%1)"_s.arg(vendor->keyPattern.toString());
    if (!vendor->testKeyPattern.isEmpty())
        conditions += u"[VALUE] != pat(%1)"_s.arg(vendor->testKeyPattern.toString());
    return conditions;
}

QString leftOf(const QString &condition)
{
    static const QRegularExpression comparison(u"\\s(?:==|!=|<=|>=|<|>)\\s"_s);
    return condition.left(comparison.match(condition).capturedStart());
}

} // namespace

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(u"(?:SECRET|PASSWORD|PASSWD|TOKEN|_KEY$|API_KEY|PRIVATE|CREDENTIAL|_PASS$|DSN$)"_s);
    return secret.match(name).hasMatch() && !name.contains("PUBLIC"_L1);
}

bool isStandIn(const QString &value)
{
    static const QRegularExpression standIn(u"^(?:\\.\\.\\.|…)$|your|change[-_ ]?me|placeholder|example|generate|xxx|\\.\\.\\.|^\\[.*\\]$|^<.*>$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return standIn.match(value).hasMatch();
}

QStringList conditionsForVariable(const QString &name, const QList<const VariableUse *> &mentions)
{
    QStringList stated;
    for (const VariableUse *mention : mentions) {
        const QString text = mention->text + u' ' + mention->value;
        if (!isSecretName(name))
            stated += boundIn(mention->text);
        stated += sizesIn(text) + demanded(mention->text) + forbidden(mention->text) + classesIn(text) + rangeIn(mention->text)
                  + assigned(name, *mention) + notTheExample(name, *mention);
    }
    QStringList usual = vendorShape(name);
    static const auto rules = [] {
        QList<std::pair<QRegularExpression, QStringList>> all;
        for (const NameRule &rule : nameRules)
            all.append({QRegularExpression(u"^(?:%1)$"_s.arg(rule.name.toString())), rule.conditions.toString().split(u"; "_s)});
        return all;
    }();
    const auto rule = std::ranges::find_if(rules, [&](const auto &each) { return each.first.match(name).hasMatch(); });
    if (rule != rules.end())
        usual += rule->second;
    if (isSecretName(name) && usual.isEmpty())
        usual = strength(name);
    stated.removeDuplicates();
    QStringList conditions = stated;
    for (const QString &condition : std::as_const(usual)) {
        // what the text says goes before what names usually mean; what is forbidden stays forbidden
        const bool sized = condition.startsWith("len("_L1) && !stated.filter(u"[BYTES]"_s).isEmpty();
        const bool said = sized || std::ranges::any_of(stated, [&](const QString &each) {
                              return leftOf(each) == leftOf(condition) && !each.contains(" != "_L1) && !condition.contains(" != "_L1);
                          });
        if (!said && !conditions.contains(condition))
            conditions += condition;
    }
    return conditions.isEmpty() ? QStringList{isSet} : conditions;
}

} // namespace countersign
