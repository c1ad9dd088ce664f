// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/variables.h"

#include "core/base/ascii.h"
#include "core/checks/reading/copula.h"
#include "core/checks/shell/shellscript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString namePattern = u"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|DEBUG|PORT|ENVIRONMENT|HOST|SECRET|TZ"_s;

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool quoted = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

// Two capital letters in a row, or one before an underscore: much cheaper than the pattern.
bool mayHoldName(QStringView text)
{
    return std::ranges::adjacent_find(text, [](QChar a, QChar b) { return isAsciiUpper(a) && (isAsciiUpper(b) || isAsciiDigit(b) || b == u'_'); })
           != text.end();
}

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^(?:%1)$"_s.arg(namePattern));
    return name.match(text).hasMatch();
}

class Reader
{
public:
    Reader(const Checklist &checklist, const QList<Statement> &statements, const QList<Fence> &fences) :
        m_checklist(checklist),
        m_statements(statements),
        m_fences(fences)
    {
    }

    QList<VariableUse> run()
    {
        for (const Statement &statement : m_statements)
            readStatement(statement);
        for (const Block &block : m_checklist.document.blocks) {
            if (block.kind == BlockKind::Table)
                readTable(block);
        }
        for (const Fence &fence : m_fences) {
            if (fence.kind == FenceKind::Environment)
                readEnvironment(fence);
            else if (fence.kind == FenceKind::Shell)
                readShellFence(fence);
            else if (fence.kind == FenceKind::Program)
                readProgram(fence);
        }
        std::ranges::stable_sort(m_mentions, {}, &VariableUse::line);
        return std::move(m_mentions);
    }

private:
    void add(VariableUse mention) { m_mentions.append(std::move(mention)); }

    // "`NAME` - text", "`NAME=value` verified", "`NAME` is `value`", "NAME generated and set"
    void readStatement(const Statement &statement)
    {
        static const QRegularExpression mention(u"(?<![\\w$/.-])(%1)(?:\\s?=\\s?(?!=)(\"[^\"]*\"|[^\\s,)]+))?(?![\\w*-])"_s.arg(namePattern));
        if (statement.kind == StatementKind::Cell || statement.kind == StatementKind::Heading || !mayHoldName(statement.text))
            return;
        QList<QRegularExpressionMatch> found;
        for (auto matches = mention.globalMatch(statement.text); matches.hasNext();) {
            const auto match = matches.next();
            const bool bare = !match.captured(1).contains(u'_') && match.captured(2).isEmpty();
            const bool named = !bare || statement.codes.contains(match.captured(1)) || isGivenValue(statement.text.sliced(match.capturedEnd()));
            if (named && !isOtherName(statement.text, match)) // "DEBUG" alone is a word
                found.append(match);
        }
        for (qsizetype i = 0; i < found.size(); ++i)
            addSaid(statement, found, i);
    }

