// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"
#include "models/deploymentsnapshot.h"
#include "ui/dialogs/formdialog.h"

namespace countersign {

class ChecksPanel;
class HostsPanel;
class ParametersPanel;
class Performer;
class ReachPanel;

// Every check the text holds, what it looks at, why it is off; and what switches it on: a value, a way, a yes.
class ProbesDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbesDialog)
public:
    ProbesDialog(Performer &performer, const DeploymentSnapshot &snapshot, QWidget *parent);

    void setSnapshot(const DeploymentSnapshot &snapshot); // keeps what is being typed

private:
    void submit() override;
    QList<Command> wanted() const;
    void refreshHosts();
    void refreshChecks();

    Performer &m_performer;
    DeploymentSnapshot m_snapshot;
    ChecksPanel *const m_checks;
    ParametersPanel *const m_parameters;
    HostsPanel *const m_hosts;
    ReachPanel *const m_reach;
};

} // namespace countersign
