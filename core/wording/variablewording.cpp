// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/variablewording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

#define SAY(text) QCoreApplication::translate("Variable", text)

QString describeBetween(const VariableRule &rule)
{
    const QString first = rule.arguments.value(0);
    switch (rule.kind) {
    case RuleKind::Unique: return SAY("a value no other variable has");
    case RuleKind::PasswordOf: return SAY("the password of %1 in it").arg(first);
    case RuleKind::Contains: return SAY("the address of %1 among them").arg(first);
    case RuleKind::SameAs: return SAY("the address of %1").arg(first);
    case RuleKind::SameHostAs: return SAY("the host of %1").arg(first);
    default: return {};
    }
}

QString describeStrength(const VariableRule &rule)
{
    const QString first = rule.arguments.value(0);
    switch (rule.kind) {
    case RuleKind::MinimumLength: return SAY("at least %1 characters").arg(first);
    case RuleKind::Bits: return SAY("at least %1 random bits").arg(first);
    case RuleKind::Bytes: return SAY("exactly %1 bytes, encoded").arg(first);
    case RuleKind::HexDigits: return SAY("%1 hexadecimal digits").arg(first);
    case RuleKind::Strong: return SAY("something strong: at least 12 characters, hard to guess");
    case RuleKind::MixedCase: return SAY("upper and lower case letters");
    case RuleKind::Digit: return SAY("a digit");
    case RuleKind::Symbol: return SAY("a symbol");
    default: return {};
    }
}

QString describeText(const VariableRule &rule)
{
    const QString first = rule.arguments.value(0);
    switch (rule.kind) {
    case RuleKind::NoPlaceholder: return SAY("a real value, no placeholder");
    case RuleKind::NotTheExample: return SAY("another value than the text's example, which is public");
    case RuleKind::NotADefault: return SAY("no well-known default");
    case RuleKind::Equals: return first;
    case RuleKind::Not: return SAY("not %1").arg(first);
    case RuleKind::Boolean: return SAY("true or false");
    case RuleKind::Integer: return SAY("a whole number");
    case RuleKind::Number: return SAY("a number from %1 to %2").arg(first, rule.arguments.value(1));
    case RuleKind::Port: return SAY("a port, 1 to 65535");
    case RuleKind::OneOf: return SAY("one of %1, and not debug in production").arg(rule.arguments.join(u", "_s));
    case RuleKind::Rate: return SAY("a rate such as 100/minute");
    case RuleKind::Host: return SAY("a real host name");
    case RuleKind::Path: return SAY("an absolute path");
    case RuleKind::Email: return SAY("an e-mail address");
    case RuleKind::Scheme: return SAY("an address that begins with %1:// and leads to another machine").arg(rule.arguments.join(u":// or "_s));
    case RuleKind::Address: return SAY("an address");
    case RuleKind::NoWildcard: return SAY("no \u201c*\u201d");
    case RuleKind::Origins: return SAY("exact %1 origins, without path and not of this machine").arg(first);
    case RuleKind::JsonArray: return SAY("a JSON array");
    case RuleKind::List: return SAY("a list separated by commas");
    case RuleKind::Prefix: return SAY("a value that begins with %1").arg(first);
    default: return {};
    }
}

} // namespace

QString describeRule(const VariableRule &rule)
{
    if (rule.kind == RuleKind::Present)
        return SAY("a value");
    for (const QString &words : {describeText(rule), describeStrength(rule), describeBetween(rule)}) {
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString describeSeen(const RuleVerdict &verdict)
{
    switch (verdict.rule.kind) {
    case RuleKind::Present: return verdict.truth == Truth::CannotTell ? SAY("a value the key store does not give") : SAY("none");
    case RuleKind::MinimumLength:
    case RuleKind::HexDigits: return SAY("%1 characters").arg(verdict.seen);
    case RuleKind::Bits:
    case RuleKind::Strong: return SAY("about %1 bits").arg(verdict.seen);
    case RuleKind::Bytes: return SAY("%1 bytes").arg(verdict.seen);
    case RuleKind::Unique: return SAY("the value of %1").arg(verdict.seen);
    case RuleKind::PasswordOf:
    case RuleKind::SameAs:
    case RuleKind::SameHostAs: return SAY("another one");
    case RuleKind::Contains: return SAY("others");
    case RuleKind::NotTheExample: return SAY("just that");
    case RuleKind::MixedCase:
    case RuleKind::Digit:
    case RuleKind::Symbol: return SAY("none");
    default: return verdict.seen.isEmpty() ? SAY("something else") : u'\u201c' + verdict.seen + u'\u201d';
    }
}

QString describeVerdict(const RuleVerdict &verdict)
{
    if (verdict.truth == Truth::Holds)
        return {};
    if (verdict.rule.kind == RuleKind::Present)
        return verdict.truth == Truth::CannotTell ? SAY("is set, but the key store does not give it") : SAY("is not set");
    return SAY("%1, want %2").arg(describeSeen(verdict), describeRule(verdict.rule));
}

QString hiddenValue() { return SAY("something else"); }

#undef SAY

ConditionResult asCondition(const QString &variable, const RuleVerdict &verdict)
{
    ConditionResult result;
    result.condition = variable + u' ' + describeRule(verdict.rule);
    result.truth = verdict.truth;
    result.expected = describeRule(verdict.rule);
    result.got = describeSeen(verdict);
    if (verdict.truth == Truth::CannotTell)
        result.reason = u"not-observed"_s;
    return result;
}

} // namespace countersign
