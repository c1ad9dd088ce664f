// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/merge.h"

#include "core/base/digest.h"
#include "core/checks/condition/conditionparser.h"
#include "core/checks/condition/quantity.h"
#include "core/wording/checksentence.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString targetKey(const CheckSpec &check)
{
    // the same port looked at from outside and from inside is looked at twice
    const QString vantage = check.needs.contains(Need::Vantage) ? u"vantage"_s : QString();
    QString address = check.target.address;
    if (address.endsWith(u'/'))
        address.chop(1); // "https://host" and "https://host/" are one request
    QStringList parts = {nameOf(check.kind),
                         vantage,
                         address,
                         check.target.method,
                         check.target.body,
                         QString::number(check.target.requests),
                         QString::number(check.target.concurrency)};
    for (const HttpHeader &header : check.target.headers)
        parts += header.name.toLower() + u':' + header.value;
    return parts.join(QChar(u'\n'));
}

// What a condition is about: "[BODY].status".
QString aboutOf(const ParsedCondition &condition)
{
    Operand about = condition.left;
    if (auto *lookup = std::get_if<Lookup>(&about.content); lookup && lookup->function == Function::Has)
        lookup->function = Function::None;
    return toText(about);
}

const Literal *literalOf(const ParsedCondition &condition)
{
    const bool single = !condition.right.lookup() && condition.right.alternatives().size() == 1;
    return single ? std::get_if<Literal>(&condition.right.alternatives().first()) : nullptr;
}

bool isPresence(const ParsedCondition &condition)
{
    return condition.left.lookup() && condition.left.lookup()->function == Function::Has && literalOf(condition)
           && literalOf(condition)->text == "true"_L1;
}

// Whether `strong` being true makes `weak` true.
bool implies(const ParsedCondition &strong, const ParsedCondition &weak)
{
    if (toText(strong) == toText(weak))
        return true;
    if (aboutOf(strong) != aboutOf(weak))
        return false;
    if (isPresence(weak))
        return strong.comparison == Comparison::Equal && !isPresence(strong);
    const Literal *a = literalOf(strong), *b = literalOf(weak);
    if (strong.comparison == Comparison::Equal && weak.comparison == Comparison::Equal && a && !weak.right.lookup())
        return weak.right.alternatives().contains(Alternative(*a));
    const auto x = a ? readQuantity(a->text) : std::nullopt, y = b ? readQuantity(b->text) : std::nullopt;
    if (!x || !y || strong.comparison != weak.comparison)
        return false;
    const bool upper = weak.comparison == Comparison::Less || weak.comparison == Comparison::LessOrEqual;
    const bool lower = weak.comparison == Comparison::Greater || weak.comparison == Comparison::GreaterOrEqual;
    return (upper && x->value <= y->value) || (lower && x->value >= y->value);
}

// "x is a" and "x is b".
bool contradict(const ParsedCondition &one, const ParsedCondition &other)
{
    const Literal *a = literalOf(one), *b = literalOf(other);
    return a && b && one.comparison == Comparison::Equal && other.comparison == Comparison::Equal && toText(one.left) == toText(other.left)
           && a->text != b->text;
}

QList<ParsedCondition> parsed(const QStringList &conditions)
{
    QList<ParsedCondition> all;
    for (const QString &condition : conditions) {
        if (const auto one = parseCondition(condition))
            all.append(*one);
    }
    return all;
}

struct Candidate {
    CheckSpec check;
    QList<ParsedCondition> conditions;
};

// A sentence joins a stricter check only where both are about the same things: "answers 200" must not turn red over a header that another
// sentence asks for. The content of the answer to the same request is no other thing.
bool isAboutTheSame(const Candidate &strong, const Candidate &weak)
{
    return std::ranges::all_of(strong.conditions, [&](const ParsedCondition &condition) {
        const QString about = aboutOf(condition);
        const bool answer = strong.check.kind == CheckKind::Http && about.contains("[BODY]"_L1);
        return answer || std::ranges::any_of(weak.conditions, [&](const ParsedCondition &other) { return aboutOf(other) == about; });
    });
}

