// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/conditionwording.h"

#include "core/checks/condition/placeholder.h"
#include "core/checks/condition/quantity.h"
#include "core/wording/globwording.h"
#include "core/wording/variablewording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Condition", text); }

// "200", "301 or 308", "more than 14 d".
QString valueText(const ParsedCondition &condition)
{
    if (condition.right.lookup())
        return toText(condition.right);
    QStringList values;
    for (const Alternative &alternative : condition.right.alternatives()) {
        const auto *literal = std::get_if<Literal>(&alternative);
        const auto quantity = literal && !literal->quoted ? readQuantity(literal->text) : std::nullopt;
        if (quantity && quantity->unit != Unit::None)
            values += toText(*quantity);
        else if (literal)
            values += literal->text;
        else if (const auto *glob = std::get_if<Glob>(&alternative))
            values += globText(glob->pattern);
        else
            values += toText(Operand{QList<Alternative>{alternative}});
    }
    return values.join(say(QT_TRANSLATE_NOOP("Condition", " or ")));
}

QString boundText(const ParsedCondition &condition, const char *unitless = nullptr)
{
    QString value = valueText(condition);
    if (unitless && std::ranges::all_of(value, [](QChar c) { return c.isDigit() || c == u'.'; }))
        value += QString::fromLatin1(unitless);
    switch (condition.comparison) {
    case Comparison::Equal: return value;
    case Comparison::NotEqual: return say(QT_TRANSLATE_NOOP("Condition", "not %1")).arg(value);
    case Comparison::Less: return say(QT_TRANSLATE_NOOP("Condition", "less than %1")).arg(value);
    case Comparison::LessOrEqual: return say(QT_TRANSLATE_NOOP("Condition", "at most %1")).arg(value);
    case Comparison::Greater: return say(QT_TRANSLATE_NOOP("Condition", "more than %1")).arg(value);
    case Comparison::GreaterOrEqual: return say(QT_TRANSLATE_NOOP("Condition", "at least %1")).arg(value);
    }
    Q_UNREACHABLE_RETURN({});
}

// The glob of "== pat(*x*)", empty for others.
QString globOf(const ParsedCondition &condition)
{
    if (condition.right.lookup() || condition.comparison != Comparison::Equal)
        return {};
    const auto &all = condition.right.alternatives();
    const auto *glob = all.size() == 1 ? std::get_if<Glob>(&all.first()) : nullptr;
    return glob ? glob->pattern : QString();
}

// "[Ss]wagger" reads "swagger".
QString withoutSets(QString glob)
{
    static const QRegularExpression set(u"\\[.([^\\]])\\]"_s);
    return glob.replace(set, u"\\1"_s);
}

bool isTrue(const ParsedCondition &condition) { return (valueText(condition) == "true"_L1) == (condition.comparison == Comparison::Equal); }

QString nameOf(const Lookup &lookup)
{
    if (lookup.path.isEmpty())
        return u'[' + lookup.placeholder + u']';
    return toText(lookup.path).sliced(toText(lookup.path).startsWith(u'.') ? 1 : 0);
}

// What a placeholder without a path is called.
QString subjectOf(const Lookup &lookup)
{
    if (!lookup.path.isEmpty())
        return nameOf(lookup);
    if (lookup.placeholder == "VALUE"_L1)
        return say(QT_TRANSLATE_NOOP("Condition", "the value"));
    if (lookup.placeholder == "SQL"_L1)
        return say(QT_TRANSLATE_NOOP("Condition", "the result"));
    if (lookup.placeholder == "OUTPUT"_L1)
        return say(QT_TRANSLATE_NOOP("Condition", "the output"));
    return say(QT_TRANSLATE_NOOP("Condition", "the answer"));
}

// "> 0", ">= 1"
bool isMoreThanNone(const ParsedCondition &condition)
{
    const QString value = valueText(condition);
    return (condition.comparison == Comparison::Greater && value == "0"_L1)
           || (condition.comparison == Comparison::GreaterOrEqual && value == "1"_L1);
}

// "database" of the answer, "header Server", "max-age in header Strict-Transport-Security".
QString partName(const Lookup &lookup)
{
    if (lookup.placeholder == "HEADERS"_L1 && lookup.path.size() == 2)
        return say(QT_TRANSLATE_NOOP("Condition", "%1 in header %2"))
            .arg(toText({lookup.path.last()}).sliced(1), toText({lookup.path.first()}).sliced(1));
    return lookup.placeholder == "HEADERS"_L1 ? say(QT_TRANSLATE_NOOP("Condition", "header %1")).arg(nameOf(lookup)) : subjectOf(lookup);
}

