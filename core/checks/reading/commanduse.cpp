// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/commanduse.h"

#include "core/checks/reading/expectation.h"
#include "core/checks/reading/programs.h"
#include "core/checks/reading/shownanswers.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A pipeline, its commands and the comments around it.
struct Pipeline {
    QList<ShellCommand> commands;
    LineRange lines;
};

QList<Pipeline> pipelinesOf(const ShellScript &script)
{
    QList<Pipeline> pipelines;
    for (const ShellCommand &command : script.commands) {
        if (command.words.isEmpty())
            continue;
        if (command.join != ShellJoin::Pipe || pipelines.isEmpty())
            pipelines.append({{}, command.lines});
        pipelines.last().commands.append(command);
        pipelines.last().lines.last = qMax(pipelines.last().lines.last, command.lines.last);
    }
    return pipelines;
}

bool continues(const ShellComment &comment, const CommandUse &use)
{
    const bool bullet =
        comment.text.startsWith(u'-') || comment.text.startsWith(u'*') || comment.text.startsWith(u'"') || comment.text.startsWith(u'}');
    return bullet && !use.expectations.isEmpty() && use.expectations.last().line + 1 == comment.line;
}

void expect(CommandUse &use, const QString &text, int line)
{
    use.expectations.append({text, line});
    use.otherLines.append(line);
}

class ScriptReader
{
public:
    ScriptReader(const ShellScript &script, CommandUse place) : m_script(script), m_place(std::move(place)) {}

    QList<CommandUse> run()
    {
        for (const Pipeline &pipeline : pipelinesOf(m_script)) {
            CommandUse use = m_place;
            use.command = pipeline.commands.first();
            use.lines = pipeline.lines;
            use.invocation = unwrap(use.command, m_script.variables);
            for (const ShellCommand &next : pipeline.commands.sliced(1))
                use.pipedInto.append(unwrap(next, m_script.variables));
            m_uses.append(std::move(use));
        }
        for (const ShellComment &comment : m_script.comments)
            assign(comment);
        return std::move(m_uses);
    }

private:
    void assign(const ShellComment &comment)
    {
        while (m_next < m_uses.size() && m_uses[m_next].lines.first <= comment.line
               && !(comment.trailing && m_uses[m_next].lines.last > comment.line))
            ++m_next;
        CommandUse *before = m_next > 0 ? &m_uses[m_next - 1] : nullptr;
        CommandUse *after = m_next < m_uses.size() ? &m_uses[m_next] : nullptr;
        const auto expected = expectationIn(comment.text);
        const bool leadsTo = after && after->lines.first == comment.line + 1 && before && before->lines.last + 1 < comment.line && !comment.trailing;
        if (expected && after && (leadsTo || !before))
            return expect(*after, *expected, comment.line);
        if (expected && before)
            return expect(*before, *expected, comment.line);
        if (before && continues(comment, *before))
            return expect(*before, comment.text.sliced(comment.text.startsWith(u'"') || comment.text.startsWith(u'}') ? 0 : 1).trimmed(),
                          comment.line);
        if (comment.trailing && before)
            before->labels.append(comment.text);
        else if (after)
            after->labels.append(comment.text);
    }

    const ShellScript &m_script;
    CommandUse m_place;
    QList<CommandUse> m_uses;
    qsizetype m_next = 0;
};

int statementBefore(const QList<Statement> &statements, const CodeBlock &block)
{
    int found = -1;
    for (int i = 0; i < statements.size() && statements[i].line < block.lines.first; ++i) {
        const bool own =
            block.item >= 0 ? statements[i].item == block.item && statements[i].kind == StatementKind::Task : statements[i].section == block.section;
        found = own ? i : found;
    }
    return found;
}

// A path alone names a file, unless it is a script's.
bool isCommandText(const QString &code)
{
    const bool path = code.contains(u'/') && !code.contains(u' ');
    if (path && !code.startsWith("./"_L1) && !code.endsWith(".sh"_L1) && !code.contains("bin/"_L1))
        return false;
    return isProgram(QStringView(code).split(u' ').first()) && (code.contains(u' ') || code.startsWith("./"_L1) || code.size() > 2);
}

} // namespace

QList<CommandUse> readCommands(const Checklist &checklist, const QList<Fence> &fences, const QList<Statement> &statements)
{
    QList<CommandUse> uses;
    for (const Fence &fence : fences) {
        if (fence.kind != FenceKind::Shell)
            continue;
        const CodeBlock &block = checklist.codeBlocks[fence.codeBlock];
        const CommandUse place{.codeBlock = fence.codeBlock,
                               .statement = statementBefore(statements, block),
                               .section = block.section,
                               .item = block.item,
                               .step = block.step};
        uses += ScriptReader(readShell(fence.text, fence.firstLine), place).run();
    }
    for (int i = 0; i < statements.size(); ++i) {
        const Statement &statement = statements[i];
        for (const QString &code : statement.codes) {
            if (!isCommandText(code) || !statement.text.contains(code))
                continue;
            const CommandUse place{.statement = i, .section = statement.section, .item = statement.item};
            uses += ScriptReader(readShell(code, statement.line), place).run();
        }
    }
    readShownAnswers(checklist, statements, uses);
    return uses;
}

} // namespace countersign
