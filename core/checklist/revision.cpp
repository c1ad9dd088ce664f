// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/revision.h"

#include "core/checklist/recognition.h"
#include "core/checklist/wordoverlap.h"

namespace countersign {

namespace {

constexpr double alike = 0.5; // share of words a changed text keeps
constexpr qsizetype mostCompared = 200; // a text is sought among so many others of its section, in order

struct Node {
    ItemId id = {};
    QString text = {};
    QString path = {}; // of its section
    int line = 0;
    int partner = -1; // index in the other revision
    bool changed = false;
};

QList<Node> nodesOf(const Checklist &checklist)
{
    QHash<int, QString> paths;
    const auto pathAt = [&](int section) {
        if (!paths.contains(section))
            paths.insert(section, pathOf(checklist.sections, section).join(u'/'));
        return paths.value(section);
    };
    QList<Node> nodes;
    for (const Item &item : checklist.items)
        nodes.append({item.id, item.text, pathAt(item.section), item.lines.first});
    for (const Step &step : checklist.steps)
        nodes.append({step.id, step.text, pathAt(step.section), step.lines.first});
    std::ranges::stable_sort(nodes, {}, &Node::line);
    return nodes;
}

void pair(QList<Node> &before, QList<Node> &after, int b, int a, bool changed)
{
    before[b].partner = a;
    after[a].partner = b;
    before[b].changed = after[a].changed = changed;
}

void pairById(QList<Node> &before, QList<Node> &after)
{
    QHash<ItemId, int> byId;
    for (int at = 0; at < before.size(); ++at)
        byId.insert(before.at(at).id, at);
    for (int at = 0; at < after.size(); ++at) {
        if (const int found = byId.value(after.at(at).id, -1); found >= 0)
            pair(before, after, found, at, false);
    }
}

// The same text elsewhere.
void pairByText(QList<Node> &before, QList<Node> &after)
{
    QMultiHash<QString, int> byText;
    for (int at = int(before.size()) - 1; at >= 0; --at) {
        if (before.at(at).partner < 0)
            byText.insert(before.at(at).text, at);
    }
    for (int at = 0; at < after.size(); ++at) {
        const auto found = after.at(at).partner < 0 ? byText.find(after.at(at).text) : byText.end();
        if (found == byText.end())
            continue;
        pair(before, after, found.value(), at, false);
        byText.erase(found);
    }
}

// A similar text in the same section.
void pairByLikeness(QList<Node> &before, QList<Node> &after)
{
    QHash<QString, QList<int>> byPath; // those without a partner, in order
    QHash<int, QSet<QString>> words;
    for (int at = 0; at < before.size(); ++at) {
        if (before.at(at).partner < 0) {
            byPath[before.at(at).path].append(at);
            words.insert(at, wordsOf(before.at(at).text));
        }
    }
    for (int at = 0; at < after.size(); ++at) {
        const auto others = after.at(at).partner < 0 ? byPath.find(after.at(at).path) : byPath.end();
        if (others == byPath.end())
            continue;
        const QSet<QString> own = wordsOf(after.at(at).text);
        qsizetype best = -1;
        double bestLikeness = alike;
        for (qsizetype candidate = 0; candidate < qMin(others->size(), mostCompared); ++candidate) {
            const double likeness = similarity(words[others->at(candidate)], own);
            if (likeness > bestLikeness || (likeness == bestLikeness && best < 0)) {
                best = candidate;
                bestLikeness = likeness;
            }
        }
        if (best >= 0)
            pair(before, after, others->takeAt(best), at, true);
    }
}

// Items that stay in their section and whose partners keep their order, as many as possible; the others have moved.
QSet<int> keptInOrder(const QList<Node> &before, const QList<Node> &after)
{
    QList<int> tails; // index into `after` of the smallest partner that ends a run of each length
    QList<int> previous(after.size(), -1);
    for (int at = 0; at < after.size(); ++at) {
        const int partner = after.at(at).partner;
        if (partner < 0 || before.at(partner).path != after.at(at).path)
            continue;
        const auto place = std::ranges::lower_bound(tails, partner, {}, [&](int tail) { return after.at(tail).partner; });
        const qsizetype length = place - tails.begin();
        previous[at] = length > 0 ? tails.at(length - 1) : -1;
        if (length == tails.size())
            tails.append(at);
        else
            tails[length] = at;
    }
    QSet<int> kept;
    for (int at = tails.isEmpty() ? -1 : tails.last(); at >= 0; at = previous.at(at))
        kept.insert(at);
    return kept;
}

// How often each text stands in each section: where the number changed nobody can say which of the equals is which.
QHash<QString, int> countsOf(const QList<Node> &nodes)
{
    QHash<QString, int> counts;
    for (const Node &node : nodes)
        ++counts[node.path + u'\n' + node.text];
    return counts;
}

} // namespace

QList<RevisionEntry> compareRevisions(const Checklist &beforeChecklist, const Checklist &afterChecklist)
{
    QList<Node> before = nodesOf(beforeChecklist), after = nodesOf(afterChecklist);
    pairById(before, after);
    pairByText(before, after);
    pairByLikeness(before, after);
    const QSet<int> kept = keptInOrder(before, after);
    const QHash<QString, int> countsBefore = countsOf(before), countsAfter = countsOf(after);

    QList<RevisionEntry> entries;
    int old = 0;
    const auto takeGone = [&](int until) {
        for (; old < until; ++old) {
            if (before.at(old).partner < 0)
                entries.append({RevisionChange::Gone, before.at(old).id, {}, before.at(old).text, {}, false});
        }
    };
    for (int at = 0; at < after.size(); ++at) {
        const Node &now = after.at(at);
        if (now.partner < 0) {
            entries.append({RevisionChange::New, {}, now.id, {}, now.text, false});
            continue;
        }
        if (kept.contains(at))
            takeGone(now.partner);
        const Node &then = before.at(now.partner);
        const bool moved = !kept.contains(at);
        const RevisionChange change = now.changed ? RevisionChange::Changed : moved ? RevisionChange::Moved : RevisionChange::Kept;
        const int countThen = countsBefore.value(then.path + u'\n' + then.text), countNow = countsAfter.value(now.path + u'\n' + now.text);
        const bool ambiguous = qMax(countThen, countNow) > 1 && countThen != countNow;
        entries.append({change, then.id, now.id, then.text, now.text, !now.changed && !ambiguous});
    }
    takeGone(int(before.size()));
    return entries;
}

} // namespace countersign
