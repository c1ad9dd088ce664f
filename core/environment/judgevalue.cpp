// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/judgevalue.h"

#include "core/base/wipe.h"
#include "core/checklist/variables/variablenames.h"
#include "core/probing/placeholders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int strongBits = 60;
constexpr qsizetype strongLength = 12;
constexpr qsizetype shortestShared = 6; // below, two values being the same means nothing

bool matches(const QString &value, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1StringView(pattern)), QRegularExpression::CaseInsensitiveOption)
        .match(value)
        .hasMatch();
}

bool isOneOf(const QString &value, const QStringList &wanted)
{
    return std::ranges::any_of(wanted, [&](const QString &each) { return each.compare(value, Qt::CaseInsensitive) == 0; });
}

// true, 1, yes and on are the same answer.
QString canonical(const QString &value)
{
    static const QStringList yes{u"true"_s, u"1"_s, u"yes"_s, u"on"_s}, no{u"false"_s, u"0"_s, u"no"_s, u"off"_s};
    return isOneOf(value, yes) ? u"true"_s : isOneOf(value, no) ? u"false"_s : value;
}

bool isSame(const QString &value, const QString &wanted)
{
    const bool boolean = isOneOf(wanted, {u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s});
    return boolean ? canonical(value) == canonical(wanted) : value.compare(wanted, Qt::CaseInsensitive) == 0;
}

// "a, b" or ["a", "b"]
QStringList listIn(const QString &value)
{
    QStringList list;
    if (value.trimmed().startsWith(u'[')) {
        for (const QJsonValue &each : QJsonDocument::fromJson(value.toUtf8()).array())
            list << each.toString();
        return list;
    }
    for (const QString &each : value.split(u',', Qt::SkipEmptyParts))
        list << each.trimmed();
    return list;
}

QString originOf(const QString &address)
{
    const QUrl url(address);
    const QString port = url.port() > 0 ? u":%1"_s.arg(url.port()) : QString();
    return url.scheme() + u"://"_s + url.host() + port;
}

bool isLocal(const QString &host) { return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1 || host == "0.0.0.0"_L1; }

// An exact origin: the scheme wanted, a host that is not this machine, and nothing behind it.
bool isExactOrigin(const QString &text, const QString &scheme, bool production)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool bare = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    return url.isValid() && url.scheme() == scheme && !url.host().isEmpty() && bare && !(production && isLocal(url.host()));
}

bool isSchemeOf(const QString &value, const QStringList &wanted, bool production)
{
    const QUrl url(value);
    const QString scheme = url.scheme();
    const bool fits = std::ranges::any_of(wanted, [&](const QString &each) {
        if (each == "postgresql"_L1)
            return scheme == "postgres"_L1 || scheme == each || scheme.startsWith("postgresql+"_L1);
        if (each == "redis"_L1 || each == "http"_L1)
            return scheme == each || scheme == each + u's';
        return scheme == each;
    });
    const bool web = scheme.startsWith("http"_L1) || scheme.startsWith("ws"_L1);
    return fits && (!url.host().isEmpty() || scheme == "sqlite"_L1) && !(production && web && isLocal(url.host()));
}

bool isRealHost(const QString &value, bool production)
{
    return matches(value, "(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?|\\[?[0-9a-f:]+\\]?")
           && !isPlaceholderHost(value) && !(production && isLocal(value));
}

bool isWellKnown(const QString &value)
{
    static const QStringList known{u"admin"_s,    u"password"_s, u"secret"_s,   u"changeme"_s, u"default"_s, u"test"_s,  u"root"_s,    u"123456"_s,
                                   u"12345678"_s, u"qwerty"_s,   u"postgres"_s, u"letmein"_s,  u"guest"_s,   u"redis"_s, u"admin123"_s};
    return isOneOf(value, known);
}

// "redis://redis:6379/0" is called a secret for the password it might hold; without one it gives nothing away.
bool isAddressWithoutLogin(const QString &value) { return value.contains("://"_L1) && QUrl(value).userInfo().isEmpty(); }

