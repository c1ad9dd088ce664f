// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checklistnodes.h"
#include "models/deploymentsnapshot.h"

namespace countersign {

// What the checklist and its checks say about single nodes; fixed as long as the checklist is.
class ChecklistIndex
{
public:
    ChecklistIndex() = default;
    ChecklistIndex(const Checklist &checklist, const QList<CheckSpec> &checks);

    const QList<CheckId> &checksOf(const ItemId &item) const;
    const QList<int> &codeBlocksOf(const ChecklistNode &node) const; // indexes into Checklist::codeBlocks

private:
    QHash<ItemId, QList<CheckId>> m_checks;
    QHash<int, QList<int>> m_itemCode;
    QHash<int, QList<int>> m_stepCode;
    QList<CheckId> m_noChecks;
    QList<int> m_noCode;
};

// Texts and facts of single cells of the checklist tree. Pure, given a snapshot.
class ChecklistCells
{
public:
    ChecklistCells(const DeploymentSnapshot &snapshot, const ChecklistIndex &index) : m_snapshot(snapshot), m_index(index) {}

    ItemId idOf(const ChecklistNode &node) const; // empty for sections
    QString textOf(const ChecklistNode &node) const;
    const ItemView *viewOf(const ChecklistNode &node) const; // nullptr for sections
    const SectionView *sectionOf(const ChecklistNode &node) const; // nullptr for others
    Status statusOf(const ChecklistNode &node) const;
    bool isOptional(const ChecklistNode &node) const;

    const ItemState *stateOf(const ChecklistNode &node) const; // nullptr before anybody said a word
    const CheckId &leadingCheck(const ChecklistNode &node) const; // the check that decides, else the first; empty for none
    const Evidence &leadingEvidence(const ChecklistNode &node) const; // its
    bool blocks(const ChecklistNode &node) const; // a leaf that stands in the way of the current gate
    int notesOf(const ChecklistNode &node) const;

    QString doneText(const ChecklistNode &node) const; // "17/21"
    QString probeText(const ChecklistNode &node) const; // "503 · 84 ms · 12 s"
    QString whoText(const ChecklistNode &node) const; // "MK 14:02"
    QString toolTip(const ChecklistNode &node, ChecklistColumn column) const; // rich text, escaped
    QString spokenText(const ChecklistNode &node, ChecklistColumn column, int level) const; // for screen readers, never empty
    QString searchText(const ChecklistNode &node) const;

private:
    QString spokenItem(const ChecklistNode &node, int level) const;
    QString longProbeText(const ChecklistNode &node) const;
    QString longWhoText(const ChecklistNode &node) const;
    QString assignedText(const ItemState &state) const;

    const DeploymentSnapshot &m_snapshot;
    const ChecklistIndex &m_index;
};

} // namespace countersign
