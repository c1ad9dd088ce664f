// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/environment.h"

#include "core/checks/rules/place.h"
#include "core/checks/rules/valuerules.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostLines = 40;

// A name that is only printed or grepped for in help is no requirement.
bool isIntroduced(const QList<const VariableUse *> &mentions)
{
    return std::ranges::any_of(
        mentions, [](const VariableUse *each) { return each->defines || each->assigned || each->required || each->isDefault || each->item >= 0; });
}

// "`TEST_LOGIN` should not be set", "`OLD_KEY` – no longer used"
bool isUnwanted(const QList<const VariableUse *> &mentions)
{
    static const QRegularExpression unwanted(
        u"\\b(?:must|should|may|shall|is|are) not (?:be )?(?:set|present|defined)\\b|\\bno longer "
        u"(?:used|needed|required|read)\\b|\\b(?:unused|deprecated|obsolete)\\b"
        "|\\b(?:may|can|could) be (?:empty|unset|omitted|left out)\\b|\\b(?:kann|darf) (?:leer|fehlen)\\b|\\b(?:peut|puede|pode) (?:être|estar|ficar) va[cz]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(mentions, [](const VariableUse *each) {
        const bool orNot = each->text.contains("or not"_L1, Qt::CaseInsensitive); // "false or not set"
        return (each->item >= 0 || each->defines) && !orNot && unwanted.match(each->text).hasMatch();
    });
}

bool isOptional(const Reading &reading, const QList<const VariableUse *> &mentions)
{
    return std::ranges::all_of(mentions, [&](const VariableUse *each) {
        static const Pattern optional(u"optional|default|or_not_set");
        const bool item = each->item >= 0 && reading.checklist.items[each->item].optional;
        return each->isDefault || item || reading.isOptional(each->section) || optional.matches(Words(each->text));
    });
}

void addVariable(const Reading &reading, const QString &name, const QList<const VariableUse *> &mentions, QList<CheckSpec> &checks)
{
    CheckSpec check{.kind = CheckKind::Env, .target = {.body = name}};
    QList<const VariableUse *> said = mentions;
    QList<VariableUse> below; // the fence under the item that names it: "openssl rand -hex 32", an example
    for (const VariableUse *mention : mentions) {
        for (const CodeBlock &block : reading.checklist.codeBlocks) {
            if (mention->item >= 0 && block.item == mention->item && block.lines.first - mention->line < 3)
                below.append({.name = name, .text = block.code, .line = mention->line, .item = mention->item});
        }
    }
    for (const VariableUse &mention : std::as_const(below))
        said.append(&mention);
    for (const VariableUse *mention : mentions) {
        if (!check.lines.contains(mention->line) && check.lines.size() < mostLines)
            check.lines += mention->line;
        if (mention->item >= 0 && !check.items.contains(reading.checklist.items[mention->item].id))
            check.items += reading.checklist.items[mention->item].id;
    }
    check.conditions = conditionsForVariable(name, said);
    check.required = !isOptional(reading, mentions);
    check.needs = {Need::Value};
    if (isSecretName(name))
        check.needs = {Need::Secret};
    checks.append(check);
}

// No value may still be "[password]" or "yourdomain.com".
void addNoPlaceholder(const Reading &reading, QList<CheckSpec> &checks)
{
    CheckSpec check{.kind = CheckKind::Env,
                    .target = {.body = u".env"_s},
                    .conditions = {u"[VALUE] != any(pat(*\\[*\\]*), pat(*<*>*), pat(*yourdomain*), pat(*changeme*))"_s},
                    .needs = {Need::Value}};
    static const QRegularExpression open(u"\\[[A-Za-z][^\\]]*\\]|<[^>]+>|\\.\\.\\.|your"_s);
    for (const VariableUse &mention : reading.variables) {
        const bool literal = mention.value.startsWith("[\""_L1);
        if (mention.assigned && !literal && open.match(mention.value).hasMatch() && check.lines.size() < mostLines)
            check.lines += mention.line;
    }
    if (check.lines.size() > 1)
        checks.append(check);
}

// A list of required names: all of them are set.
void addRequired(const Reading &reading, QList<CheckSpec> &checks)
{
    CheckSpec check{.kind = CheckKind::Env, .conditions = {u"[OPEN] == 0"_s}, .needs = {Need::Value}};
    QStringList names;
    for (const VariableUse &mention : reading.variables) {
        if (!mention.required)
            continue;
        names += mention.name;
        check.lines += mention.line;
    }
    names.removeDuplicates();
    check.target.body = names.join(u' ');
    if (!names.isEmpty())
        checks.append(check);
}

} // namespace

void deriveEnvironment(const Reading &reading, QList<CheckSpec> &checks)
{
    QMap<QString, QList<const VariableUse *>> byName;
    for (const VariableUse &mention : reading.variables) {
        if (!reading.isRollback(mention.section)) // what is set then is for an emergency
            byName[mention.name].append(&mention);
    }
    for (auto each = byName.cbegin(); each != byName.cend(); ++each) {
        if (isIntroduced(*each) && !isUnwanted(*each))
            addVariable(reading, each.key(), *each, checks);
    }
    addNoPlaceholder(reading, checks);
    addRequired(reading, checks);
}

} // namespace countersign
