// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

namespace countersign {

class Preferences;
class Workspace;

// Whether probes run again by themselves as their answers age. On unless a person says otherwise.
class KeepProbingAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepProbingAction)
public:
    KeepProbingAction(const Workspace &workspace, Preferences &preferences, QObject *parent);

protected:
    void run() override;

private:
    void apply();

    const Workspace &m_workspace;
    Preferences &m_preferences;
};

} // namespace countersign
