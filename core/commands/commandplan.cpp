// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/commands/commandplan.h"

#include "core/checks/reading/fence.h"
#include "core/checks/shell/shellscript.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The shell lines of a block; a block may also hold a crontab line or a database session.
QString shellTextOf(const Checklist &checklist, int codeBlock, int *firstLine)
{
    QStringList lines;
    for (const Fence &fence : readFences(checklist)) {
        if (fence.codeBlock != codeBlock || fence.kind != FenceKind::Shell)
            continue;
        if (lines.isEmpty())
            *firstLine = fence.firstLine;
        const QStringList more = fence.text.split(u'\n');
        for (qsizetype i = 0; i < more.size(); ++i) {
            const qsizetype at = fence.firstLine - *firstLine + i;
            while (lines.size() <= at)
                lines.append(QString());
            if (!more.at(i).trimmed().isEmpty())
                lines[at] = more.at(i);
        }
    }
    return lines.join(u'\n');
}

bool holdsCommands(const QString &code)
{
    return std::ranges::any_of(readShell(code).commands, [](const ShellCommand &c) { return !c.words.isEmpty() || !c.assignments.isEmpty(); });
}

QString quoted(const QString &path)
{
    static const QRegularExpression plain(uR"(^[\w@%+=:,./~*?-]+$)"_s); // a star stays one: any date in a backup's name
    return plain.match(path).hasMatch() || path.contains(u'<') ? path : u'\'' + QString(path).replace(u'\'', u"'\\''"_s) + u'\'';
}

// The newest first, so that of many backups the last one counts.
QString fileCommand(const CheckSpec &check)
{
    const QString path = quoted(check.target.body);
    QString command = u"stat -c '%Y %a %U %s %n' %1 | sort -rn | head -n 1"_s;
    command.replace("%1"_L1, path);
    const bool database = std::ranges::any_of(check.conditions, [](const QString &c) { return c.contains("[SQL]"_L1); });
    if (database)
        command += u"\nsqlite3 -readonly "_s + path + u" 'PRAGMA integrity_check'"_s;
    return command;
}

std::optional<int> blockAt(const Checklist &checklist, int line)
{
    for (int i = 0; i < checklist.codeBlocks.size(); ++i) {
        if (checklist.codeBlocks.at(i).lines.contains(line))
            return i;
    }
    return std::nullopt;
}

// A block that stands unindented behind an item, before anything else that could claim it.
std::optional<CommandPlan> planOfNextBlock(const Checklist &checklist, const QList<CheckSpec> &checks, const Item &item)
{
    const auto block = std::ranges::find_if(checklist.codeBlocks, [&](const CodeBlock &each) { return each.lines.first > item.lines.last; });
    if (block == checklist.codeBlocks.end() || block->section != item.section || block->item >= 0)
        return std::nullopt;
    const auto between = [&](const auto &list) {
        return std::ranges::any_of(list,
                                   [&](const auto &each) { return each.lines.first > item.lines.last && each.lines.first < block->lines.first; });
    };
    if (between(checklist.items) || between(checklist.sections) || between(checklist.steps))
        return std::nullopt;
    auto plan = planOfBlock(checklist, checks, int(block - checklist.codeBlocks.begin()));
    if (plan)
        plan->item = item.id;
    return plan;
}

// The first block with commands among those that belong to an item or step.
std::optional<CommandPlan> planOfItem(const Checklist &checklist, const QList<CheckSpec> &checks, const ItemId &id)
{
    const auto at = [&](const auto &list) { return int(std::ranges::find(list, id, [](const auto &each) { return each.id; }) - list.begin()); };
    const int item = at(checklist.items), step = at(checklist.steps);
    for (int i = 0; i < checklist.codeBlocks.size(); ++i) {
        const CodeBlock &block = checklist.codeBlocks.at(i);
        const bool own = (item < checklist.items.size() && block.item == item) || (step < checklist.steps.size() && block.step == step);
        if (auto plan = own ? planOfBlock(checklist, checks, i) : std::nullopt)
            return plan;
    }
    if (auto plan = item < checklist.items.size() ? planOfNextBlock(checklist, checks, checklist.items.at(item)) : std::nullopt)
        return plan;
    const auto decides = [&](const CheckSpec &check) { return check.items.contains(id) && planOfCheck(check); };
    const auto check = std::ranges::find_if(checks, decides);
    return check == checks.end() ? std::nullopt : planOfCheck(*check);
}

