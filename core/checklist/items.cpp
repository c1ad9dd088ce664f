// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/boxitems.h"
#include "core/checklist/choices.h"
#include "core/checklist/fencedtasks.h"
#include "core/checklist/identity.h"
#include "core/checklist/recognition.h"
#include "core/checklist/signofftable.h"
#include "core/checklist/textforms.h"
#include "core/checklist/textlines.h"
#include "core/checklist/ticktable.h"
#include "core/checklist/verdicts.h"
#include "core/checklist/vocabulary/legendwords.h"
#include "core/checklist/vocabulary/optionalwords.h"

namespace countersign {

namespace {

constexpr qsizetype longestText = 2000;

// An item's text without the lines that are answers to choose from.
QString withoutAnswers(const Block &block)
{
    if (!block.text.contains(u'\n'))
        return block.text;
    QStringList kept;
    for (const TextLine &line : textLinesOf(block)) {
        if (kept.isEmpty() || !readChoice(line.text))
            kept << line.text;
    }
    return kept.join(u' ');
}

class ItemList
{
public:
    explicit ItemList(const Checklist &checklist) :
        m_checklist(checklist),
        m_document(checklist.document),
        m_itemOfBlock(checklist.document.blocks.size(), -1)
    {
    }

    void readBlock(int at)
    {
        const Block &block = m_document.blocks.at(at);
        switch (block.kind) {
        case BlockKind::ListItem:
            if (block.checked)
                addTask(at, block);
            else
                addBoxed(at, block, m_boxedLists.contains(block.parent));
            break;
        case BlockKind::List:
            if (listHasBoxes(m_document, at))
                m_boxedLists.insert(at);
            break;
        case BlockKind::Heading:
        case BlockKind::Paragraph:
        case BlockKind::Html: addBoxed(at, block, false); break;
        case BlockKind::Code: addFenced(at, block); break;
        case BlockKind::Table: addCells(at, block); break;
        case BlockKind::Quote:
        case BlockKind::Rule:
        case BlockKind::FrontMatter: break;
        }
    }

    QList<Item> take() { return std::move(m_items); }

private:
    void addTask(int at, const Block &block)
    {
        Item item = itemOf(ItemKind::Task, withoutAnswers(block), block.lines, at);
        item.checked = *block.checked;
        m_itemOfBlock[at] = int(m_items.size());
        add(item);
    }

    void addBoxed(int at, const Block &block, bool inCompany)
    {
        if (isInLegend(block.lines.first))
            return;
        const int above = itemAbove(at);
        int parent = above;
        for (const BoxedText &boxed : boxedTextsOf(block, inCompany)) {
            const bool ownsBlock = block.kind == BlockKind::ListItem && m_itemOfBlock.at(at) < 0 && boxed.line == block.lines.first;
            Item item = itemOf(ItemKind::Box, boxed.text, ownsBlock ? block.lines : LineRange{boxed.line, boxed.line}, at);
            item.checked = boxed.checked;
            item.box = boxed.box;
            item.parent = parent;
            if (ownsBlock)
                m_itemOfBlock[at] = parent = int(m_items.size());
            add(item);
        }
    }

    void addFenced(int at, const Block &block)
    {
        const int above = itemAbove(at);
        const int base = int(m_items.size());
        for (const FencedTask &task : findFencedTasks(block)) {
            Item item = itemOf(ItemKind::Fenced, task.text, task.lines, at);
            item.checked = task.checked;
            item.parent = task.parent >= 0 ? base + task.parent : above;
            add(item);
        }
    }

    void addCells(int at, const Block &block)
    {
        const int section = sectionAt(m_checklist.sections, block.lines.first);
        if (section >= 0 && m_checklist.sections.at(section).signOff && !readSignOffTable(block, true).isEmpty())
            return; // whoever signs ticks there
        for (const TickCell &cell : readTickTable(block).cells) {
            Item item = itemOf(ItemKind::Cell, cell.text, {cell.line, cell.line}, at);
            item.checked = cell.checked;
            item.box = cell.box;
            item.cell = cell.cell;
            add(item);
        }
    }

    // There the boxes only show what they mean.
    bool isInLegend(int line) const
    {
        const int section = sectionAt(m_checklist.sections, line);
        return section >= 0 && saysLegend(m_checklist.sections.at(section).title);
    }

    Item itemOf(ItemKind kind, const QString &text, const LineRange &lines, int block) const
    {
        Item item;
        item.kind = kind;
        item.text = withoutLeadingEmoji(text.simplified());
        if (item.text.size() > longestText)
            item.text = item.text.first(longestText) + u'…';
        item.lines = lines;
        item.block = block;
        item.parent = itemAbove(block);
        item.section = sectionAt(m_checklist.sections, lines.first);
        item.optional = saysOptional(item.text);
        return item;
    }

    void add(Item &item)
    {
        item.depth = item.parent >= 0 ? m_items.at(item.parent).depth + 1 : 1;
        m_items.append(item);
    }

    // The nearest item among the blocks around `block`, -1 for none.
    int itemAbove(int block) const
    {
        for (int at = m_document.blocks.at(block).parent; at >= 0; at = m_document.blocks.at(at).parent) {
            if (m_itemOfBlock.at(at) >= 0)
                return m_itemOfBlock.at(at);
        }
        return -1;
    }

    const Checklist &m_checklist;
    const Document &m_document;
    QList<int> m_itemOfBlock;
    QSet<int> m_boxedLists;
    QList<Item> m_items;
};

void nameItems(QList<Item> &items, const QList<Section> &sections)
{
    IdentityMaker ids(u'i');
    QHash<int, QStringList> paths;
    for (Item &item : items) {
        QStringList &path = paths[item.section];
        if (path.isEmpty())
            path = pathOf(sections, item.section);
        item.id = ItemId(ids.next(path, item.text));
    }
}

} // namespace

QList<Item> findItems(const Checklist &checklist)
{
    ItemList list(checklist);
    for (int at = 0; at < checklist.document.blocks.size(); ++at)
        list.readBlock(at);
    QList<Item> items = list.take();
    for (const int answer : verdictItems(items))
        items[answer].optional = true; // only one of them can come true
    nameItems(items, checklist.sections);
    return items;
}

int itemAround(const Checklist &checklist, int block)
{
    for (int at = block; at >= 0; at = checklist.document.blocks.at(at).parent) {
        if (checklist.document.blocks.at(at).kind != BlockKind::ListItem)
            continue;
        const auto item = std::ranges::lower_bound(checklist.items, at, {}, &Item::block);
        if (item != checklist.items.end() && item->block == at)
            return int(item - checklist.items.begin());
    }
    return -1;
}

} // namespace countersign
