// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/verdicts.h"

#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/verdictwords.h"

namespace countersign {

QList<int> verdictItems(const QList<Item> &items)
{
    QList<int> found, run;
    bool yes = false, no = false;
    const auto finish = [&] {
        if (yes && no)
            found += run;
        run.clear();
        yes = no = false;
    };
    for (int at = 0; at < items.size(); ++at) {
        const Item &item = items.at(at);
        const std::optional<bool> verdict = verdictIn(withoutLeadingEmoji(item.text));
        const bool beside = !run.isEmpty() && items.at(run.last()).parent == item.parent && items.at(run.last()).section == item.section;
        if (!verdict || !beside)
            finish();
        if (!verdict)
            continue;
        run.append(at);
        (*verdict ? yes : no) = true;
    }
    finish();
    return found;
}

} // namespace countersign