template <class List>
std::optional<ItemId> named(const List &list, const QString &text, int line)
{
    std::optional<ItemId> found;
    for (const auto &entry : list) {
        if (line > 0 ? entry.lines.first != line : !entry.id.toString().startsWith(text))
            continue;
        if (found)
            return std::nullopt;
        found = entry.id;
    }
    return found;
}

std::optional<CommandPlan> find(const Checklist &checklist, const QList<CheckSpec> &checks, const QString &target)
{
    bool number = false;
    const int line = (target.startsWith(u'L') ? target.sliced(1) : target).toInt(&number);
    if (number) {
        if (const auto block = blockAt(checklist, line))
            return planOfBlock(checklist, checks, *block);
    }
    const int wanted = number ? line : 0;
    for (const auto &item : {named(checklist.items, target, wanted), named(checklist.steps, target, wanted)}) {
        if (auto plan = item ? planOfItem(checklist, checks, *item) : std::nullopt)
            return plan;
    }
    const auto fits = [&](const CheckSpec &check) { return number ? check.lines.contains(line) : check.id.toString().startsWith(target); };
    for (const CheckSpec &check : checks) {
        if (auto plan = fits(check) ? planOfCheck(check) : std::nullopt)
            return plan;
    }
    return std::nullopt;
}

} // namespace

std::optional<CommandPlan> planOfBlock(const Checklist &checklist, const QList<CheckSpec> &checks, int codeBlock)
{
    const CodeBlock &block = checklist.codeBlocks.at(codeBlock);
    CommandPlan plan{.lines = block.lines};
    plan.code = shellTextOf(checklist, codeBlock, &plan.firstLine);
    if (!holdsCommands(plan.code))
        return std::nullopt;
    if (block.item >= 0)
        plan.item = checklist.items.at(block.item).id;
    else if (block.step >= 0)
        plan.item = checklist.steps.at(block.step).id;
    for (const CheckSpec &check : checks) {
        const bool here = std::ranges::any_of(check.lines, [&](int line) { return block.lines.contains(line); });
        if (here && isCommandKind(check.kind) && check.kind != CheckKind::File)
            plan.checks.append(check.id);
    }
    return plan;
}

std::optional<CommandPlan> planOfCheck(const CheckSpec &check)
{
    if (!isCommandKind(check.kind) || check.target.body.trimmed().isEmpty())
        return std::nullopt;
    CommandPlan plan{.code = check.kind == CheckKind::File ? fileCommand(check) : check.target.body};
    plan.item = check.items.value(0);
    plan.lines = {check.lines.value(0), check.lines.isEmpty() ? 0 : check.lines.last()};
    plan.checks = {check.id};
    return plan;
}

Expected<CommandPlan> commandPlan(const Checklist &checklist, const QList<CheckSpec> &checks, const QString &target)
{
    if (auto plan = target.isEmpty() ? std::nullopt : find(checklist, checks, target))
        return *plan;
    return failure(ErrorCode::CommandUnknown, {target});
}

GuardContext guardContext(const Checklist &checklist, const EnvironmentSettings &settings, const QSet<QString> &set, const QSet<QString> &inherited)
{
    GuardContext context{.parameters = settings.parameters, .inherited = inherited};
    for (const Parameter &parameter : checklist.parameters) {
        if (settings.parameters.value(parameter.name).isEmpty())
            context.openParameters.append(parameter.name);
    }
    for (const Variable &variable : checklist.variables)
        context.variables.append({variable.name, variable.secret, set.contains(variable.name)});
    return context;
}

} // namespace countersign
