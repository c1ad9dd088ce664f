// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/shownanswers.h"

#include "core/checks/reading/expectation.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostLinesBetween = 4; // a fence's end, blank lines, a label

// {"status": "ok", "database": {"up": true}} of an answer with more in it.
QJsonObject tellingPart(const QJsonObject &shown)
{
    static const QRegularExpression word(u"^[A-Za-z][A-Za-z_-]{1,19}$"_s);
    QJsonObject telling;
    for (const QString &name : shown.keys()) {
        const QJsonValue value = shown.value(name);
        if (value.isBool() || (value.isString() && word.match(value.toString()).hasMatch()))
            telling.insert(name, value);
        else if (const QJsonObject part = tellingPart(value.toObject()); !part.isEmpty())
            telling.insert(name, part);
    }
    return telling;
}

// The answer shown right below a line, as an expectation.
std::optional<Expectation> shownBelow(const Checklist &checklist, int line)
{
    const auto block = std::ranges::upper_bound(checklist.codeBlocks, line, {}, [](const CodeBlock &each) { return each.lines.first; });
    if (block == checklist.codeBlocks.end() || block->lines.first - line > mostLinesBetween)
        return std::nullopt;
    // a word alone: true, OK, "ready"
    static const QRegularExpression word(u"^[\"']?([\\w.:-]{1,60})[\"']?$"_s), literal(u"^(?:true|false|\\d+)$"_s);
    if (const auto alone = word.match(block->code.trimmed()); alone.hasMatch()) {
        const QString text = alone.captured(1);
        return Expectation{literal.match(text).hasMatch() ? text : u'"' + text + u'"', block->contentLine};
    }
    const QJsonObject telling = tellingPart(QJsonDocument::fromJson(block->code.toUtf8()).object());
    if (telling.isEmpty())
        return std::nullopt;
    return Expectation{QString::fromUtf8(QJsonDocument(telling).toJson(QJsonDocument::Compact)), block->contentLine};
}

// What "Expected:" announces. A sentence that only says "should", and a "Target:", mean other things outside a block of commands.
std::optional<QString> announced(const QString &text)
{
    const auto expected = expectationIn(text);
    const bool other = text.startsWith("target"_L1, Qt::CaseInsensitive) || text.startsWith("output"_L1, Qt::CaseInsensitive)
                       || text.startsWith("result:"_L1, Qt::CaseInsensitive);
    return expected && *expected != text && !other ? expected : std::nullopt;
}

// The command whose block ends right above a line; `shown` are those of blocks, in order.
CommandUse *commandAbove(const Checklist &checklist, const Statement &statement, const QList<CommandUse *> &shown)
{
    const auto after = std::ranges::lower_bound(shown, statement.line, {}, [](const CommandUse *use) { return use->lines.last; });
    if (after == shown.begin())
        return nullptr;
    CommandUse *const above = *(after - 1);
    const bool near = above->item == statement.item && statement.line - checklist.codeBlocks[above->codeBlock].lines.last <= mostLinesBetween;
    return near ? above : nullptr;
}

} // namespace

void readShownAnswers(const Checklist &checklist, const QList<Statement> &statements, QList<CommandUse> &uses)
{
    QList<CommandUse *> shown;
    for (CommandUse &use : uses) {
        if (use.codeBlock >= 0)
            shown.append(&use);
    }
    std::ranges::stable_sort(shown, {}, [](const CommandUse *use) { return use->lines.last; });
    for (const Statement &statement : statements) {
        const bool said = statement.kind == StatementKind::Paragraph || statement.kind == StatementKind::Bullet;
        const auto expected = said ? announced(statement.text) : std::nullopt;
        CommandUse *const use = expected ? commandAbove(checklist, statement, shown) : nullptr;
        if (!use || !use->expectations.isEmpty())
            continue;
        const auto expectation = expected->isEmpty() ? shownBelow(checklist, statement.line) : std::optional(Expectation{*expected, statement.line});
        if (!expectation)
            continue;
        use->expectations.append(*expectation);
        use->otherLines.append(expectation->line);
    }
}

} // namespace countersign