    // "DEBUG is not true", "ENVIRONMENT must be production"
    static bool isGivenValue(const QString &behind)
    {
        static const QRegularExpression given(u"^\\s+(?:is|must|should|set to)\\b[\\w ]{0,12}[\"'`]?\\b(?:true|false|production)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return given.match(behind).hasMatch();
    }

    // "role `APP_RW`", "the `X_ROLE` suffix": names of something else.
    static bool isOtherName(const QString &text, const QRegularExpressionMatch &match)
    {
        constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
        static const QRegularExpression before(
            u"\\b(role|user|group|table|schema|column|index|topic|queue|constant|permission|scope|status|state|event|metric|label|tag|branch|error|"
            u"exception|"
            "rolle|benutzer|tabelle|spalte|rôle|utilisateur|rol|usuario|tabla|tabela|papel|роль|таблица)s?\\s*$|(?:角色|用户|表|ロール|テーブル|역할|테이블)\\s*$"_s,
            options);
        static const QRegularExpression behind(
            u"^\\s*(?:role|user|group|table|schema|column|topic|queue|constant|permission|event|metric|label|branch|suffix|prefix|convention|pattern|error|exception)\\b"_s,
            options);
        const auto ahead = before.match(text.first(match.capturedStart()));
        const bool named = !ahead.captured(1).isEmpty() && match.captured(1).contains(ahead.captured(1).toUpper()); // "user `DB_USER`"
        return (ahead.hasMatch() && !named) || behind.match(text.sliced(match.capturedEnd())).hasMatch();
    }

    void addSaid(const Statement &statement, const QList<QRegularExpressionMatch> &names, qsizetype index)
    {
        static const QRegularExpression introduces(u"^\\s*(?:-|–|—|:)\\s"_s);
        const QRegularExpressionMatch &match = names[index];
        const QString behind = textBehind(statement.text, names, index);
        VariableUse found{.name = match.captured(1),
                          .value = unquoted(match.captured(2)),
                          .text = names.size() > 1 ? statement.text.first(names.first().capturedStart()) + match.captured() + behind : statement.text,
                          .line = statement.line,
                          .item = statement.item,
                          .section = statement.section,
                          .assigned = !match.captured(2).isEmpty()};
        found.defines = match.capturedStart() == 0 && introduces.match(behind).hasMatch();
        if (!found.assigned) {
            found.value = valueSaidOf(behind, codesBehind(statement, found.name));
            found.assigned = !found.value.isEmpty();
        }
        add(std::move(found));
    }

    // What is said of a name: up to the next one, unless only "and" stands between them.
    static QString textBehind(const QString &text, const QList<QRegularExpressionMatch> &names, qsizetype index)
    {
        static const QRegularExpression joiner(u"^[\\s,;/&+、，和与及と·]*(?:and|or|und|oder|et|ou|y|o|e|и|или)?[\\s,]*$"_s);
        const qsizetype start = names[index].capturedEnd();
        const bool assigned = !names[index].captured(2).isEmpty(); // "A=1 and B set to 2"
        for (qsizetype next = index + 1; next < names.size(); ++next) {
            const qsizetype from = names[next - 1].capturedEnd(), to = names[next].capturedStart();
            if (assigned || !joiner.match(text.sliced(from, to - from)).hasMatch())
                return text.sliced(start, to - start);
        }
        return text.sliced(start);
    }

    static QStringList codesBehind(const Statement &statement, const QString &name)
    {
        const qsizetype own = statement.codes.indexOf(name);
        return own < 0 ? QStringList() : statement.codes.sliced(own + 1);
    }

    // A column of names, others with examples or defaults.
    void readTable(const Block &block)
    {
        if (block.rows.size() < 2)
            return;
        const QStringList header = block.rows.first().cells;
        const auto columnOf = [&](const QRegularExpression &title) { return header.indexOf(title); };
        static const QRegularExpression named(u"variable|name|key|setting|parameter|env"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression example(u"example|value|beispiel|exemple|ejemplo"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression standard(u"default|standard|défaut"_s, QRegularExpression::CaseInsensitiveOption);
        const qsizetype name = qMax<qsizetype>(0, columnOf(named)), value = columnOf(example), fallback = columnOf(standard);
        for (const TableRow &row : block.rows.sliced(1)) {
            const QString cell = QString(row.cells.value(name)).remove(u'`').trimmed();
            if (!isName(cell))
                continue;
            const bool isDefault = value < 0 && fallback >= 0;
            add({.name = cell,
                 .value = QString(row.cells.value(isDefault ? fallback : value)).remove(u'`').trimmed(),
                 .text = row.cells.join(u" | "_s),
                 .line = row.line,
                 .isDefault = isDefault,
                 .defines = true});
        }
    }

    VariableUse at(const Fence &fence, int line) const
    {
        const CodeBlock &block = m_checklist.codeBlocks[fence.codeBlock];
        return {.line = line, .item = block.item, .section = block.section};
    }

    // FILE=… before a command that takes "$FILE" is the script's own.
    bool isUsedBelow(const Fence &fence, const QString &name) const
    {
        const QString &code = m_checklist.codeBlocks[fence.codeBlock].code;
        return code.contains(u'$' + name) || code.contains(u"${"_s + name + u'}');
    }

    void readEnvironment(const Fence &fence)
    {
        static const QRegularExpression assignment(
            u"^(?:export\\s+)?([A-Z][A-Z0-9_]*)\\s*=\\s*(\"[^\"]*\"|'[^']*'|\\[[^\\]]*\\]|[^#]*?)\\s*(?:#\\s*(.*))?$"_s);
        for (const FenceLine &line : linesOf(fence)) {
            const auto match = assignment.match(line.text);
            if (!match.hasMatch() || isUsedBelow(fence, match.captured(1)))
                continue;
            VariableUse mention = at(fence, line.line);
            mention.name = match.captured(1);
            mention.value = unquoted(match.captured(2));
            mention.text = match.captured(3);
            mention.assigned = mention.defines = true;
            add(std::move(mention));
        }
    }

    // A list of required names in a here-document, --from-literal, --env, and grep for a name.
    void readShellFence(const Fence &fence)
    {
        static const QRegularExpression literal(u"--from-literal=([\\w-]+)=(\"[^\"]*\"|\\S+)"_s);
        static const QRegularExpression environment(u"--env[= ]\"?(%1)=([^\"\\s]*)"_s.arg(namePattern));
        static const QRegularExpression grepped(u"\\bgrep\\b[^\"'|]*[\"'| ]((?:%1)(?:\\|(?:%1))*)"_s.arg(namePattern));
        for (const FenceLine &line : linesOf(fence)) {
            readRequired(fence, line);
            if (const auto match = literal.match(line.text); match.hasMatch())
                addLiteral(at(fence, line.line), match.captured(1).toUpper().replace(u'-', u'_'), unquoted(match.captured(2)));
            if (const auto match = environment.match(line.text); match.hasMatch())
                addLiteral(at(fence, line.line), match.captured(1), match.captured(2));
            if (const auto match = grepped.match(line.text); match.hasMatch()) {
                for (const QString &name : match.captured(1).split(u'|'))
                    addMention(fence, line, name);
            }
        }
    }

    void addLiteral(VariableUse mention, const QString &name, const QString &value)
    {
        mention.name = name;
        mention.value = value;
        mention.assigned = mention.defines = true;
        add(std::move(mention));
    }

    void addMention(const Fence &fence, const FenceLine &line, const QString &name)
    {
        VariableUse mention = at(fence, line.line);
        mention.name = name;
        mention.text = line.text;
        add(std::move(mention));
    }

    void readRequired(const Fence &fence, const FenceLine &line)
    {
        static const QRegularExpression list(u"\\b\\w*(?:required|mandatory|needed)\\w*\\s*[:=]\\s*[\\[({](.*)[\\])}]"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression name(u"['\"](%1)['\"]"_s.arg(namePattern));
        const auto match = list.match(line.text);
        if (!match.hasMatch())
            return;
        for (auto names = name.globalMatch(match.captured(1)); names.hasNext();) {
            VariableUse mention = at(fence, line.line);
            mention.name = names.next().captured(1);
            mention.required = mention.defines = true;
            add(std::move(mention));
        }
    }

    // os.getenv('NAME', 'default'), process.env.NAME
    void readProgram(const Fence &fence)
    {
        static const QRegularExpression read(
            u"(?:getenv|environ\\.get|env)\\(\\s*['\"](%1)['\"](?:\\s*,\\s*['\"]([^'\"]*)['\"])?|process\\.env\\.(%1)|environ\\[['\"](%1)['\"]\\]"_s
                .arg(namePattern));
        for (const FenceLine &line : linesOf(fence)) {
            readRequired(fence, line);
            for (auto matches = read.globalMatch(line.text); matches.hasNext();) {
                const auto match = matches.next();
                VariableUse mention = at(fence, line.line);
                mention.name = match.captured(1) + match.captured(3) + match.captured(4);
                mention.value = match.captured(2);
                mention.isDefault = !mention.value.isEmpty();
                add(std::move(mention));
            }
        }
    }

    const Checklist &m_checklist;
    const QList<Statement> &m_statements;
    const QList<Fence> &m_fences;
    QList<VariableUse> m_mentions;
};

} // namespace

QList<VariableUse> readVariables(const Checklist &checklist, const QList<Statement> &statements, const QList<Fence> &fences)
{
    return Reader(checklist, statements, fences).run();
}

} // namespace countersign
