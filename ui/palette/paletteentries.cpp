// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/paletteentries.h"

#include "models/blockersmodel.h"
#include "models/words.h"
#include "ui/actions/actionset.h"
#include "ui/menus.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QList<PaletteEntry> actionEntries(const ActionSet &actions)
{
    QList<PaletteEntry> entries;
    for (const Action *action : actions.all()) {
        if (action->isEnabled() && action->id() != "palette"_L1 && action->id() != "filterFromTree"_L1)
            entries << PaletteEntry{PaletteKind::Action, action->id(), action->plainText(), menuOf(*action),
                                    action->shortcut().toString(QKeySequence::NativeText)};
    }
    return entries;
}

QList<PaletteEntry> blockerEntries(const DeploymentSnapshot &snapshot)
{
    BlockersModel blockers;
    blockers.setSnapshot(snapshot);
    QList<PaletteEntry> entries;
    for (const BlockerRow &row : blockers.rows()) {
        if (row.item.isEmpty())
            continue;
        const QString reason = blockers.reason(row);
        entries << PaletteEntry{PaletteKind::Blocker, row.item.toString(), blockers.text(row), reason.isEmpty() ? wordOf(row.status) : reason};
    }
    return entries;
}

QList<PaletteEntry> sectionEntries(const Checklist &checklist)
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < checklist.sections.size(); ++i) {
        const Section &section = checklist.sections.at(i);
        const QString above = section.parent >= 0 ? checklist.sections.at(section.parent).title : QString();
        if (!section.documentTitle)
            entries << PaletteEntry{PaletteKind::Section, QString::number(i), section.title, above, {}, i};
    }
    return entries;
}

QList<PaletteEntry> roleEntries(const Checklist &checklist)
{
    QList<PaletteEntry> entries;
    for (const countersign::Role &role : checklist.roles)
        entries << PaletteEntry{PaletteKind::Role, role.id.toString(), role.name, {}};
    return entries;
}

QList<PaletteEntry> variableEntries(const Checklist &checklist)
{
    QList<PaletteEntry> entries;
    for (const Variable &variable : checklist.variables)
        entries << PaletteEntry{PaletteKind::Variable, variable.name, variable.name, variable.description, {}, variable.lines.value(0)};
    return entries;
}

} // namespace

QList<PaletteEntry> paletteEntries(const ActionSet &actions, const DeploymentSnapshot &snapshot)
{
    return actionEntries(actions) + blockerEntries(snapshot) + sectionEntries(snapshot.checklist) + roleEntries(snapshot.checklist)
           + variableEntries(snapshot.checklist);
}

} // namespace countersign
