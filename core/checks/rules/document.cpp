// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/ascii.h"
#include "core/checks/rules/place.h"
#include "core/checks/rules/time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void add(CheckSpec check, const QString &body, const QString &condition, QList<CheckSpec> &checks)
{
    check.target.body = body;
    check.conditions = {condition};
    checks.append(check);
}

// "Last Updated: 2025-10-03": a document nobody touched for three months is worth a look.
void deriveAge(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"last updated|modified|reviewed|revised|change");
    static const QRegularExpression begins(
        u"^\\W*(?:(?:last )?(?:updated|reviewed|revised|modified)\\b|stand\\b|dernière mise à jour|mis à jour|última (?:actualización|revisión|atualização|revisão)|最終更新|更新日|最后更新|最後更新|更新日期|최종 ?(?:수정|업데이트|갱신)|마지막 ?(?:수정|업데이트))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression date(u"(?<!\\d)(\\d{4}-\\d{2}-\\d{2}|\\d{4}[./]\\d{1,2}[./]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4} "
                                         u"?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일]|"
                                         "[A-Z][a-z]+ \\d{1,2},? \\d{4}|\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.? (?:de )?\\d{4})(?!\\d)"_s);
    for (const Statement &statement : reading.statements) {
        if (statement.kind == StatementKind::Task || !holdsDigit(statement.text))
            continue; // no date
        const bool said = says.matches(statement.words) || begins.match(statement.text).hasMatch();
        const auto match = said ? date.match(statement.text) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        CheckSpec check{.kind = CheckKind::Stale, .lines = {statement.line}, .required = false};
        add(check, match.captured(1), u"[AGE] <= 90d"_s, checks);
    }
}

void deriveZones(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression zone(
        u"\\b(?:time_?zone|TZ|timezone)\\b['\"]?\\s*[:=]\\s*['\"]?((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Za-z_/+-]+\\d*|UTC)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Fence &fence : reading.fences) {
        for (const FenceLine &line : linesOf(fence)) {
            if (const auto match = zone.match(line.text); match.hasMatch())
                add(checkAt(reading, fence, line.line, CheckKind::Timezone), match.captured(1), u"[VALUE] == "_s + match.captured(1), checks);
        }
    }
    for (const Statement &statement : reading.statements) {
        if (const auto match = zone.match(statement.text); match.hasMatch())
            add(checkAt(reading, statement, CheckKind::Timezone), match.captured(1), u"[VALUE] == "_s + match.captured(1), checks);
    }
}

QString labelOf(const QString &text) { return text.section(u':', 0, 0).remove(u'*').trimmed(); }

// Blanks: "Deployment Date: ____", "Status: ⬜ Approved / ⬜ Needs Revision", "RTO defined".
void deriveFields(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression blank(u":\\s*_{3,}\\s*$"_s);
    static const QRegularExpression choice(u":\\s*(?:⬜|☐|□|\\[ \\]|\\( \\)).+(?:⬜|☐|□|\\[ \\]|\\( \\))"_s);
    static const Pattern objective(u"rto|rpo|recovery_time|recovery_point define|defined|set|agree|agreed|state|meet");
    for (const Statement &statement : reading.statements) {
        if (statement.kind == StatementKind::Paragraph && blank.match(statement.text).hasMatch())
            add(checkAt(reading, statement, CheckKind::Field), labelOf(statement.text), u"len([VALUE]) > 0"_s, checks);
        else if (statement.kind == StatementKind::Paragraph && choice.match(statement.text).hasMatch())
            add(checkAt(reading, statement, CheckKind::Field), labelOf(statement.text), u"len([VALUE]) > 0"_s, checks);
        else if (statement.kind == StatementKind::Task && objective.matches(statement.words))
            add(checkAt(reading, statement, CheckKind::Field), statement.text, u"[VALUE] == pat(*[0-9]*)"_s, checks);
    }
}

