// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/place.h"

#include "core/checklist/vocabulary/optionalwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

ItemId idOf(const Reading &reading, int item, int step)
{
    if (item >= 0)
        return reading.checklist.items[item].id;
    return step >= 0 ? reading.checklist.steps[step].id : ItemId();
}

void place(CheckSpec &check, const Reading &reading, int item, int step, int section)
{
    if (const ItemId id = idOf(reading, item, step); !id.isEmpty())
        check.items = {id};
    const bool optionalItem = item >= 0 && reading.checklist.items[item].optional;
    check.required = !optionalItem && !reading.isOptional(section);
}

} // namespace

CheckSpec checkAt(const Reading &reading, const Statement &statement, CheckKind kind)
{
    CheckSpec check{.kind = kind, .lines = {statement.line}};
    place(check, reading, statement.item, -1, statement.section);
    if (saysOptional(statement.text))
        check.required = false;
    return check;
}

CheckSpec checkAt(const Reading &reading, const CommandUse &use, CheckKind kind)
{
    CheckSpec check{.kind = kind};
    for (int line = use.lines.first; line <= use.lines.last; ++line)
        check.lines += line;
    check.lines += use.otherLines;
    if (use.item >= 0)
        check.lines += reading.checklist.items[use.item].lines.first;
    place(check, reading, use.item, use.step, use.section);
    for (const QString &label : use.labels)
        check.required = check.required && !saysOptional(label);
    return check;
}

CheckSpec checkAt(const Reading &reading, const Fence &fence, int line, CheckKind kind)
{
    const CodeBlock &block = reading.checklist.codeBlocks[fence.codeBlock];
    CheckSpec check{.kind = kind, .lines = {line}};
    place(check, reading, block.item, block.step, block.section);
    return check;
}

void need(CheckSpec &check, Need need)
{
    if (!check.needs.contains(need))
        check.needs.append(need);
}

void needForAddress(CheckSpec &check)
{
    const QString &address = check.target.address;
    if (isLoopback(readUrl(address).host))
        need(check, Need::Vantage);
    if (address.contains("${"_L1))
        need(check, Need::Secret);
    if (address.contains(u'<') || address.contains(u'[') || address.isEmpty())
        need(check, Need::Value);
}

QString withVariables(const QString &text)
{
    static const QRegularExpression bare(u"\\$([A-Za-z_][A-Za-z0-9_]*)"_s);
    static const QRegularExpression stands(u"\\b((?:YOUR_|MY_)[A-Z0-9_]+|[A-Z_]*(?:TOKEN|API_KEY|APIKEY|SECRET))\\b(?!\\})"_s);
    QString result = text;
    result.replace(bare, u"${\\1}"_s);
    static const QRegularExpression angled(u"<\\s*(?:your[-_ ])?(?:access[-_ ]?|api[-_ ]?|jwt[-_ ]?)?(token|key)\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    result.replace(angled, u"${TOKEN}"_s);
    if (!result.contains("${"_L1))
        result.replace(stands, u"${\\1}"_s);
    return result;
}

} // namespace countersign
