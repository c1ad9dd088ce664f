// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/undo/restoring.h"

#include <QObject>
#include <QUndoStack>

namespace countersign {

class Performer;
class Workspace;

// What was said here since the deployment was opened, to be taken back and said again. Taking back erases nothing: it appends an
// event that restores the word from before. The stack moves only when the journal has it.
class Undoing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Undoing)
public:
    Undoing(Performer &performer, const Workspace &workspace);
    ~Undoing() override;

    const QUndoStack &stack() const { return m_stack; }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    class Deed;

    void remember(const Command &command, const ItemStates &before);
    const Deed *deed(int index) const;
    QStringList signaturesOver(const Command &command) const;
    void ask(const QStringList &signatures, const std::function<void()> &goOn);
    QString nameOf(const Command &command) const;

    Performer &m_performer;
    const Workspace &m_workspace;
    QUndoStack m_stack;
};

} // namespace countersign
