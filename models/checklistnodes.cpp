// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checklistnodes.h"

namespace countersign {

namespace {

struct Leaf {
    int line = 0;
    NodeKind kind = NodeKind::Item;
    int index = 0;
};

// Everything in reading order. On one line a section comes before what it holds.
std::vector<Leaf> inReadingOrder(const Checklist &checklist)
{
    std::vector<Leaf> all;
    all.reserve(size_t(checklist.sections.size() + checklist.items.size() + checklist.steps.size()));
    for (int i = 0; i < checklist.sections.size(); ++i)
        all.push_back({checklist.sections.at(i).lines.first, NodeKind::Section, i});
    for (int i = 0; i < checklist.items.size(); ++i)
        all.push_back({checklist.items.at(i).lines.first, NodeKind::Item, i});
    for (int i = 0; i < checklist.steps.size(); ++i)
        all.push_back({checklist.steps.at(i).lines.first, NodeKind::Step, i});
    std::ranges::stable_sort(all, {}, [](const Leaf &leaf) { return std::pair(leaf.line, leaf.kind); });
    return all;
}

class Builder
{
public:
    explicit Builder(const Checklist &checklist) :
        m_checklist(checklist),
        m_sections(size_t(checklist.sections.size()), 0),
        m_items(size_t(checklist.items.size()), 0),
        m_nodes(1)
    {
    }

    std::vector<ChecklistNode> build()
    {
        for (const Leaf &leaf : inReadingOrder(m_checklist))
            add(leaf);
        return std::move(m_nodes);
    }

private:
    void add(const Leaf &leaf)
    {
        if (leaf.kind == NodeKind::Section && m_checklist.sections.at(leaf.index).documentTitle)
            return; // its node stays the root
        const int parent = parentOf(leaf);
        const int node = int(m_nodes.size());
        m_nodes.push_back({leaf.kind, leaf.index, parent, int(m_nodes[size_t(parent)].children.size()), {}});
        m_nodes[size_t(parent)].children.push_back(node);
        if (leaf.kind == NodeKind::Section)
            m_sections[size_t(leaf.index)] = node;
        else if (leaf.kind == NodeKind::Item)
            m_items[size_t(leaf.index)] = node;
    }

    // A parent that has not been seen yet (it can only be wrong) makes the node a child of the root: shown, never lost.
    int parentOf(const Leaf &leaf) const
    {
        if (leaf.kind == NodeKind::Section)
            return sectionNode(m_checklist.sections.at(leaf.index).parent);
        if (leaf.kind == NodeKind::Step)
            return sectionNode(m_checklist.steps.at(leaf.index).section);
        const Item &item = m_checklist.items.at(leaf.index);
        return item.parent >= 0 ? m_items[size_t(item.parent)] : sectionNode(item.section);
    }

    int sectionNode(int section) const { return section >= 0 ? m_sections[size_t(section)] : 0; }

    const Checklist &m_checklist;
    std::vector<int> m_sections; // node of each section
    std::vector<int> m_items; // node of each item
    std::vector<ChecklistNode> m_nodes;
};

} // namespace

std::vector<ChecklistNode> nodesOf(const Checklist &checklist) { return Builder(checklist).build(); }

} // namespace countersign