// The value of one variable while its rules look at it.
struct Look {
    const Variable &variable;
    const EnvironmentValues &values;
    QByteArrayView bytes;
    QString text; // the same as text, wiped afterwards

    RuleVerdict verdict(const VariableRule &rule) const;
    bool holds(const VariableRule &rule, QString &seen) const;
    bool holdsOfText(const VariableRule &rule) const;
    bool holdsOfStrength(const VariableRule &rule, QString &seen) const;
    bool holdsWithOthers(const VariableRule &rule, QString &seen) const;
    QString shown() const { return variable.secret ? QString() : text; }
};

bool Look::holdsOfText(const VariableRule &rule) const
{
    const QString argument = rule.arguments.value(0);
    bool number = false;
    switch (rule.kind) {
    case RuleKind::NoPlaceholder: {
        const bool json = text.startsWith(u'[') && text.contains(u'"');
        const bool mailbox = matches(text, "[^<>]*<[^<>@\\s]+@[^<>@\\s]+>");
        return (json || mailbox || !isPlaceholderValue(text)) && !isPlaceholderHost(QUrl(text).host());
    }
    case RuleKind::NotTheExample:
        return !values.production
               || ((variable.example.isEmpty() || text != variable.example)
                   && (variable.defaultValue.isEmpty() || !variable.secret || isAddressWithoutLogin(text) || text != variable.defaultValue));
    case RuleKind::NotADefault: return !isWellKnown(text);
    case RuleKind::Equals: return isSame(text, argument);
    case RuleKind::Not: return text.compare(argument, Qt::CaseInsensitive) != 0;
    case RuleKind::Boolean: return canonical(text) == "true"_L1 || canonical(text) == "false"_L1;
    case RuleKind::Integer: return (void(text.toLongLong(&number)), number);
    case RuleKind::Number: {
        const double value = text.toDouble(&number);
        return number && value >= argument.toDouble() && value <= rule.arguments.value(1).toDouble();
    }
    case RuleKind::Port: return text.toInt(&number) > 0 && number && text.toInt() < 65536;
    case RuleKind::OneOf: return isOneOf(text, rule.arguments) && !(values.production && text.compare("debug"_L1, Qt::CaseInsensitive) == 0);
    case RuleKind::Rate: return matches(text, "\\d+\\s*/\\s*(?:second|minute|hour|day|s|m|h|d|sec|min)");
    case RuleKind::Host: return isRealHost(text, values.production);
    case RuleKind::Path: return text.startsWith(u'/') || matches(text, "[a-z]:[\\\\/].*");
    case RuleKind::Email: return matches(text, "(?:.*<)?[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+>?");
    case RuleKind::Scheme: return isSchemeOf(text, rule.arguments, values.production);
    case RuleKind::Address: return QUrl(text, QUrl::StrictMode).isValid() && text.contains("://"_L1);
    case RuleKind::NoWildcard: return std::ranges::none_of(listIn(text), [](const QString &each) { return each.contains(u'*'); });
    case RuleKind::Origins: {
        const QStringList origins = listIn(text);
        return !origins.isEmpty()
               && std::ranges::all_of(origins, [&](const QString &each) { return isExactOrigin(each, argument, values.production); });
    }
    case RuleKind::JsonArray: return QJsonDocument::fromJson(text.toUtf8()).isArray();
    case RuleKind::List: return !listIn(text).isEmpty();
    case RuleKind::Prefix: return text.startsWith(argument);
    default: return true;
    }
}

