// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

#include <QPointer>

namespace countersign {

class Performer;
class ProbesDialog;
class Workspace;

// Shows every check, and what would switch those on that are off.
class ReviewProbesAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewProbesAction)
public:
    ReviewProbesAction(Performer &performer, const Workspace &workspace, QObject *parent);

    void refresh() override;

protected:
    void run() override;

private:
    Performer &m_performer;
    const Workspace &m_workspace;
    QPointer<ProbesDialog> m_dialog;
};

} // namespace countersign
