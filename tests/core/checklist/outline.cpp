// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checklist/outline.h"

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

QString marksOf(const Section &section)
{
    QStringList marks;
    const auto mark = [&](bool holds, const QString &name) {
        if (holds)
            marks << name;
    };
    mark(section.documentTitle, u"title"_s);
    mark(section.label, u"label"_s);
    mark(section.optional, u"optional"_s);
    mark(section.blocking, u"blocking"_s);
    mark(section.signOff, u"sign-off"_s);
    mark(section.rollback, u"rollback"_s);
    mark(section.reference, u"reference"_s);
    mark(section.cadence != Cadence::None, u"cadence %1"_s.arg(int(section.cadence)));
    mark(!section.option.isEmpty(), u"option %1 of %2"_s.arg(section.option, section.alternative));
    return marks.isEmpty() ? QString() : u"  {"_s + marks.join(u", "_s) + u'}';
}

QString range(const LineRange &lines) { return u"%1-%2"_s.arg(lines.first).arg(lines.last); }

} // namespace

QString outlineOf(const Checklist &checklist)
{
    QStringList lines{u"title: "_s + checklist.title, u"repairs: %1, lines: %2"_s.arg(checklist.encodingRepairs).arg(checklist.lineCount)};
    for (const Section &section : checklist.sections)
        lines << u"section %1 %2 %3%4"_s.arg(range(section.lines)).arg(section.level).arg(section.title, marksOf(section));
    for (const Item &item : checklist.items) {
        static const QString kinds[] = {u"task"_s, u"fenced"_s, u"box"_s, u"cell"_s};
        lines << u"item %1 %2 %3%4%5 %6"_s.arg(range(item.lines), kinds[int(item.kind)])
                     .arg(item.depth)
                     .arg(item.checked ? u" checked"_s : QString(), item.optional ? u" optional"_s : QString(), item.text);
    }
    for (const Step &step : checklist.steps)
        lines << u"step %1 %2"_s.arg(range(step.lines), step.text);
    for (const CodeBlock &code : checklist.codeBlocks)
        lines << u"code %1 [%2] item %3 step %4"_s.arg(range(code.lines), code.language).arg(code.item).arg(code.step);
    for (const Gate &gate : checklist.gates)
        lines << u"gate %1 %2-%3"_s.arg(gate.id.toString()).arg(gate.firstLine).arg(gate.lastLine);
    for (const Role &role : checklist.roles)
        lines << u"role %1 %2 '%3' items %4"_s.arg(role.line).arg(role.id.toString(), role.name).arg(role.items.size());
    for (const Field &field : checklist.fields)
        lines << u"field %1 %2.%3 '%4' %5"_s.arg(field.line).arg(int(field.place)).arg(field.ordinal).arg(field.label, field.choices.join(u" | "_s));
    for (const Variable &variable : checklist.variables)
        lines << u"variable %1 %2%3%4 [%5]"_s.arg(variable.lines.first())
                     .arg(variable.name, variable.secret ? u" secret"_s : QString(),
                          variable.need == VariableNeed::Optional ? u" optional"_s : QString(), variable.rules.join(u", "_s));
    for (const Parameter &parameter : checklist.parameters)
        lines << u"parameter %1 %2"_s.arg(parameter.lines.first()).arg(parameter.name);
    for (const Contact &contact : checklist.contacts)
        lines << u"contact %1 %2 / %3 / %4"_s.arg(contact.line).arg(contact.role, contact.name, contact.reach);
    for (const Trigger &trigger : checklist.triggers)
        lines << u"trigger %1 %2"_s.arg(trigger.line).arg(trigger.text);
    for (const Criterion &criterion : checklist.criteria)
        lines << u"criterion %1 %2"_s.arg(criterion.line).arg(criterion.text);
    for (const DocumentFact &fact : checklist.facts)
        lines << u"fact %1 %2 %3 = %4"_s.arg(fact.line).arg(int(fact.kind)).arg(fact.label, fact.value);
    for (const Remedy &remedy : checklist.remedies)
        lines << u"remedy %1 %2 codes %3 items %4"_s.arg(range(remedy.lines), remedy.issue).arg(remedy.codeBlocks.size()).arg(remedy.items.size());
    for (const CronLine &cron : checklist.cronLines)
        lines << u"cron %1 %2 -> %3"_s.arg(cron.line).arg(cron.schedule, cron.command);
    for (const StartStep &step : checklist.startOrder)
        lines << u"start %1 %2"_s.arg(step.line).arg(step.service);
    for (const Diagnostic &diagnostic : checklist.diagnostics)
        lines << u"diagnostic %1 %2"_s.arg(diagnostic.line).arg(diagnostic.code);
    return lines.join(u'\n') + u'\n';
}

} // namespace countersign::testing
