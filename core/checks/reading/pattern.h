// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/words.h"

namespace countersign {

// What a sentence must say, in a few words: "redis|cache memory_limit|maxmemory !test". All terms between spaces must be there;
// | separates ways to say a term, _ joins words that follow each other, ! in front forbids a term. Endings do not matter.
class Pattern
{
public:
    explicit Pattern(QStringView text);

    bool matches(const Words &words) const;

private:
    struct Term {
        QList<QList<quint64>> alternatives;
        bool forbidden = false;
    };
    QList<Term> m_terms;
};

} // namespace countersign