QString describePart(const ParsedCondition &condition, const Lookup &lookup)
{
    if (lookup.function == Function::Len && isMoreThanNone(condition))
        return say(QT_TRANSLATE_NOOP("Condition", "%1 is not empty")).arg(subjectOf(lookup));
    if (lookup.function == Function::Len && lookup.placeholder == "VALUE"_L1)
        return say(QT_TRANSLATE_NOOP("Condition", "has %1 characters")).arg(boundText(condition));
    const QString name = partName(lookup);
    switch (lookup.function) {
    case Function::Has:
        return (isTrue(condition) ? say(QT_TRANSLATE_NOOP("Condition", "%1 is there")) : say(QT_TRANSLATE_NOOP("Condition", "%1 is not there")))
            .arg(name);
    case Function::Type: return say(QT_TRANSLATE_NOOP("Condition", "%1 is of type %2")).arg(name, boundText(condition));
    case Function::Len: return say(QT_TRANSLATE_NOOP("Condition", "%1 has %2 entries or characters")).arg(name, boundText(condition));
    case Function::Age: return say(QT_TRANSLATE_NOOP("Condition", "%1 is %2 old")).arg(name, boundText(condition));
    case Function::None: break;
    }
    if (const QString sentence = globSentence(condition, name); !sentence.isEmpty())
        return sentence;
    if (const QString glob = globOf(condition); glob.startsWith(u'*') && glob.endsWith(u'*') && glob.size() > 2)
        return say(QT_TRANSLATE_NOOP("Condition", "%1 contains \"%2\"")).arg(name, withoutSets(glob.sliced(1, glob.size() - 2)));
    return say(QT_TRANSLATE_NOOP("Condition", "%1 is %2")).arg(name, boundText(condition));
}

struct Phrase {
    QStringView placeholder;
    const char *text; // %1: the bound
    const char *unit; // of a bare number
};

constexpr Phrase phrases[] = {
    {u"STATUS", QT_TRANSLATE_NOOP("Condition", "answers %1"), nullptr},
    {u"RESPONSE_TIME", QT_TRANSLATE_NOOP("Condition", "takes %1"), " ms"},
    {u"REDIRECT", QT_TRANSLATE_NOOP("Condition", "leads to %1"), nullptr},
    {u"CERTIFICATE_EXPIRATION", QT_TRANSLATE_NOOP("Condition", "the certificate is trusted and valid for %1"), " ms"},
    {u"CHAIN_EXPIRATION", QT_TRANSLATE_NOOP("Condition", "the whole chain is valid for %1"), " ms"},
    {u"TLS.VERSION", QT_TRANSLATE_NOOP("Condition", "speaks TLS %1"), nullptr},
    {u"TLS.ALPN", QT_TRANSLATE_NOOP("Condition", "agrees on %1"), nullptr},
    {u"TLS.ISSUER", QT_TRANSLATE_NOOP("Condition", "the issuer is %1"), nullptr},
    {u"ERROR_RATE", QT_TRANSLATE_NOOP("Condition", "error rate %1"), " %"},
    {u"MEAN", QT_TRANSLATE_NOOP("Condition", "mean response time %1"), " ms"},
    {u"P50", QT_TRANSLATE_NOOP("Condition", "median response time %1"), " ms"},
    {u"P90", QT_TRANSLATE_NOOP("Condition", "90th percentile of the response time %1"), " ms"},
    {u"P95", QT_TRANSLATE_NOOP("Condition", "95th percentile of the response time %1"), " ms"},
    {u"P99", QT_TRANSLATE_NOOP("Condition", "99th percentile of the response time %1"), " ms"},
    {u"ERRORS", QT_TRANSLATE_NOOP("Condition", "failed requests: %1"), nullptr},
    {u"CONNECT_TIME", QT_TRANSLATE_NOOP("Condition", "connects in %1"), " ms"},
    {u"DNS_RCODE", QT_TRANSLATE_NOOP("Condition", "the name server says %1"), nullptr},
    {u"RESOLVERS", QT_TRANSLATE_NOOP("Condition", "resolvers that agree: %1"), nullptr},
    {u"SQL", QT_TRANSLATE_NOOP("Condition", "the result is %1"), nullptr},
    {u"VERSION", QT_TRANSLATE_NOOP("Condition", "the version is %1"), nullptr},
    {u"HIT_RATE", QT_TRANSLATE_NOOP("Condition", "the hit rate is %1"), " %"},
    {u"TTL", QT_TRANSLATE_NOOP("Condition", "the time to live is %1"), nullptr},
    {u"DNS.TTL", QT_TRANSLATE_NOOP("Condition", "the time to live is %1"), " s"},
    {u"EXIT", QT_TRANSLATE_NOOP("Condition", "ends with exit code %1"), nullptr},
    {u"OUTPUT", QT_TRANSLATE_NOOP("Condition", "the output is %1"), nullptr},
    {u"LINES", QT_TRANSLATE_NOOP("Condition", "lines of output: %1"), nullptr},
    {u"COVERAGE", QT_TRANSLATE_NOOP("Condition", "test coverage %1"), " %"},
    {u"CORES", QT_TRANSLATE_NOOP("Condition", "processor cores: %1"), nullptr},
    {u"MEMORY", QT_TRANSLATE_NOOP("Condition", "memory %1"), nullptr},
    {u"DISK", QT_TRANSLATE_NOOP("Condition", "disk %1"), nullptr},
    {u"MODE", QT_TRANSLATE_NOOP("Condition", "its permissions are %1"), nullptr},
    {u"OWNER", QT_TRANSLATE_NOOP("Condition", "its owner is %1"), nullptr},
    {u"AGE", QT_TRANSLATE_NOOP("Condition", "its age is %1"), nullptr},
    {u"VALUE", QT_TRANSLATE_NOOP("Condition", "the value is %1"), nullptr},
    {u"CLASSES", QT_TRANSLATE_NOOP("Condition", "kinds of characters in it: %1"), nullptr},
    {u"BYTES", QT_TRANSLATE_NOOP("Condition", "bytes in it: %1"), nullptr},
    {u"SINCE", QT_TRANSLATE_NOOP("Condition", "last done %1 ago"), nullptr},
    {u"ELAPSED", QT_TRANSLATE_NOOP("Condition", "elapsed time %1"), nullptr},
    {u"OPEN", QT_TRANSLATE_NOOP("Condition", "still open: %1"), nullptr},
    {u"FAILING", QT_TRANSLATE_NOOP("Condition", "of them failing: %1"), nullptr},
};

