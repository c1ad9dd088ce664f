// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

namespace countersign {

class Performer;
class Selection;
class Workspace;

// Says who is to see to what is chosen: a person, a role, or nobody any more.
class AssignAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssignAction)
public:
    AssignAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent);

    void refresh() override;

protected:
    void run() override;

private:
    Performer &m_performer;
    const Selection &m_selection;
    const Workspace &m_workspace;
};

} // namespace countersign
