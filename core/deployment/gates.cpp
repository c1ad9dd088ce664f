// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/gates.h"

namespace countersign {

namespace {

template <class Predicate>
bool anyAbove(const Checklist &checklist, int section, Predicate holds)
{
    for (int at = section; at >= 0; at = checklist.sections.at(at).parent) {
        if (holds(checklist.sections.at(at)))
            return true;
    }
    return false;
}

bool optionalAbove(const Checklist &checklist, const Item &item)
{
    for (int at = item.parent; at >= 0; at = checklist.items.at(at).parent) {
        if (checklist.items.at(at).optional)
            return true;
    }
    return false;
}

bool hasItems(const Checklist &checklist, int section)
{
    return std::ranges::any_of(checklist.items, [section](const Item &item) { return item.section == section; });
}

} // namespace

bool isOutsideGates(const Checklist &checklist, int section)
{
    return anyAbove(checklist, section, [](const Section &s) { return s.signOff || s.rollback || s.cadence != Cadence::None; });
}

bool isOptional(const Checklist &checklist, int section)
{
    return anyAbove(checklist, section, [](const Section &s) { return s.optional; });
}

GateId gateAt(const Checklist &checklist, int section, int line)
{
    if (isOutsideGates(checklist, section))
        return {};
    for (const Gate &gate : checklist.gates) {
        if (line >= gate.firstLine && line <= gate.lastLine)
            return gate.id;
    }
    return {};
}

bool isRequired(const Checklist &checklist, const Item &item)
{
    return !item.optional && !optionalAbove(checklist, item) && !isOptional(checklist, item.section)
           && !gateAt(checklist, item.section, item.lines.first).isEmpty();
}

bool isRequired(const Checklist &checklist, const Step &step)
{
    return !hasItems(checklist, step.section) && !isOptional(checklist, step.section) && !gateAt(checklist, step.section, step.lines.first).isEmpty();
}

QList<Leaf> requiredLeaves(const Checklist &checklist, const GateId &gate)
{
    struct Placed {
        int line;
        Leaf leaf;
    };
    QList<Placed> placed;
    const auto take = [&](const auto &list) {
        for (const auto &entry : list) {
            if (gateAt(checklist, entry.section, entry.lines.first) == gate && isRequired(checklist, entry))
                placed.append({entry.lines.first, {entry.id, entry.text, entry.section}});
        }
    };
    take(checklist.items);
    take(checklist.steps);
    std::ranges::stable_sort(placed, {}, &Placed::line);
    QList<Leaf> leaves;
    for (Placed &each : placed)
        leaves.append(std::move(each.leaf));
    return leaves;
}

} // namespace countersign
