// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

namespace countersign {

class Undoing;
class Workspace;

// Takes the last word back, or gives it again.
class UndoAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoAction)
public:
    enum class Way { Back, Again };

    UndoAction(Undoing &undoing, const Workspace &workspace, Way way, QObject *parent);

    void refresh() override;

protected:
    void run() override;

private:
    Undoing &m_undoing;
    const Workspace &m_workspace;
    const Way m_way;
};

} // namespace countersign
