// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/signoffrounds.h"

#include "core/checklist/vocabulary/roundwords.h"

namespace countersign {

SignOffRounds signOffRounds(const QList<Section> &sections)
{
    SignOffRounds rounds;
    for (int at = 0; at < sections.size(); ++at) {
        if (!sections.at(at).signOff)
            continue;
        const Round round = roundOf(sections.at(at).title);
        if (round == Round::Before && rounds.before < 0)
            rounds.before = at;
        if (round == Round::After && rounds.after < 0)
            rounds.after = at;
    }
    return rounds;
}

int firstSignOff(const QList<Section> &sections)
{
    const auto found = std::ranges::find_if(sections, &Section::signOff);
    return found == sections.end() ? -1 : int(found - sections.begin());
}

} // namespace countersign
