// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/pattern.h"

#include <algorithm>

namespace countersign {

Pattern::Pattern(QStringView text)
{
    for (QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        Term term;
        term.forbidden = part.startsWith(u'!');
        if (term.forbidden)
            part = part.sliced(1);
        for (const QStringView alternative : part.split(u'|'))
            term.alternatives.append(Words(alternative.toString().replace(u'_', u' ')).all());
        m_terms.append(std::move(term));
    }
}

bool Pattern::matches(const Words &words) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        const bool found = std::ranges::any_of(term.alternatives, [&](const QList<quint64> &sequence) { return words.hasSequence(sequence); });
        return found != term.forbidden;
    });
}

} // namespace countersign
