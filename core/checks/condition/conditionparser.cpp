// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/conditionparser.h"

#include "core/checks/condition/placeholder.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <class T>
using Parsed = std::expected<T, ConditionError>;

// "<=" before "<": the first that fits wins.
constexpr std::array comparisonsLongestFirst = {Comparison::Equal,          Comparison::NotEqual, Comparison::LessOrEqual,
                                                Comparison::GreaterOrEqual, Comparison::Less,     Comparison::Greater};

bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; }

class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) {}

    Parsed<ParsedCondition> condition()
    {
        ParsedCondition parsed;
        auto left = operand(true);
        if (!left)
            return std::unexpected(left.error());
        parsed.left = std::move(*left);
        const auto comparison = this->comparison();
        if (!comparison)
            return std::unexpected(comparison.error());
        parsed.comparison = *comparison;
        auto right = operand(false);
        if (!right)
            return std::unexpected(right.error());
        parsed.right = std::move(*right);
        skipSpace();
        if (m_at < m_text.size())
            return fail(Wanted::End);
        if (!parsed.left.lookup() && !parsed.right.lookup())
            return std::unexpected(ConditionError{1, Wanted::Placeholder});
        const bool ordered = parsed.comparison != Comparison::Equal && parsed.comparison != Comparison::NotEqual;
        if (ordered && (needsEquality(parsed.left) || needsEquality(parsed.right)))
            return std::unexpected(ConditionError{m_comparisonColumn, Wanted::EqualOrNotEqual});
        return parsed;
    }

