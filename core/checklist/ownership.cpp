// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/ownership.h"

namespace countersign {

namespace {

template <class Node>
void paint(QList<LineOwner> &owners, const QList<Node> &nodes, OwnerKind kind)
{
    for (int at = 0; at < nodes.size(); ++at) {
        const LineRange &lines = nodes.at(at).lines;
        for (int line = qMax(1, lines.first); line <= lines.last && line <= owners.size(); ++line)
            owners[line - 1] = {kind, at};
    }
}

} // namespace

QList<LineOwner> lineOwners(const Checklist &checklist)
{
    // In reading order inner nodes come after those around them, so each paints over what it is in.
    QList<LineOwner> owners(checklist.lineCount, LineOwner{OwnerKind::Document, -1});
    paint(owners, checklist.sections, OwnerKind::Section);
    paint(owners, checklist.steps, OwnerKind::Step);
    paint(owners, checklist.items, OwnerKind::Item);
    int line = 0;
    for (const QStringView text : QStringView(checklist.text).split(u'\n')) {
        if (line < owners.size() && text.trimmed().isEmpty())
            owners[line] = {};
        ++line;
    }
    return owners;
}

} // namespace countersign
