// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/shell/shellscript.h"

#include "core/checks/shell/shelllexer.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int maximumRepeat = 1'000'000;

bool isName(QStringView text)
{
    if (text.isEmpty() || text.front().isDigit())
        return false;
    return std::ranges::all_of(text, [](QChar c) { return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

// Splits NAME=value; the name must be unquoted.
std::optional<ShellAssignment> assignment(const ShellToken &token)
{
    const qsizetype equals = token.text.indexOf(u'=');
    if (equals < 1 || !token.raw.startsWith(token.text.first(equals)) || !isName(QStringView(token.text).first(equals)))
        return {};
    return ShellAssignment{token.text.first(equals), token.text.sliced(equals + 1), token.line};
}

// How many words the list of a for loop makes: {1..105}, $(seq 1 105), a b c. 0: cannot be told.
int countOf(const QStringList &list)
{
    qint64 count = 0;
    for (const QString &word : list) {
        if (word.startsWith(u'{') && word.contains(u".."_s)) {
            const QStringList ends = word.sliced(1).chopped(word.endsWith(u'}') ? 1 : 0).split(u".."_s);
            count += qAbs(ends.value(1).toInt() - ends.value(0).toLongLong()) + 1;
        } else if (word.startsWith(u"$(seq "_s)) {
            const QStringList numbers = word.sliced(6).chopped(word.endsWith(u')') ? 1 : 0).split(u' ', Qt::SkipEmptyParts);
            count += numbers.isEmpty()     ? 0
                     : numbers.size() == 1 ? numbers.first().toInt()
                                           : qint64(numbers.last().toInt()) - numbers.first().toInt() + 1;
        } else if (word.contains(u'$') || word.contains(u'*')) {
            return 0;
        } else {
            ++count;
        }
    }
    return int(std::clamp<qint64>(count, 0, maximumRepeat));
}

constexpr std::array<QStringView, 13> keywords = {u"then",  u"else",  u"elif", u"fi", u"do", u"done", u"if",
                                                  u"while", u"until", u"esac", u"{",  u"}",  u"!"};

class Builder
{
public:
    explicit Builder(QList<ShellToken> tokens) : m_tokens(std::move(tokens)) {}

    ShellScript run()
    {
        for (; m_tokens[m_at].kind != ShellToken::Kind::End; ++m_at)
            take(m_tokens[m_at]);
        finish();
        return std::move(m_script);
    }

private:
    void take(const ShellToken &token)
    {
        switch (token.kind) {
        case ShellToken::Kind::Comment: m_script.comments.append({token.text, token.line, token.trailing}); break;
        case ShellToken::Kind::NewLine: finish(); break;
        case ShellToken::Kind::Operator: takeOperator(token); break;
        case ShellToken::Kind::HereDocument:
            touch(token);
            if (std::exchange(m_redirecting, false))
                m_command.redirects.last().target = token.text;
            break;
        case ShellToken::Kind::Word: takeWord(token); break;
        case ShellToken::Kind::End: break;
        }
    }

    void takeOperator(const ShellToken &token)
    {
        const QString &sign = token.text;
        if (sign.contains(u'<') || sign.contains(u'>')) {
            m_command.redirects.append({sign, {}});
            touch(token);
            m_redirecting = true;
            return;
        }
        finish();
        if (sign == "|"_L1 || sign == "|&"_L1)
            m_join = ShellJoin::Pipe;
        else if (sign == "&&"_L1)
            m_join = ShellJoin::And;
        else if (sign == "||"_L1)
            m_join = ShellJoin::Or;
    }

    void takeWord(const ShellToken &token)
    {
        if (std::exchange(m_redirecting, false)) {
            m_command.redirects.last().target = token.text;
            touch(token);
            return;
        }
        if (m_command.words.isEmpty()) {
            if (m_command.assignments.isEmpty() && !token.quoted && takeKeyword(token))
                return;
            if (const auto found = assignment(token)) {
                touch(token);
                m_command.assignments.append(*found);
                m_script.variables.insert(found->name, found->value);
                return;
            }
        }
        touch(token);
        m_command.words.append({token.text, token.line, token.quoted});
    }

    // Keywords shape the script but run nothing. "$" and "%" there are prompts somebody copied.
    bool takeKeyword(const ShellToken &token)
    {
        const bool prompt = (token.text == "$"_L1 || token.text == "%"_L1) && m_tokens[m_at + 1].kind == ShellToken::Kind::Word;
        if (prompt)
            return true;
        if (token.text == "for"_L1) {
            readFor();
            return true;
        }
        if (token.text == "done"_L1 && !m_loops.isEmpty())
            m_loops.removeLast();
        if (token.text == "while"_L1 || token.text == "until"_L1)
            m_loops.append(0);
        return std::ranges::find(keywords, token.text) != keywords.end();
    }

    // for NAME in WORDS; do
    void readFor()
    {
        QStringList list;
        while (isPartOfFor(m_tokens[m_at + 1])) {
            ++m_at;
            if (m_tokens[m_at].kind == ShellToken::Kind::Word)
                list += m_tokens[m_at].text;
        }
        const qsizetype in = list.indexOf(u"in"_s);
        m_loops.append(in < 0 ? 0 : countOf(list.sliced(in + 1)));
    }

    static bool isPartOfFor(const ShellToken &token)
    {
        const bool ends = token.kind == ShellToken::Kind::End || token.kind == ShellToken::Kind::NewLine || token.kind == ShellToken::Kind::Comment
                          || (token.kind == ShellToken::Kind::Operator && token.text == ";"_L1);
        return !ends;
    }

    void touch(const ShellToken &token)
    {
        if (m_command.lines.first == 0)
            m_command.lines.first = token.line;
        m_command.lines.last = qMax(m_command.lines.last, token.lastLine);
    }

    void finish()
    {
        m_redirecting = false;
        if (m_command.lines.first == 0) {
            m_command = {};
            return;
        }
        m_command.join = std::exchange(m_join, ShellJoin::Sequence);
        m_pipeline += m_command.join == ShellJoin::Pipe ? 0 : 1;
        m_command.pipeline = m_pipeline;
        m_command.repeat = repeat();
        m_script.commands.append(std::exchange(m_command, {}));
    }

    int repeat() const
    {
        qint64 product = 1;
        for (const int count : m_loops)
            product = qMin<qint64>(product * count, maximumRepeat);
        return int(product);
    }

    QList<ShellToken> m_tokens;
    qsizetype m_at = 0;
    ShellScript m_script;
    ShellCommand m_command;
    ShellJoin m_join = ShellJoin::Sequence;
    int m_pipeline = 0;
    bool m_redirecting = false;
    QList<int> m_loops; // iterations of each loop we stand in
};

QString quotedIfNeeded(const ShellWord &word)
{
    static const QRegularExpression placeholder(u"<[A-Za-z][\\w.:-]*>"_s);
    const bool bare = !word.text.isEmpty() && std::ranges::none_of(QString(word.text).remove(placeholder), [](QChar c) {
        return c.isSpace() || QStringView(u"\"'|&;<>()\\#").contains(c);
    });
    if (bare)
        return word.text;
    QString text = word.text;
    if (!text.contains(u'\''))
        return u'\'' + text + u'\'';
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

QStringList ShellCommand::arguments() const
{
    QStringList arguments;
    for (qsizetype i = 1; i < words.size(); ++i)
        arguments += words[i].text;
    return arguments;
}

QString ShellCommand::text() const
{
    QStringList parts;
    for (const ShellWord &word : words)
        parts += quotedIfNeeded(word);
    return parts.join(u' ');
}

ShellScript readShell(QStringView text, int firstLine) { return Builder(readShellTokens(text, firstLine)).run(); }

QString expand(const QString &text, const QMap<QString, QString> &variables)
{
    QString expanded;
    for (qsizetype i = 0; i < text.size();) {
        const bool braced = text[i] == u'$' && i + 1 < text.size() && text[i + 1] == u'{';
        const qsizetype start = i + (braced ? 2 : 1);
        qsizetype end = start;
        while (text[i] == u'$' && end < text.size() && (text[end] == u'_' || text[end].isLetterOrNumber()))
            ++end;
        const bool whole = end > start && (!braced || (end < text.size() && text[end] == u'}'));
        const auto found = whole ? variables.constFind(text.sliced(start, end - start)) : variables.constEnd();
        if (found == variables.constEnd()) {
            expanded += text[i++];
        } else {
            expanded += *found;
            i = end + (braced ? 1 : 0);
        }
    }
    return expanded;
}

} // namespace countersign
