// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/waiveaction.h"

#include "ui/actions/performer.h"
#include "ui/dialogs/waivedialog.h"
#include "ui/run/selection.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString textsOf(const Checklist &checklist, const QList<ItemId> &items)
{
    QStringList texts;
    for (const Item &item : checklist.items) {
        if (items.contains(item.id))
            texts << item.text;
    }
    for (const Step &step : checklist.steps) {
        if (items.contains(step.id))
            texts << step.text;
    }
    return texts.join(u'\n');
}

} // namespace

WaiveAction::WaiveAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent) :
    Action({u"waive"_s, tr("Waive…"), u"waive"_s, Qt::Key_W, true}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace)
{
}

void WaiveAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver() && !m_selection.items().isEmpty()); }

void WaiveAction::run()
{
    const QList<ItemId> items = m_selection.items();
    auto *dialog = new WaiveDialog(
        items, textsOf(m_workspace.snapshot().checklist, items), m_workspace.now().date(),
        [this](const Waive &waiver) { m_performer.perform(waiver); }, &m_performer.window());
    dialog->open();
}

} // namespace countersign
