// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "ui/actions/action.h"

namespace countersign {

class Performer;
class Selection;
class Workspace;

// Says that the reds of the chosen items are known: they stay red, and quiet.
class AcknowledgeAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AcknowledgeAction)
public:
    AcknowledgeAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent);

    void refresh() override;

protected:
    void run() override;

private:
    QList<CheckSpec> reds() const;

    Performer &m_performer;
    const Selection &m_selection;
    const Workspace &m_workspace;
};

} // namespace countersign
