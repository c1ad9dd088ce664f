// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/actions/action.h"

namespace countersign {

class Selection;
class Workspace;

// Looks again now: at what is chosen, at its section, or at everything.
class ProbeAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeAction)
public:
    enum class Scope { Items, Section, Everything };

    ProbeAction(const Selection &selection, const Workspace &workspace, Scope scope, QObject *parent);

    void refresh() override;

Q_SIGNALS:
    void nothingOn(); // every check in reach is off

protected:
    void run() override;

private:
    QList<CheckId> checks() const;

    const Selection &m_selection;
    const Workspace &m_workspace;
    const Scope m_scope;
};

} // namespace countersign
