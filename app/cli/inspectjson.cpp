// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inspect.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int formatVersion = 1;

template <class T>
QJsonArray arrayOf(const QList<T> &list, auto toJson)
{
    QJsonArray array;
    for (const T &value : list)
        array.append(toJson(value));
    return array;
}

QJsonArray numbers(const QList<int> &list)
{
    return arrayOf(list, [](int value) { return value; });
}

template <class IdType>
QJsonArray ids(const QList<IdType> &list)
{
    return arrayOf(list, [](const IdType &id) { return id.toString(); });
}

QJsonArray strings(const QStringList &list) { return QJsonArray::fromStringList(list); }

QString cadenceName(Cadence cadence)
{
    switch (cadence) {
    case Cadence::None: return {};
    case Cadence::Daily: return u"daily"_s;
    case Cadence::Weekly: return u"weekly"_s;
    case Cadence::Monthly: return u"monthly"_s;
    case Cadence::Quarterly: return u"quarterly"_s;
    case Cadence::Yearly: return u"yearly"_s;
    case Cadence::WithinDay: return u"within-day"_s;
    case Cadence::WithinWeek: return u"within-week"_s;
    case Cadence::WithinMonth: return u"within-month"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Task: return u"task"_s;
    case ItemKind::Fenced: return u"fenced"_s;
    case ItemKind::Box: return u"box"_s;
    case ItemKind::Cell: return u"cell"_s;
    }
    Q_UNREACHABLE();
}

