// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/actions/action.h"

namespace countersign {

class Drafts;
class Performer;
class Selection;
class Workspace;

// Writes a note to the chosen item, or to the deployment where none is chosen.
class AddNoteAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddNoteAction)
public:
    AddNoteAction(Performer &performer, const Selection &selection, const Workspace &workspace, Drafts &drafts, QObject *parent);

    void write(const ItemId &item); // an empty one: about the whole

    void refresh() override;

protected:
    void run() override;

private:
    Performer &m_performer;
    const Selection &m_selection;
    const Workspace &m_workspace;
    Drafts &m_drafts;
};

} // namespace countersign
