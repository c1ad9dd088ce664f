// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/diagnostics/findings.h"
#include "core/wording/diagnostics.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype quotedLength = 80;

QString quoted(const QString &text) { return text.size() <= quotedLength ? text : text.first(quotedLength) + u'…'; }

// A row of a sign-off table and a heading above tasks say plainly who signs.
bool isPrinted(const Checklist &checklist, const Role &role)
{
    const auto heads = [&](const Section &section) { return section.lines.first == role.line; };
    const auto lists = [&](const Block &block) { return block.kind == BlockKind::Table && block.lines.contains(role.line); };
    return std::ranges::any_of(checklist.sections, heads) || std::ranges::any_of(checklist.document.blocks, lists);
}

void itemFindings(const Checklist &checklist, QList<Diagnostic> &diagnostics)
{
    for (const Item &item : checklist.items) {
        if (item.kind != ItemKind::Task)
            diagnostics.append(diagnosticOf(item.lines.first, DiagnosticCode::GuessedItem, {quoted(item.text)}));
        if (item.text.endsWith(u'…') && item.text.size() > 1000)
            diagnostics.append(diagnosticOf(item.lines.first, DiagnosticCode::TextCut));
    }
}

void codeFindings(const Checklist &checklist, QList<Diagnostic> &diagnostics)
{
    for (const CodeBlock &code : checklist.codeBlocks) {
        const QString language = code.language.toLower();
        const auto isInside = [&](const Item &item) { return item.kind == ItemKind::Fenced && code.lines.contains(item.lines.first); };
        if ((language == u"markdown" || language == u"md") && std::ranges::any_of(checklist.items, isInside))
            diagnostics.append(diagnosticOf(code.lines.first, DiagnosticCode::SubChecklist));
        const Block &block = checklist.document.blocks.at(code.block);
        const int content = int(code.code.count(u'\n')) + (code.code.isEmpty() ? 0 : 1);
        if (block.fenced && block.parent < 0 && code.lines.last == checklist.lineCount && code.lines.last - code.lines.first < content + 1)
            diagnostics.append(diagnosticOf(code.lines.first, DiagnosticCode::UnclosedFence));
    }
}

void commentFindings(const Checklist &checklist, QList<Diagnostic> &diagnostics)
{
    for (const Block &block : checklist.document.blocks) {
        if (block.kind != BlockKind::Html || !block.text.startsWith("<!--"_L1))
            continue;
        int line = block.lines.first;
        for (const QStringView text : QStringView(block.text).split(u'\n')) {
            static const QRegularExpression task(uR"([-*+]\s+\[[ xX]\])"_s);
            if (task.matchView(text).hasMatch())
                diagnostics.append(diagnosticOf(line, DiagnosticCode::HiddenTask));
            ++line;
        }
    }
}

} // namespace

QList<Diagnostic> guessFindings(const Checklist &checklist)
{
    QList<Diagnostic> diagnostics;
    if (checklist.items.isEmpty() && checklist.steps.isEmpty())
        diagnostics.append(diagnosticOf(1, DiagnosticCode::NoItems));
    for (const Section &section : checklist.sections) {
        if (section.label)
            diagnostics.append(diagnosticOf(section.lines.first, DiagnosticCode::GuessedHeading, {quoted(section.title)}));
    }
    for (const Step &step : checklist.steps)
        diagnostics.append(diagnosticOf(step.lines.first, DiagnosticCode::GuessedStep, {quoted(step.text)}));
    for (const Role &role : checklist.roles) {
        if (role.line > 0 && !isPrinted(checklist, role))
            diagnostics.append(diagnosticOf(role.line, DiagnosticCode::GuessedRole, {quoted(role.name)}));
    }
    if (!checklist.roles.isEmpty() && checklist.roles.first().line == 0)
        diagnostics.append(diagnosticOf(1, DiagnosticCode::DefaultRoles));
    itemFindings(checklist, diagnostics);
    codeFindings(checklist, diagnostics);
    commentFindings(checklist, diagnostics);
    return diagnostics;
}

} // namespace countersign