QString factName(DocumentFactKind kind)
{
    switch (kind) {
    case DocumentFactKind::Version: return u"version"_s;
    case DocumentFactKind::LastUpdated: return u"last-updated"_s;
    case DocumentFactKind::NextReview: return u"next-review"_s;
    case DocumentFactKind::Owner: return u"owner"_s;
    case DocumentFactKind::Environment: return u"environment"_s;
    case DocumentFactKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

// Names of what an index of the checklist points at; null for -1.
class Json
{
public:
    explicit Json(const Checklist &checklist) : m_checklist(checklist) {}

    QJsonValue sectionId(int section) const { return section < 0 ? QJsonValue() : QJsonValue(m_checklist.sections.at(section).id.toString()); }
    QJsonValue itemId(int item) const { return item < 0 ? QJsonValue() : QJsonValue(m_checklist.items.at(item).id.toString()); }
    QJsonValue stepId(int step) const { return step < 0 ? QJsonValue() : QJsonValue(m_checklist.steps.at(step).id.toString()); }

    QJsonObject section(const Section &section) const
    {
        return {{u"id"_s, section.id.toString()},
                {u"title"_s, section.title},
                {u"level"_s, section.level},
                {u"line"_s, section.lines.first},
                {u"endLine"_s, section.lines.last},
                {u"parent"_s, sectionId(section.parent)},
                {u"documentTitle"_s, section.documentTitle},
                {u"label"_s, section.label},
                {u"optional"_s, section.optional},
                {u"blocking"_s, section.blocking},
                {u"signOff"_s, section.signOff},
                {u"rollback"_s, section.rollback},
                {u"reference"_s, section.reference},
                {u"cadence"_s, cadenceName(section.cadence)},
                {u"alternative"_s, section.alternative},
                {u"option"_s, section.option}};
    }

    QJsonObject item(const Item &item) const
    {
        return {{u"id"_s, item.id.toString()}, {u"section"_s, sectionId(item.section)}, {u"parent"_s, itemId(item.parent)},
                {u"text"_s, item.text},        {u"line"_s, item.lines.first},           {u"endLine"_s, item.lines.last},
                {u"depth"_s, item.depth},      {u"kind"_s, kindName(item.kind)},        {u"checked"_s, item.checked},
                {u"optional"_s, item.optional}};
    }

    QJsonObject step(const Step &step) const
    {
        return {{u"id"_s, step.id.toString()},
                {u"section"_s, sectionId(step.section)},
                {u"text"_s, step.text},
                {u"line"_s, step.lines.first},
                {u"endLine"_s, step.lines.last}};
    }

    QJsonObject code(const CodeBlock &code) const
    {
        return {{u"line"_s, code.lines.first},           {u"endLine"_s, code.lines.last}, {u"language"_s, code.language},
                {u"section"_s, sectionId(code.section)}, {u"item"_s, itemId(code.item)},  {u"step"_s, stepId(code.step)}};
    }

    QJsonObject field(const Field &field) const
    {
        return {{u"label"_s, field.label}, {u"line"_s, field.line}, {u"choices"_s, strings(field.choices)}, {u"section"_s, sectionId(field.section)}};
    }

    QJsonObject criterion(const Criterion &criterion) const
    {
        return {{u"text"_s, criterion.text}, {u"line"_s, criterion.line}, {u"section"_s, sectionId(criterion.section)}};
    }

    QJsonObject remedy(const Remedy &remedy) const
    {
        const auto codeLine = [this](int code) { return m_checklist.codeBlocks.at(code).lines.first; };
        return {{u"issue"_s, remedy.issue},
                {u"line"_s, remedy.lines.first},
                {u"endLine"_s, remedy.lines.last},
                {u"section"_s, sectionId(remedy.section)},
                {u"codeLines"_s, arrayOf(remedy.codeBlocks, codeLine)},
                {u"items"_s, ids(remedy.items)}};
    }

private:
    const Checklist &m_checklist;
};

QJsonObject checkJson(const CheckSpec &check)
{
    return {{u"id"_s, check.id.toString()},
            {u"kind"_s, nameOf(check.kind)},
            {u"lines"_s, numbers(check.lines)},
            {u"items"_s, ids(check.items)},
            {u"target"_s, check.target.address},
            {u"method"_s, check.target.method},
            {u"conditions"_s, strings(check.conditions)},
            {u"needs"_s, arrayOf(check.needs, [](Need need) { return nameOf(need); })},
            {u"sentence"_s, check.sentence},
            {u"required"_s, check.required},
            {u"freshness"_s, double(check.freshness.count())}};
}

QJsonObject variableJson(const Variable &variable)
{
    return {{u"name"_s, variable.name},       {u"lines"_s, numbers(variable.lines)}, {u"required"_s, variable.need == VariableNeed::Required},
            {u"secret"_s, variable.secret},   {u"rules"_s, strings(variable.rules)}, {u"description"_s, variable.description},
            {u"example"_s, variable.example}, {u"default"_s, variable.defaultValue}};
}

QJsonObject roleJson(const Role &role)
{
    return {{u"id"_s, role.id.toString()}, {u"name"_s, role.name}, {u"gate"_s, role.gate.toString()},
            {u"items"_s, ids(role.items)}, {u"line"_s, role.line}, {u"default"_s, role.line == 0}};
}

} // namespace

QJsonObject inspectJson(const Checklist &checklist, const QList<CheckSpec> &checks)
{
    const Json json(checklist);
    const auto member = [&](auto function) { return [&json, function](const auto &value) { return (json.*function)(value); }; };
    QJsonObject object{{u"format"_s, formatVersion},
                       {u"title"_s, checklist.title},
                       {u"sha256"_s, checklist.digest.toString()},
                       {u"encodingRepairs"_s, checklist.encodingRepairs},
                       {u"lines"_s, checklist.lineCount}};
    object[u"sections"_s] = arrayOf(checklist.sections, member(&Json::section));
    object[u"items"_s] = arrayOf(checklist.items, member(&Json::item));
    object[u"steps"_s] = arrayOf(checklist.steps, member(&Json::step));
    object[u"codeBlocks"_s] = arrayOf(checklist.codeBlocks, member(&Json::code));
    object[u"checks"_s] = arrayOf(checks, &checkJson);
    object[u"variables"_s] = arrayOf(checklist.variables, &variableJson);
    object[u"parameters"_s] = arrayOf(checklist.parameters, [](const Parameter &parameter) {
        return QJsonObject{{u"name"_s, parameter.name}, {u"lines"_s, numbers(parameter.lines)}};
    });
    object[u"fields"_s] = arrayOf(checklist.fields, member(&Json::field));
    object[u"gates"_s] = arrayOf(checklist.gates, [](const Gate &gate) {
        return QJsonObject{{u"id"_s, gate.id.toString()}, {u"title"_s, gate.title}, {u"line"_s, gate.firstLine}, {u"endLine"_s, gate.lastLine}};
    });
    object[u"roles"_s] = arrayOf(checklist.roles, &roleJson);
    object[u"contacts"_s] = arrayOf(checklist.contacts, [](const Contact &contact) {
        return QJsonObject{{u"role"_s, contact.role}, {u"name"_s, contact.name}, {u"reach"_s, contact.reach}, {u"line"_s, contact.line}};
    });
    object[u"triggers"_s] =
        arrayOf(checklist.triggers, [](const Trigger &trigger) { return QJsonObject{{u"text"_s, trigger.text}, {u"line"_s, trigger.line}}; });
    object[u"criteria"_s] = arrayOf(checklist.criteria, member(&Json::criterion));
    object[u"facts"_s] = arrayOf(checklist.facts, [](const DocumentFact &fact) {
        return QJsonObject{{u"kind"_s, factName(fact.kind)}, {u"label"_s, fact.label}, {u"value"_s, fact.value}, {u"line"_s, fact.line}};
    });
    object[u"remedies"_s] = arrayOf(checklist.remedies, member(&Json::remedy));
    object[u"cronLines"_s] = arrayOf(checklist.cronLines, [](const CronLine &cron) {
        return QJsonObject{{u"schedule"_s, cron.schedule}, {u"command"_s, cron.command}, {u"line"_s, cron.line}};
    });
    object[u"startOrder"_s] =
        arrayOf(checklist.startOrder, [](const StartStep &step) { return QJsonObject{{u"service"_s, step.service}, {u"line"_s, step.line}}; });
    object[u"diagnostics"_s] = arrayOf(checklist.diagnostics, [](const Diagnostic &diagnostic) {
        return QJsonObject{{u"line"_s, diagnostic.line}, {u"code"_s, diagnostic.code}, {u"message"_s, diagnostic.message}};
    });
    return object;
}

} // namespace countersign
