// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/probesdialog.h"

#include "ui/actions/performer.h"
#include "ui/start/checkspanel.h"
#include "ui/start/hostspanel.h"
#include "ui/start/parameterspanel.h"
#include "ui/start/reachpanel.h"
#include "ui/widgets/textlabel.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QWidget *titled(const QString &title, QWidget *content, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(new TextLabel(title, TextLabel::Rank::Strong, box));
    layout->addWidget(content, 1);
    return box;
}

} // namespace

ProbesDialog::ProbesDialog(Performer &performer, const DeploymentSnapshot &snapshot, QWidget *parent) :
    FormDialog(tr("Probes"), tr("What the text says that a machine can look at. Nothing is contacted before its host is ticked below."), tr("Apply"),
               parent),
    m_performer(performer),
    m_snapshot(snapshot),
    m_checks(new ChecksPanel(this)),
    m_parameters(new ParametersPanel(this)),
    m_hosts(new HostsPanel(this)),
    m_reach(new ReachPanel(this))
{
    setObjectName(u"probesDialog"_s);
    m_checks->setSnapshot(snapshot);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(titled(tr("Checks (%1)").arg(snapshot.checks.size()), m_checks, split));
    if (!snapshot.checklist.parameters.isEmpty())
        split->addWidget(titled(tr("Placeholders"), m_parameters, split));
    split->addWidget(titled(tr("Hosts that may be contacted"), m_hosts, split));
    split->setSizes({300, 160, 140});
    body().addWidget(split, 1);
    body().addWidget(m_reach);
    m_reach->setAuthorities(snapshot.state.settings.authorities);
    m_parameters->setParameters(snapshot.checklist.parameters, snapshot.state.settings.parameters);
    connect(m_parameters, &ParametersPanel::valuesChanged, this, &ProbesDialog::refreshHosts);
    connect(m_checks, &ChecksPanel::hostsWanted, m_hosts, &HostsPanel::choose);
    connect(m_hosts, &HostsPanel::chosenChanged, this, &ProbesDialog::refreshChecks);
    refreshHosts();
    resize(980, 760);
}

void ProbesDialog::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool settings = snapshot.state.settings != m_snapshot.state.settings;
    m_snapshot = snapshot;
    m_checks->setSnapshot(snapshot);
    if (settings) {
        refreshHosts();
        m_reach->setAuthorities(snapshot.state.settings.authorities);
    }
}

void ProbesDialog::refreshHosts()
{
    EnvironmentSettings settings = m_snapshot.state.settings;
    settings.parameters.insert(m_parameters->model().values());
    m_hosts->setChecks(m_snapshot.checks, settings);
}

void ProbesDialog::refreshChecks() { m_checks->setParameters(m_parameters->model().values(), m_hosts->chosen()); }

QList<Command> ProbesDialog::wanted() const
{
    QList<Command> commands = m_checks->commands();
    for (const auto &[name, value] : m_parameters->model().changed().asKeyValueRange())
        commands << BindParameter{name, value};
    for (const Endpoint &endpoint : m_hosts->chosen())
        commands << ApproveHost{endpoint};
    return commands;
}

void ProbesDialog::submit()
{
    const auto reach = m_reach->commands();
    if (!reach) {
        setError(reach.error());
        return;
    }
    const QList<Command> commands = wanted() + *reach;
    if (commands.isEmpty()) {
        accept();
        return;
    }
    accept();
    m_performer.performAll(commands);
}

} // namespace countersign
