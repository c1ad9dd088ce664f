// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

namespace countersign {

class Performer;
class Workspace;

// The words of the lead: live, closed, or given up.
class DecideAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecideAction)
public:
    enum class What { GoLive, Close, Abort };

    DecideAction(Performer &performer, const Workspace &workspace, What what, QObject *parent);

    void refresh() override;

protected:
    void run() override;

private:
    void askWhyAbort();

    Performer &m_performer;
    const Workspace &m_workspace;
    const What m_what;
};

} // namespace countersign
