// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/variablerule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Spelling {
    QLatin1StringView text;
    RuleKind kind;
};

// As the importer writes them into Variable::rules.
constexpr Spelling spellings[] = {
    {"min-length"_L1, RuleKind::MinimumLength},
    {"bytes"_L1, RuleKind::Bytes},
    {"bits"_L1, RuleKind::Bits},
    {"hex"_L1, RuleKind::HexDigits},
    {"strong"_L1, RuleKind::Strong},
    {"mixed-case"_L1, RuleKind::MixedCase},
    {"digit"_L1, RuleKind::Digit},
    {"symbol"_L1, RuleKind::Symbol},
    {"unique"_L1, RuleKind::Unique},
    {"not-default"_L1, RuleKind::NotADefault},
    {"not"_L1, RuleKind::Not},
    {"equals"_L1, RuleKind::Equals},
    {"port"_L1, RuleKind::Port},
    {"boolean"_L1, RuleKind::Boolean},
    {"number"_L1, RuleKind::Number},
    {"integer"_L1, RuleKind::Integer},
    {"enum"_L1, RuleKind::OneOf},
    {"rate"_L1, RuleKind::Rate},
    {"host"_L1, RuleKind::Host},
    {"path"_L1, RuleKind::Path},
    {"email"_L1, RuleKind::Email},
    {"no-wildcard"_L1, RuleKind::NoWildcard},
    {"origins"_L1, RuleKind::Origins},
    {"json-array"_L1, RuleKind::JsonArray},
    {"list"_L1, RuleKind::List},
    {"scheme"_L1, RuleKind::Scheme},
    {"url"_L1, RuleKind::Scheme},
    {"prefix"_L1, RuleKind::Prefix},
    {"forbid-example"_L1, RuleKind::NotTheExample},
    {"no-placeholder"_L1, RuleKind::NoPlaceholder},
};

VariableRule read(const QString &text)
{
    const QString name = text.section(u' ', 0, 0), argument = text.section(u' ', 1);
    for (const Spelling &each : spellings) {
        if (name != each.text)
            continue;
        if (each.text == "url"_L1 && argument.isEmpty())
            return {RuleKind::Address, {}};
        const bool whole = each.kind == RuleKind::Not || each.kind == RuleKind::Equals || each.kind == RuleKind::Prefix;
        return {each.kind, whole ? QStringList{argument} : argument.split(u' ', Qt::SkipEmptyParts)};
    }
    return {};
}

// Between one variable and another, by what their names say of them.
struct Pairing {
    QStringView name; // regular expressions on the whole name
    QStringView other;
    RuleKind kind;
};

constexpr Pairing pairings[] = {
    {u"(?:DATABASE|DB|POSTGRES)_(?:URL|URI|DSN)", u"(?:DB|DATABASE|POSTGRES)_PASSWORD", RuleKind::PasswordOf},
    {u"REDIS_(?:URL|URI)", u"REDIS_PASSWORD", RuleKind::PasswordOf},
    {u"(?:\\w+_)?(?:CORS_ORIGINS?|CORS_ALLOWED_ORIGINS|ALLOWED_ORIGINS)", u"FRONTEND_URL", RuleKind::Contains},
    {u"(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|VUE_APP)_(?:API|BACKEND)_(?:URL|BASE_URL)", u"BACKEND_URL", RuleKind::SameAs},
    {u"(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|VUE_APP)_(?:WS|WEBSOCKET)_URL", u"(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|VUE_APP)_API_URL",
     RuleKind::SameHostAs},
};

bool fits(QStringView pattern, const QString &name)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(name).hasMatch();
}

} // namespace

QList<VariableRule> rulesOf(const Variable &variable, const QStringList &names)
{
    QList<VariableRule> rules{{RuleKind::Present, {}}};
    for (const QString &text : variable.rules) {
        if (const VariableRule rule = read(text); rule.kind != RuleKind::Present && !rules.contains(rule))
            rules.append(rule);
    }
    if (variable.secret && !rules.contains(VariableRule{RuleKind::Unique, {}}))
        rules.append({RuleKind::Unique, {}});
    if (!variable.defaultValue.isEmpty() && variable.secret)
        rules.append({RuleKind::NotTheExample, {}});
    for (const Pairing &pairing : pairings) {
        if (!fits(pairing.name, variable.name))
            continue;
        for (const QString &other : names) {
            if (other != variable.name && fits(pairing.other, other)) {
                rules.append({pairing.kind, {other}});
                break;
            }
        }
    }
    return rules;
}

} // namespace countersign
