// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/glob.h"

namespace countersign {

namespace {

// One element of a pattern against one character. `length` is what the element takes of the pattern.
struct Step {
    bool fits = false;
    qsizetype length = 1;
    qsizetype work = 1; // characters of the pattern looked at
};

Step matchSet(QStringView pattern, QChar c)
{
    const qsizetype close = pattern.indexOf(u']', 2); // "[]]": the first ] is a member
    if (close < 0)
        return {pattern.front() == c, 1, pattern.size()};
    QStringView set = pattern.sliced(1, close - 1);
    const bool negated = set.size() > 1 && (set.front() == u'!' || set.front() == u'^');
    if (negated)
        set = set.sliced(1);
    bool found = false;
    for (qsizetype i = 0; i < set.size(); ++i) {
        if (i + 2 < set.size() && set[i + 1] == u'-') {
            found = found || (set[i] <= c && c <= set[i + 2]);
            i += 2;
        } else {
            found = found || set[i] == c;
        }
    }
    return {found != negated, close + 1, close + 1};
}

Step matchOne(QStringView pattern, QChar c)
{
    switch (pattern.front().unicode()) {
    case u'?': return {true, 1};
    case u'[': return matchSet(pattern, c);
    case u'\\':
        if (pattern.size() > 1)
            return {pattern[1] == c, 2};
        break;
    default: break;
    }
    return {pattern.front() == c, 1};
}

} // namespace

std::optional<bool> matchesGlob(QStringView pattern, QStringView text, qint64 budget)
{
    qsizetype p = 0, t = 0;
    qsizetype starPattern = -1, starText = 0; // where to go on when the newest * must take one character more
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            starPattern = ++p;
            starText = t;
            continue;
        }
        const Step step = p < pattern.size() ? matchOne(pattern.sliced(p), text[t]) : Step{};
        budget -= step.work;
        if (budget < 0)
            return std::nullopt;
        if (step.fits) {
            p += step.length;
            ++t;
        } else if (starPattern >= 0) {
            p = starPattern;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace countersign
