// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/fencedtasks.h"
#include "core/checklist/identity.h"
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/optionalwords.h"

namespace countersign {

namespace {

// The nearest item among the blocks around `block`, -1 for none.
int itemAbove(const Document &document, const QList<int> &itemOfBlock, int block)
{
    for (int at = document.blocks.at(block).parent; at >= 0; at = document.blocks.at(at).parent) {
        if (itemOfBlock.at(at) >= 0)
            return itemOfBlock.at(at);
    }
    return -1;
}

class ItemList
{
public:
    explicit ItemList(const Checklist &checklist) :
        m_checklist(checklist), m_document(checklist.document), m_itemOfBlock(checklist.document.blocks.size(), -1)
    {
    }

    void readBlock(int at)
    {
        const Block &block = m_document.blocks.at(at);
        if (block.kind == BlockKind::ListItem && block.checked)
            addTask(at, block);
        else if (block.kind == BlockKind::Code)
            addFenced(at, block);
    }

    QList<Item> take() { return std::move(m_items); }

private:
    void addTask(int at, const Block &block)
    {
        Item item;
        item.kind = ItemKind::Task;
        item.text = block.text.simplified();
        item.lines = block.lines;
        item.checked = *block.checked;
        item.parent = itemAbove(m_document, m_itemOfBlock, at);
        item.block = at;
        m_itemOfBlock[at] = int(m_items.size());
        add(item);
    }

    void addFenced(int at, const Block &block)
    {
        const int around = itemAbove(m_document, m_itemOfBlock, at);
        const int base = int(m_items.size());
        for (const FencedTask &task : findFencedTasks(block)) {
            Item item;
            item.kind = ItemKind::Fenced;
            item.text = task.text;
            item.lines = task.lines;
            item.checked = task.checked;
            item.parent = task.parent >= 0 ? base + task.parent : around;
            item.block = at;
            add(item);
        }
    }

    void add(Item &item)
    {
        item.section = sectionAt(m_checklist.sections, item.lines.first);
        item.depth = item.parent >= 0 ? m_items.at(item.parent).depth + 1 : 1;
        item.optional = saysOptional(item.text);
        m_items.append(item);
    }

    const Checklist &m_checklist;
    const Document &m_document;
    QList<int> m_itemOfBlock;
    QList<Item> m_items;
};

void nameItems(QList<Item> &items, const QList<Section> &sections)
{
    IdentityMaker ids(u'i');
    QHash<int, QStringList> paths;
    for (Item &item : items) {
        QStringList &path = paths[item.section];
        if (path.isEmpty() && item.section >= 0) {
            for (int at = item.section; at >= 0; at = sections.at(at).parent)
                path.prepend(slugOf(withoutNumbering(sections.at(at).title)));
        }
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
    nameItems(items, checklist.sections);
    return items;
}

int itemAround(const Checklist &checklist, int block)
{
    for (int at = block; at >= 0; at = checklist.document.blocks.at(at).parent) {
        const auto item = std::ranges::lower_bound(checklist.items, at, {}, &Item::block);
        if (item != checklist.items.end() && item->block == at && item->kind == ItemKind::Task)
            return int(item - checklist.items.begin());
    }
    return -1;
}

} // namespace countersign