bool Look::holdsOfStrength(const VariableRule &rule, QString &seen) const
{
    const int wanted = rule.arguments.value(0).toInt();
    const auto any = [&](auto is) { return std::ranges::any_of(text, is); };
    switch (rule.kind) {
    case RuleKind::MinimumLength: seen = QString::number(text.size()); return text.size() >= wanted;
    case RuleKind::Bits:
        seen = QString::number(entropyBits(bytes));
        return decodedBytes(bytes) * 8 >= wanted && entropyBits(bytes) >= wanted * 9 / 10;
    case RuleKind::Bytes: seen = QString::number(decodedBytes(bytes)); return decodedBytes(bytes) == wanted;
    case RuleKind::HexDigits: seen = QString::number(text.size()); return text.size() == wanted && matches(text, "[0-9a-f]+");
    case RuleKind::Strong:
        seen = QString::number(entropyBits(bytes));
        return text.size() >= strongLength && entropyBits(bytes) >= strongBits && !isWellKnown(text);
    case RuleKind::MixedCase: return any([](QChar c) { return c.isUpper(); }) && any([](QChar c) { return c.isLower(); });
    case RuleKind::Digit: return any([](QChar c) { return c.isDigit(); });
    case RuleKind::Symbol: return any([](QChar c) { return !c.isLetterOrNumber(); });
    default: return true;
    }
}

bool Look::holdsWithOthers(const VariableRule &rule, QString &seen) const
{
    if (rule.kind == RuleKind::Unique) {
        for (const auto &[name, value] : values.values.asKeyValueRange()) {
            if (name != variable.name && bytes.size() >= shortestShared && value->view() == bytes && namesSecret(name)) {
                seen = name;
                return false;
            }
        }
        return true;
    }
    seen = rule.arguments.value(0);
    const QByteArrayView otherBytes = values.of(seen);
    if (otherBytes.isEmpty())
        return true; // its own row says that it is not set
    QString other = QString::fromUtf8(otherBytes);
    const auto wiped = qScopeGuard([&] { wipe(other); });
    switch (rule.kind) {
    case RuleKind::PasswordOf: {
        const QString password = QUrl(text).password(QUrl::FullyDecoded);
        return password.isEmpty() || password == other;
    }
    case RuleKind::Contains: return listIn(text).contains(originOf(other)) || listIn(text).contains(other);
    case RuleKind::SameAs:
        return QUrl(text).adjusted(QUrl::StripTrailingSlash) == QUrl(other).adjusted(QUrl::StripTrailingSlash)
               || QUrl(text).host() == QUrl(other).host();
    case RuleKind::SameHostAs: return QUrl(text).host() == QUrl(other).host();
    default: return true;
    }
}

bool Look::holds(const VariableRule &rule, QString &seen) const
{
    switch (rule.kind) {
    case RuleKind::Present: return !bytes.isEmpty();
    case RuleKind::MinimumLength:
    case RuleKind::Bits:
    case RuleKind::Bytes:
    case RuleKind::HexDigits:
    case RuleKind::Strong:
    case RuleKind::MixedCase:
    case RuleKind::Digit:
    case RuleKind::Symbol: return holdsOfStrength(rule, seen);
    case RuleKind::Unique:
    case RuleKind::PasswordOf:
    case RuleKind::Contains:
    case RuleKind::SameAs:
    case RuleKind::SameHostAs: return holdsWithOthers(rule, seen);
    default: seen = shown(); return holdsOfText(rule);
    }
}

RuleVerdict Look::verdict(const VariableRule &rule) const
{
    QString seen;
    const bool good = holds(rule, seen);
    return {rule, good ? Truth::Holds : Truth::Fails, seen};
}

} // namespace

QList<RuleVerdict> judgeVariable(const Variable &variable, const EnvironmentValues &values, const QStringList &names)
{
    const VariableRule present{RuleKind::Present, {}};
    if (values.unreadable.contains(variable.name))
        return {{present, Truth::CannotTell, {}}};
    const QByteArrayView bytes = values.of(variable.name);
    if (bytes.isEmpty())
        return {{present, variable.need == VariableNeed::Required ? Truth::Fails : Truth::Holds, {}}};
    Look look{variable, values, bytes, QString::fromUtf8(bytes)};
    QList<RuleVerdict> verdicts;
    for (const VariableRule &rule : rulesOf(variable, names))
        verdicts.append(look.verdict(rule));
    wipe(look.text);
    return verdicts;
}

} // namespace countersign