struct Fact {
    QStringView placeholder;
    const char *yes;
    const char *no;
};

constexpr Fact facts[] = {
    {u"CONNECTED", QT_TRANSLATE_NOOP("Condition", "accepts connections"), QT_TRANSLATE_NOOP("Condition", "accepts no connection")},
    {u"EXISTS", QT_TRANSLATE_NOOP("Condition", "is there"), QT_TRANSLATE_NOOP("Condition", "is not there")},
    {u"REUSED", QT_TRANSLATE_NOOP("Condition", "is used elsewhere as well"), QT_TRANSLATE_NOOP("Condition", "is used nowhere else")},
};

// Of an answer with parts, or of what a function makes of it.
bool isPart(const Lookup &lookup)
{
    return lookup.placeholder == "BODY"_L1 || lookup.placeholder == "HEADERS"_L1 || !lookup.path.isEmpty() || lookup.function != Function::None;
}

// Of a variable that has no value, where one is asked for.
bool isUnset(const ConditionResult &result)
{
    VariableRule rule;
    rule.kind = RuleKind::Present;
    return result.expected == describeRule(rule) && result.got == describeSeen({.rule = rule, .truth = Truth::Fails});
}

// What was not there is no value.
QString gotText(const ConditionResult &result) { return result.got == "-"_L1 ? say(QT_TRANSLATE_NOOP("Condition", "nothing")) : result.got; }

// "301 or 308" for any(301, 308), the address for "https://shop.test*": the language of conditions is for those who write them.
QString wantedText(const ConditionResult &result, const ParsedCondition &condition)
{
    if (!result.expected.contains("any("_L1) && !result.expected.contains("pat("_L1))
        return result.expected;
    const QString address = globOf(condition).section(u'*', 0, 0);
    return address.contains("://"_L1) && !address.endsWith("://"_L1) ? address : boundText(condition);
}

// "takes 1840 ms, want < 500 ms" of what the answer is as a whole; empty where there is no phrase for it.
QString wholeFailure(const ConditionResult &result, const ParsedCondition &condition, const Lookup &lookup)
{
    if (lookup.placeholder == "STATUS"_L1)
        return say(QT_TRANSLATE_NOOP("Condition", "answered %1, want %2")).arg(gotText(result), wantedText(result, condition));
    for (const Fact &fact : facts) {
        if (fact.placeholder == lookup.placeholder)
            return say(isTrue(condition) ? fact.no : fact.yes);
    }
    const auto phrase = std::ranges::find(phrases, lookup.placeholder, &Phrase::placeholder);
    if (phrase == std::end(phrases))
        return {};
    return say(QT_TRANSLATE_NOOP("Condition", "%1, want %2")).arg(say(phrase->text).arg(gotText(result)), wantedText(result, condition));
}

