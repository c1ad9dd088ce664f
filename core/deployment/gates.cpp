// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/gates.h"

#include "core/deployment/questions.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What a section hands down to everything under it.
struct SectionStanding {
    bool outside = false; // a sign-off, rollback or recurring part, or under one
    bool optional = false;
    bool blocking = false;
    bool hasItems = false; // itself, not below it
    Excuse excuse = Excuse::None;
};

// Conditions by what they are about: whether it applies.
struct Answered {
    QHash<int, bool> sections = {};
    QHash<int, bool> items = {};
};

Answered answeredConditions(const Checklist &checklist, const DeploymentState &state)
{
    Answered answered;
    if (state.conditions.isEmpty())
        return answered;
    for (const Condition &condition : conditionsOf(checklist)) {
        const auto answer = state.conditions.constFind(condition.text);
        if (answer == state.conditions.constEnd())
            continue;
        for (const int section : condition.sections)
            answered.sections.insert(section, answer->value == "yes"_L1);
        for (const int item : condition.items)
            answered.items.insert(item, answer->value == "yes"_L1);
    }
    return answered;
}

bool isOutside(const Section &section) { return section.signOff || section.rollback || section.cadence != Cadence::None; }

bool isNotChosen(const Section &section, const DeploymentState &state)
{
    if (section.alternative.isEmpty() || section.option.isEmpty())
        return false;
    const QString chosen = state.alternatives.value(section.alternative).value;
    return !chosen.isEmpty() && chosen != section.option;
}

QList<SectionStanding> sectionStandings(const Checklist &checklist, const DeploymentState &state, const Answered &answered)
{
    QList<SectionStanding> all;
    for (int i = 0; i < checklist.sections.size(); ++i) {
        const Section &section = checklist.sections.at(i);
        // parents stand before their children
        const SectionStanding above = section.parent >= 0 ? all.at(section.parent) : SectionStanding();
        SectionStanding own = above;
        own.hasItems = false;
        own.outside = above.outside || isOutside(section);
        own.blocking = above.blocking || section.blocking;
        const auto answer = answered.sections.constFind(i);
        const bool inherits = section.parent >= 0 && checklist.sections.at(section.parent).optional;
        const bool optionalItself = section.optional && (!inherits || above.optional) && !(answer != answered.sections.constEnd() && *answer);
        own.optional = above.optional || optionalItself;
        if (answer != answered.sections.constEnd() && !*answer)
            own.excuse = Excuse::DoesNotApply;
        if (isNotChosen(section, state))
            own.excuse = Excuse::NotChosen;
        all.append(own);
    }
    for (const Item &item : checklist.items) {
        if (item.section >= 0)
            all[item.section].hasItems = true;
    }
    return all;
}

GateId gateOfLine(const Checklist &checklist, int line)
{
    const auto found = std::ranges::find_if(checklist.gates, [line](const Gate &gate) { return line >= gate.firstLine && line <= gate.lastLine; });
    return found == checklist.gates.end() ? GateId() : found->id;
}

Standing standingAt(const Checklist &checklist, const SectionStanding &section, int line)
{
    Standing standing{.blocking = section.blocking, .excuse = section.excuse};
    if (section.outside)
        return standing;
    standing.gate = gateOfLine(checklist, line);
    standing.required = !section.optional && !standing.gate.isEmpty();
    return standing;
}

} // namespace

GateId gateAt(const Checklist &checklist, int section, int line)
{
    for (int at = section; at >= 0; at = checklist.sections.at(at).parent) {
        if (isOutside(checklist.sections.at(at)))
            return {};
    }
    return gateOfLine(checklist, line);
}

Standings standingsOf(const Checklist &checklist, const DeploymentState &state)
{
    const Answered answered = answeredConditions(checklist, state);
    const QList<SectionStanding> sections = sectionStandings(checklist, state, answered);
    const auto sectionOf = [&](int section) { return section >= 0 ? sections.at(section) : SectionStanding(); };
    Standings standings;
    QList<bool> optional; // the item itself, or one above it
    for (int i = 0; i < checklist.items.size(); ++i) {
        const Item &item = checklist.items.at(i);
        Standing standing = standingAt(checklist, sectionOf(item.section), item.lines.first);
        const auto answer = answered.items.constFind(i);
        const bool known = answer != answered.items.constEnd();
        const bool above = item.parent >= 0 && item.parent < i;
        optional.append((item.optional && !(known && *answer)) || (above && optional.at(item.parent)));
        standing.required = standing.required && !optional.last();
        if (known && !*answer)
            standing.excuse = Excuse::DoesNotApply;
        else if (above && standing.excuse == Excuse::None)
            standing.excuse = standings.items.at(item.parent).excuse;
        standings.items.append(standing);
    }
    for (const Step &step : checklist.steps) {
        const SectionStanding section = sectionOf(step.section);
        Standing standing = standingAt(checklist, section, step.lines.first);
        standing.required = standing.required && !section.hasItems;
        standings.steps.append(standing);
    }
    return standings;
}

QList<Leaf> requiredLeaves(const Checklist &checklist, const DeploymentState &state, const GateId &gate)
{
    struct Placed {
        int line;
        Leaf leaf;
    };
    QList<Placed> placed;
    const auto take = [&](const auto &list, const QList<Standing> &standings) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (standings.at(i).required && standings.at(i).gate == gate)
                placed.append({list.at(i).lines.first, {list.at(i).id, list.at(i).text, list.at(i).section, standings.at(i).excuse}});
        }
    };
    const Standings standings = standingsOf(checklist, state);
    take(checklist.items, standings.items);
    take(checklist.steps, standings.steps);
    std::ranges::stable_sort(placed, {}, &Placed::line);
    QList<Leaf> leaves;
    for (Placed &each : placed)
        leaves.append(std::move(each.leaf));
    return leaves;
}

} // namespace countersign
