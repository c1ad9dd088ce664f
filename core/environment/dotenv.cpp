// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/dotenv.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes)
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    Expected<DotEnv> run()
    {
        while (m_at < m_bytes.size() && m_wrong.isEmpty())
            readLine();
        if (!m_wrong.isEmpty())
            return failure(ErrorCode::DotEnvMalformed, {QString::number(m_wrongLine), m_wrong});
        markRepeated();
        return std::move(m_result);
    }

private:
    bool atEnd() const { return m_at >= m_bytes.size(); }
    char now() const { return atEnd() ? '\n' : m_bytes[m_at]; }
    bool atLineEnd() const { return now() == '\n' || (now() == '\r' && (m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] == '\n')); }

    void step()
    {
        if (!atEnd() && m_bytes[m_at] == '\n')
            ++m_line;
        ++m_at;
    }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(now()))
            ++m_at;
    }
    void skipLine()
    {
        while (!atEnd() && now() != '\n')
            ++m_at;
        step();
    }
    void fail(int line, const char *what)
    {
        m_wrongLine = line;
        m_wrong = QString::fromLatin1(what);
    }

    void readLine()
    {
        skipBlanks();
        if (atLineEnd() || now() == '#')
            return skipLine();
        DotEnvEntry entry;
        entry.line = m_line;
        QByteArrayView name = readName();
        if (name == "export" && isBlank(now())) {
            skipBlanks();
            name = readName();
        }
        entry.name = QString::fromLatin1(name);
        if (name.isEmpty() || (name[0] >= '0' && name[0] <= '9'))
            return fail(m_line, "a name is expected");
        skipBlanks();
        if (now() != '=')
            return fail(m_line, "an equals sign is expected after the name");
        ++m_at;
        skipBlanks();
        readValue(entry);
        m_result.entries.push_back(std::move(entry));
    }

    QByteArrayView readName()
    {
        const qsizetype start = m_at;
        while (!atEnd() && isNameCharacter(now()))
            ++m_at;
        return m_bytes.sliced(start, m_at - start);
    }

    void readValue(DotEnvEntry &entry)
    {
        if (now() == '"' || now() == '\'')
            readQuoted(entry);
        else
            readPlain(entry);
    }

    void readPlain(DotEnvEntry &entry)
    {
        const qsizetype start = m_at;
        qsizetype end = start;
        while (!atEnd() && !atLineEnd()) {
            if (now() == '#' && (m_at == start || isBlank(m_bytes[m_at - 1])))
                break;
            if (now() == '\0')
                return fail(m_line, "a NUL cannot be part of a value");
            if (!isBlank(now()))
                end = m_at + 1;
            ++m_at;
        }
        entry.value = Secret(m_bytes.sliced(start, end - start).toByteArray());
        skipLine();
    }

    void readQuoted(DotEnvEntry &entry)
    {
        const char quote = now();
        const int opened = m_line;
        QByteArray value;
        value.reserve(m_bytes.size() - m_at); // growing would leave copies of the value behind
        ++m_at;
        while (!atEnd() && now() != quote) {
            if (now() == '\0')
                return fail(m_line, "a NUL cannot be part of a value");
            if (quote == '"' && now() == '\\' && m_at + 1 < m_bytes.size()) {
                ++m_at;
                addEscaped(value);
            } else if (!(now() == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')) {
                value.append(now()); // a value of several lines has the same line ends on every system
            }
            step();
        }
        entry.value = Secret(std::move(value));
        if (atEnd())
            return fail(opened, "the quote that opens here is never closed");
        ++m_at;
        skipBlanks();
        if (!atLineEnd() && now() != '#')
            return fail(m_line, "nothing but a comment may follow the closing quote");
        skipLine();
    }

    void addEscaped(QByteArray &value)
    {
        switch (now()) {
        case 'n': value.append('\n'); break;
        case 'r': value.append('\r'); break;
        case 't': value.append('\t'); break;
        case '"':
        case '\\':
        case '$':
        case '`': value.append(now()); break;
        default: value.append('\\'); value.append(now());
        }
    }

    void markRepeated()
    {
        QSet<QString> below;
        for (DotEnvEntry &entry : m_result.entries | std::views::reverse) {
            entry.repeated = below.contains(entry.name);
            below.insert(entry.name);
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_wrongLine = 0;
    QString m_wrong;
    DotEnv m_result;
};

bool isPlain(QByteArrayView value)
{
    static constexpr QByteArrayView others("_./:@%+,-=?&~*[]{}");
    return std::ranges::all_of(
        value, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c); });
}

void addValue(QByteArray &out, QByteArrayView value)
{
    if (isPlain(value)) {
        out.append(value);
        return;
    }
    const bool literal = !value.contains('\'') && !value.contains('\n') && !value.contains('\r');
    out.append(literal ? '\'' : '"');
    for (const char c : value) {
        if (literal) {
            out.append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else {
            if (c == '"' || c == '\\' || c == '$' || c == '`')
                out.append('\\');
            out.append(c);
        }
    }
    out.append(literal ? '\'' : '"');
}

} // namespace

Expected<DotEnv> readDotEnv(QByteArrayView bytes) { return Reader(bytes).run(); }

Expected<Secret> writeDotEnv(const std::vector<DotEnvEntry> &entries)
{
    qsizetype size = 0;
    for (const DotEnvEntry &entry : entries)
        size += entry.name.size() + 4 + 2 * entry.value.view().size();
    QByteArray out;
    out.reserve(size);
    for (const DotEnvEntry &entry : entries) {
        if (!isEnvironmentName(entry.name))
            return failure(ErrorCode::ValueRefused, {entry.name, u"a name of letters, digits and _"_s});
        if (entry.value.view().contains('\0'))
            return failure(ErrorCode::ValueRefused, {entry.name, u"a value without NUL"_s});
        out.append(entry.name.toLatin1());
        out.append('=');
        addValue(out, entry.value.view());
        out.append('\n');
    }
    return Secret(std::move(out));
}

bool isEnvironmentName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return name.size() <= 200 && pattern.match(name).hasMatch();
}

bool isDangerousName(const QString &name)
{
    static const QSet<QString> names{u"PATH"_s,      u"IFS"_s,      u"ENV"_s,        u"BASH_ENV"_s,          u"SHELLOPTS"_s,
                                     u"BASHOPTS"_s,  u"PS4"_s,      u"PYTHONPATH"_s, u"PYTHONSTARTUP"_s,     u"PYTHONHOME"_s,
                                     u"PERL5LIB"_s,  u"PERL5OPT"_s, u"RUBYOPT"_s,    u"RUBYLIB"_s,           u"NODE_OPTIONS"_s,
                                     u"NODE_PATH"_s, u"EDITOR"_s,   u"PAGER"_s,      u"JAVA_TOOL_OPTIONS"_s, u"PROMPT_COMMAND"_s,
                                     u"CLASSPATH"_s, u"SHELL"_s,    u"HOME"_s};
    return names.contains(name) || name.startsWith("LD_"_L1) || name.startsWith("DYLD_"_L1) || name.startsWith("GIT_"_L1)
           || name.startsWith("BASH_FUNC_"_L1);
}

} // namespace countersign
