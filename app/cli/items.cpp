// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/items.h"

namespace countersign {

Expected<ItemId> findItem(const Checklist &checklist, const QString &text)
{
    bool number = false;
    const int line = (text.startsWith(u'L') ? text.sliced(1) : text).toInt(&number);
    QList<ItemId> fitting;
    const auto look = [&](const auto &list) {
        for (const auto &entry : list) {
            if (number ? entry.lines.first == line : entry.id.toString().startsWith(text))
                fitting.append(entry.id);
        }
    };
    look(checklist.items);
    look(checklist.steps);
    if (fitting.size() != 1)
        return failure(ErrorCode::UnknownItem, {text});
    return fitting.first();
}

Expected<QList<ItemId>> itemsNamed(const Checklist &checklist, const QStringList &words)
{
    QList<ItemId> items;
    for (const QString &word : words) {
        const auto item = findItem(checklist, word);
        if (!item)
            return std::unexpected(item.error());
        items.append(*item);
    }
    return items;
}

} // namespace countersign