private:
    std::unexpected<ConditionError> fail(Wanted wanted) const { return std::unexpected(ConditionError{m_at + 1, wanted}); }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView token)
    {
        if (!m_text.sliced(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }

    // "len" only where a parenthesis follows: "length" and "any" may be literals.
    bool takeCall(QStringView name)
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.size() <= name.size() || !rest.startsWith(name, Qt::CaseInsensitive) || rest[name.size()] != u'(')
            return false;
        m_at += name.size() + 1;
        return true;
    }

    static bool needsEquality(const Operand &operand)
    {
        if (operand.lookup())
            return operand.lookup()->function == Function::Has || operand.lookup()->function == Function::Type;
        const auto &all = operand.alternatives();
        return all.size() != 1 || !std::holds_alternative<Literal>(all.first());
    }

    Parsed<Comparison> comparison()
    {
        skipSpace();
        m_comparisonColumn = m_at + 1;
        for (const Comparison candidate : comparisonsLongestFirst) {
            if (take(symbolOf(candidate)))
                return candidate;
        }
        return fail(Wanted::Comparison);
    }

    Parsed<Operand> operand(bool left)
    {
        skipSpace();
        if (m_at >= m_text.size())
            return fail(left ? Wanted::Placeholder : Wanted::Value);
        for (const Function candidate : {Function::Len, Function::Has, Function::Type, Function::Age}) {
            if (takeCall(nameOf(candidate)))
                return call(candidate);
        }
        if (takeCall(u"any"))
            return any();
        if (looksLikePlaceholder(left)) {
            auto found = lookup(Function::None);
            if (!found)
                return std::unexpected(found.error());
            return Operand{std::move(*found)};
        }
        auto single = alternative(left ? QStringView(u"=!<>") : QStringView());
        if (!single)
            return std::unexpected(single.error());
        return Operand{QList<Alternative>{std::move(*single)}};
    }

    // On the right "[1, 2]" is JSON; on the left a bracket can only open a placeholder.
    bool looksLikePlaceholder(bool left) const
    {
        if (m_text[m_at] != u'[')
            return false;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        const bool named = end < m_text.size() && m_text[end] == u']' && end > m_at + 1 && m_text[m_at + 1].isLetter();
        return left || (named && findPlaceholder(m_text.sliced(m_at + 1, end - m_at - 1).toString().toUpper()));
    }

    Parsed<Operand> call(Function function)
    {
        skipSpace();
        auto found = lookup(function);
        if (!found)
            return std::unexpected(found.error());
        skipSpace();
        if (!take(u")"))
            return fail(Wanted::ClosingParenthesis);
        return Operand{std::move(*found)};
    }

    Parsed<Lookup> lookup(Function function)
    {
        Lookup found{.function = function};
        if (!take(u"["))
            return fail(Wanted::Placeholder);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
            ++m_at;
        found.placeholder = m_text.sliced(start, m_at - start).toString().toUpper();
        const PlaceholderInfo *info = findPlaceholder(found.placeholder);
        if (!info)
            return std::unexpected(ConditionError{start + 1, Wanted::KnownPlaceholder});
        if (!take(u"]"))
            return fail(Wanted::ClosingBracket);
        auto steps = path();
        if (!steps)
            return std::unexpected(steps.error());
        found.path = std::move(*steps);
        if (!takesPath(*info) && !found.path.isEmpty())
            return fail(Wanted::NoPath);
        if (info->look == seeHeader && found.path.isEmpty())
            return fail(Wanted::HeaderName);
        return found;
    }

    Parsed<JsonPath> path()
    {
        JsonPath steps;
        while (m_at < m_text.size()) {
            if (take(u".")) {
                const qsizetype start = m_at;
                while (m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringView(u".[]()=!<>,").contains(m_text[m_at]))
                    ++m_at;
                if (m_at == start)
                    return fail(Wanted::PathStep);
                steps.append(m_text.sliced(start, m_at - start).toString());
            } else if (take(u"[")) {
                const qsizetype close = m_text.indexOf(u']', m_at);
                bool ok = false;
                const int index = close < 0 ? 0 : m_text.sliced(m_at, close - m_at).toInt(&ok);
                if (!ok || index < 0)
                    return fail(Wanted::PathStep);
                steps.append(index);
                m_at = close + 1;
            } else {
                break;
            }
        }
        return steps;
    }

    Parsed<Operand> any()
    {
        QList<Alternative> all;
        do {
            skipSpace();
            auto one = alternative(u",)");
            if (!one)
                return std::unexpected(one.error());
            all.append(std::move(*one));
            skipSpace();
        } while (take(u","));
        if (!take(u")"))
            return fail(Wanted::ClosingParenthesis);
        return Operand{std::move(all)};
    }

    Parsed<Alternative> alternative(QStringView stops)
    {
        if (takeCall(u"pat"))
            return pattern();
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return quoted();
        if (m_at < m_text.size() && (m_text[m_at] == u'{' || m_text[m_at] == u'[')) {
            if (auto json = readJsonPattern(m_text.sliced(m_at))) {
                m_at += json->length;
                return Alternative(std::move(json->pattern));
            }
        }
        return bare(stops);
    }

    Parsed<Alternative> pattern()
    {
        const qsizetype start = m_at;
        int depth = 1;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            else if (m_text[m_at] == u'(')
                ++depth;
            else if (m_text[m_at] == u')' && --depth == 0)
                return Alternative(Glob{m_text.sliced(start, m_at++ - start).toString()});
        }
        return fail(Wanted::ClosingParenthesis);
    }

    Parsed<Alternative> quoted()
    {
        QString text;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\' && i + 1 < m_text.size()) {
                text += m_text[++i];
            } else if (m_text[i] == u'"') {
                m_at = i + 1;
                return Alternative(Literal{text, true});
            } else {
                text += m_text[i];
            }
        }
        return fail(Wanted::ClosingQuote);
    }

    Parsed<Alternative> bare(QStringView stops)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !stops.contains(m_text[m_at]))
            ++m_at;
        const QStringView text = m_text.sliced(start, m_at - start).trimmed();
        if (text.isEmpty())
            return fail(Wanted::Value);
        return Alternative(Literal{text.toString(), false});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_comparisonColumn = 1;
};

} // namespace

std::expected<ParsedCondition, ConditionError> parseCondition(QStringView text) { return Parser(text).condition(); }

} // namespace countersign
