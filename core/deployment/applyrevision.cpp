// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/applyrevision.h"

namespace countersign {

namespace {

struct Renaming {
    ItemId before;
    ItemId now;
};

QList<Renaming> renamingsOf(const QStringList &pairs)
{
    QList<Renaming> renamings;
    for (const QString &pair : pairs) {
        if (const qsizetype equals = pair.indexOf(u'='); equals > 0)
            renamings.append({ItemId(pair.first(equals)), ItemId(pair.sliced(equals + 1))});
    }
    return renamings;
}

} // namespace

void applyRevision(DeploymentState &state, const Event &event, const ChecklistRevised &fact, const Digest &hash)
{
    state.document = {fact.fileName, fact.title, fact.checklist, fact.blob, event.seq, state.document.revision + 1};
    const QList<Renaming> carried = renamingsOf(fact.carried), changed = renamingsOf(fact.changed);
    // ids may swap places, so all leave before any arrives
    const QHash<ItemId, ItemState> before = state.items;
    for (const Renaming &each : carried + changed)
        state.items.remove(each.before);
    for (const QString &id : fact.gone)
        state.items.remove(ItemId(id));
    for (const Renaming &each : carried)
        state.items.insert(each.now, before.value(each.before));
    for (const Renaming &each : changed) {
        ItemState open;
        open.at = event.at;
        open.lastEvent = hash;
        open.lastSeq = event.seq;
        open.notes = before.value(each.before).notes;
        state.items.insert(each.now, open);
    }
}

} // namespace countersign
