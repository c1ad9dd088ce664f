// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/undoaction.h"

#include "ui/undo/undoing.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Action::Look lookOf(UndoAction::Way way)
{
    if (way == UndoAction::Way::Back)
        return {u"undo"_s, UndoAction::tr("&Undo"), u"undo"_s, Qt::CTRL | Qt::Key_Z};
    return {u"redo"_s, UndoAction::tr("&Redo"), u"redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
}

} // namespace

UndoAction::UndoAction(Undoing &undoing, const Workspace &workspace, Way way, QObject *parent) :
    Action(lookOf(way), parent),
    m_undoing(undoing),
    m_workspace(workspace),
    m_way(way)
{
    connect(&undoing, &Undoing::changed, this, &UndoAction::refresh);
}

void UndoAction::refresh()
{
    const QUndoStack &stack = m_undoing.stack();
    const bool back = m_way == Way::Back;
    const QString what = back ? stack.undoText() : stack.redoText();
    setEnabled(!m_workspace.isOver() && (back ? stack.canUndo() : stack.canRedo()));
    if (what.isEmpty())
        setText(back ? tr("&Undo") : tr("&Redo"));
    else
        setText(back ? tr("&Undo %1").arg(what) : tr("&Redo %1").arg(what));
}

void UndoAction::run() { m_way == Way::Back ? m_undoing.undo() : m_undoing.redo(); }

} // namespace countersign