// What is only recommended does not make what is required stricter.
bool asksMore(const Candidate &strong, const Candidate &weak)
{
    return weak.check.required && !strong.check.required && strong.check.conditions != weak.check.conditions;
}

bool impliesAll(const Candidate &strong, const Candidate &weak)
{
    if (!isAboutTheSame(strong, weak) || asksMore(strong, weak))
        return false;
    return std::ranges::all_of(weak.conditions, [&](const ParsedCondition &condition) {
        return std::ranges::any_of(strong.conditions, [&](const ParsedCondition &other) { return implies(other, condition); });
    });
}

template <class T>
void unite(QList<T> &into, const QList<T> &other)
{
    for (const T &value : other) {
        if (!into.contains(value))
            into.append(value);
    }
}

void absorb(Candidate &strong, const Candidate &weak)
{
    unite(strong.check.lines, weak.check.lines);
    unite(strong.check.items, weak.check.items);
    // a doubt that one sentence leaves another may settle
    if (strong.check.needs.contains(Need::Heuristic) && !weak.check.needs.contains(Need::Heuristic))
        strong.check.needs.removeAll(Need::Heuristic);
    QList<Need> needs = weak.check.needs;
    needs.removeAll(Need::Heuristic);
    unite(strong.check.needs, needs);
    strong.check.required = strong.check.required || weak.check.required;
}

void add(QList<Candidate> &group, Candidate candidate)
{
    for (Candidate &existing : group) {
        if (impliesAll(existing, candidate))
            return absorb(existing, candidate);
        if (impliesAll(candidate, existing)) {
            absorb(candidate, existing);
            existing = std::move(candidate);
            return;
        }
    }
    group.append(std::move(candidate));
}

void reportContradictions(const QList<Candidate> &group, QList<Diagnostic> &diagnostics)
{
    for (qsizetype i = 0; i < group.size(); ++i) {
        for (qsizetype k = i + 1; k < group.size(); ++k) {
            for (const ParsedCondition &one : group[i].conditions) {
                const auto other = std::ranges::find_if(group[k].conditions, [&](const ParsedCondition &each) { return contradict(one, each); });
                if (other == group[k].conditions.end())
                    continue;
                const int line = group[k].check.lines.value(0), earlier = group[i].check.lines.value(0);
                diagnostics.append({line, u"checks.contradiction"_s, contradictionSentence(toText(one), earlier, toText(*other), line)});
            }
        }
    }
}

} // namespace

QList<CheckSpec> mergeChecks(QList<CheckSpec> checks, QList<Diagnostic> &diagnostics)
{
    QHash<QString, QList<Candidate>> groups;
    QStringList order;
    for (CheckSpec &check : checks) {
        const QString key = targetKey(check);
        if (!groups.contains(key))
            order += key;
        Candidate candidate{std::move(check), {}};
        candidate.check.conditions.removeDuplicates();
        candidate.conditions = parsed(candidate.check.conditions);
        add(groups[key], std::move(candidate));
    }
    QList<CheckSpec> merged;
    for (const QString &key : std::as_const(order)) {
        reportContradictions(groups[key], diagnostics);
        for (Candidate &candidate : groups[key]) {
            std::ranges::sort(candidate.check.lines);
            candidate.check.lines.erase(std::ranges::unique(candidate.check.lines).begin(), candidate.check.lines.end());
            merged.append(std::move(candidate.check));
        }
    }
    std::ranges::stable_sort(merged, {}, [](const CheckSpec &check) { return check.lines.value(0); });
    return merged;
}

void assignIds(QList<CheckSpec> &checks)
{
    QHash<QString, int> seen;
    for (CheckSpec &check : checks) {
        const QString key = targetKey(check) + u'\n' + check.conditions.join(u'\n');
        const int ordinal = ++seen[key];
        const QString text = ordinal == 1 ? key : key + u'\n' + QString::number(ordinal);
        check.id = CheckId(u'c' + digestOf(text.toUtf8()).toString().first(12));
    }
}

} // namespace countersign