// A table of people with what they can be reached by: no cell may still be "[Name]".
void deriveContacts(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression reach(u"availab|contact|phone|reach|erreichbar|disponib"_s, QRegularExpression::CaseInsensitiveOption);
    for (const Block &block : reading.checklist.document.blocks) {
        if (block.kind != BlockKind::Table || block.rows.size() < 2 || block.rows.first().cells.filter(reach).isEmpty())
            continue;
        CheckSpec check{.kind = CheckKind::Field, .lines = {block.rows.first().line}};
        for (const TableRow &row : block.rows.sliced(1))
            check.lines += row.line;
        check.lines = check.lines.first(qMin<qsizetype>(40, check.lines.size()));
        check.needs = {Need::Value};
        add(check, block.rows.first().cells.join(u", "_s), u"[VALUE] != pat(*\\[*\\]*)"_s, checks);
    }
}

// "Option A: …", "Option B: …": one of them is chosen.
void deriveChoices(const Reading &reading, QList<CheckSpec> &checks)
{
    static const QRegularExpression option(u"^(?:option|variant|alternative|method|path|variante|opción|opção)\\s+([A-Z0-9])\\b[:.)-]*\\s*(.*)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    CheckSpec check{.kind = CheckKind::Choice, .needs = {Need::Value}};
    QStringList names, options;
    for (const Section &section : reading.checklist.sections) {
        const auto match = option.match(section.title);
        if (!match.hasMatch() && section.alternative.isEmpty())
            continue;
        check.lines += section.lines.first;
        options += section.title;
        names += match.captured(2).section(u'(', 0, 0).trimmed();
    }
    // "Quick Rollback (Docker Compose)" follows the choice of Docker Compose
    for (const Section &section : reading.checklist.sections) {
        const bool follows = std::ranges::any_of(names, [&](const QString &name) { return name.size() > 3 && section.title.contains(name); });
        if (follows && !check.lines.contains(section.lines.first))
            check.lines += section.lines.first;
    }
    if (options.size() >= 2)
        add(check, options.join(u" / "_s), u"len([VALUE]) > 0"_s, checks);
}

// Parts that must be finished before anything after them.
void deriveGates(const Reading &reading, QList<CheckSpec> &checks)
{
    const auto &sections = reading.checklist.sections;
    const auto blocks = [&](int section) { return section >= 0 && sections[section].blocking; };
    for (int i = 0; i < sections.size(); ++i) {
        if (!sections[i].blocking || blocks(sections[i].parent))
            continue;
        CheckSpec check{.kind = CheckKind::Gate, .lines = {sections[i].lines.first}};
        for (int k = i + 1; k < sections.size(); ++k) {
            if (sections[k].parent == i && !sections[k].label)
                check.lines += sections[k].lines.first;
        }
        for (const Item &item : reading.checklist.items) {
            if (sections[i].lines.contains(item.lines.first) && !item.optional)
                check.items += item.id;
        }
        if (!check.items.isEmpty())
            add(check, sections[i].title, u"[OPEN] == 0"_s, checks);
    }
}

// "Complete each section in order"
void deriveOrder(const Reading &reading, QList<CheckSpec> &checks)
{
    static const Pattern says(u"section|step|item|phase|task|sections in_order|in_sequence|before_proceeding|one_after_another|sequentially");
    static const Pattern services(u"service|services|start|startup");
    for (const Statement &statement : reading.statements) {
        if (statement.kind == StatementKind::Paragraph && says.matches(statement.words) && !services.matches(statement.words)) {
            add(checkAt(reading, statement, CheckKind::Order), statement.text, u"[OPEN] == 0"_s, checks);
            return; // said once is enough
        }
    }
}

} // namespace

void deriveDocument(const Reading &reading, QList<CheckSpec> &checks)
{
    deriveAge(reading, checks);
    deriveZones(reading, checks);
    deriveFields(reading, checks);
    deriveContacts(reading, checks);
    deriveChoices(reading, checks);
    deriveGates(reading, checks);
    deriveOrder(reading, checks);
}

} // namespace countersign