QString describe(const ParsedCondition &condition)
{
    const Lookup *lookup = condition.left.lookup();
    if (!lookup)
        return toText(condition);
    for (const Fact &fact : facts) {
        if (fact.placeholder == lookup->placeholder)
            return say(isTrue(condition) ? fact.yes : fact.no);
    }
    if (isPart(*lookup))
        return describePart(condition, *lookup);
    const bool isText = lookup->placeholder == "VALUE"_L1 || lookup->placeholder == "OUTPUT"_L1;
    if (const QString sentence = isText ? globSentence(condition, subjectOf(*lookup)) : QString(); !sentence.isEmpty())
        return sentence;
    for (const Phrase &phrase : phrases) {
        if (phrase.placeholder != lookup->placeholder)
            continue;
        const bool address = phrase.placeholder == u"REDIRECT" || phrase.placeholder == u"TLS.ISSUER";
        const QString glob = address ? globOf(condition) : QString();
        return say(phrase.text).arg(glob.isEmpty() ? boundText(condition, phrase.unit) : QString(glob).remove(u'*'));
    }
    if (lookup->placeholder.startsWith("COUNT_"_L1))
        return say(QT_TRANSLATE_NOOP("Condition", "answers %1: %2")).arg(lookup->placeholder.sliced(6), boundText(condition));
    return toText(condition);
}

} // namespace

QString describeCondition(const QString &condition)
{
    const auto parsed = parseCondition(condition);
    return parsed ? describe(*parsed) : condition;
}

QString describeFailure(const ConditionResult &result)
{
    static const QString nothing = u"-"_s; // how evaluation writes what was not there
    const auto parsed = parseCondition(result.condition);
    const Lookup *lookup = parsed ? parsed->left.lookup() : nullptr;
    if (!lookup && isUnset(result))
        return say(QT_TRANSLATE_NOOP("Condition", "%1 is not set")).arg(result.condition.section(u' ', 0, 0));
    if (!lookup)
        return say(QT_TRANSLATE_NOOP("Condition", "%1: got %2, want %3")).arg(result.condition.section(u' ', 0, 0), result.got, result.expected);
    if (const QString whole = isPart(*lookup) ? QString() : wholeFailure(result, *parsed, *lookup); !whole.isEmpty())
        return whole;
    const QString name = partName(*lookup);
    if (lookup->function == Function::Has)
        return (isTrue(*parsed) ? say(QT_TRANSLATE_NOOP("Condition", "%1 is missing, want it there"))
                                : say(QT_TRANSLATE_NOOP("Condition", "%1 is there, want it gone")))
            .arg(name);
    if (lookup->function == Function::None && result.got == nothing)
        return say(QT_TRANSLATE_NOOP("Condition", "%1 is missing, want %2")).arg(name, wantedText(result, *parsed));
    return say(QT_TRANSLATE_NOOP("Condition", "%1: got %2, want %3"))
        .arg(lookup->function == Function::None ? name : toText(parsed->left), result.got, wantedText(result, *parsed));
}

QString describeWanted(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Value: return say(QT_TRANSLATE_NOOP("Condition", "a value"));
    case Wanted::Placeholder: return say(QT_TRANSLATE_NOOP("Condition", "a placeholder such as [STATUS]"));
    case Wanted::KnownPlaceholder: return say(QT_TRANSLATE_NOOP("Condition", "one of %1")).arg(placeholderNames().join(u", "_s));
    case Wanted::HeaderName: return say(QT_TRANSLATE_NOOP("Condition", "the name of a header, as in [HEADERS].Server"));
    case Wanted::NoPath: return say(QT_TRANSLATE_NOOP("Condition", "no path, because this placeholder has no parts"));
    case Wanted::PathStep: return say(QT_TRANSLATE_NOOP("Condition", "a name behind the dot, or a number in the brackets"));
    case Wanted::ClosingBracket: return say(QT_TRANSLATE_NOOP("Condition", "a closing bracket ]"));
    case Wanted::ClosingParenthesis: return say(QT_TRANSLATE_NOOP("Condition", "a closing parenthesis )"));
    case Wanted::ClosingQuote: return say(QT_TRANSLATE_NOOP("Condition", "a closing quotation mark"));
    case Wanted::Comparison: return say(QT_TRANSLATE_NOOP("Condition", "a comparison (==, !=, <=, >=, < or >)"));
    case Wanted::EqualOrNotEqual:
        return say(QT_TRANSLATE_NOOP("Condition", "== or !=, because patterns, lists, JSON, has() and type() have no order"));
    case Wanted::End: return say(QT_TRANSLATE_NOOP("Condition", "the end of the condition"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace countersign
