// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/probesdialog.h"

#include "ui/actions/performer.h"
#include "ui/details/checkcard.h"
#include "ui/start/hostspanel.h"
#include "ui/start/parameterspanel.h"
#include "ui/tree/glyphdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

std::optional<Status> statusOfRow(const QModelIndex &index)
{
    return statusOf(index.data(ChecksModel::StatusRole).value<EvidenceStatus>());
}

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

// "host[:port]" or "address:port", without a scheme.
bool splitPlace(const QString &text, QString *host, quint16 *port, bool portNeeded)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon > 0 && !text.endsWith(u']');
    *host = hasPort ? text.left(colon) : text;
    bool number = true;
    *port = hasPort ? text.mid(colon + 1).toUShort(&number) : 0;
    return !host->isEmpty() && number && (*port > 0 || (!hasPort && !portNeeded));
}

} // namespace

ProbesDialog::ProbesDialog(Performer &performer, const DeploymentSnapshot &snapshot, QWidget *parent) :
    FormDialog(tr("Probes"), tr("What the text says that a machine can look at. Nothing is contacted before its host is ticked below."), tr("Apply"), parent),
    m_performer(performer), m_snapshot(snapshot), m_parameters(new ParametersPanel(this)), m_hosts(new HostsPanel(this)), m_route(new QLineEdit(this))
{
    setObjectName(u"probesDialog"_s);
    m_route->setObjectName(u"route"_s);
    m_route->setPlaceholderText(tr("host[:port]=address:port, for example api.example.com=127.0.0.1:8443"));
    m_route->setAccessibleName(tr("Reach a host elsewhere"));
    m_checks.setSnapshot(snapshot);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(titled(tr("Checks (%1)").arg(snapshot.checks.size()), makeCheckList(), split));
    if (!snapshot.checklist.parameters.isEmpty())
        split->addWidget(titled(tr("Placeholders"), m_parameters, split));
    split->addWidget(titled(tr("Hosts that may be contacted"), m_hosts, split));
    split->setSizes({260, 140, 140});
    body().addWidget(split, 1);
    body().addWidget(titled(tr("Reach a host elsewhere (its name, certificate and Host header stay)"), m_route, this));
    m_parameters->setParameters(snapshot.checklist.parameters, snapshot.state.settings.parameters);
    connect(m_parameters, &ParametersPanel::valuesChanged, this, &ProbesDialog::refreshHosts);
    refreshHosts();
    resize(900, 680);
}

QTreeView *ProbesDialog::makeCheckList()
{
    auto *list = new QTreeView(this);
    list->setObjectName(u"checks"_s);
    list->setAccessibleName(tr("Checks"));
    list->setModel(&m_checks);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setItemDelegate(new GlyphDelegate(statusOfRow, u"info"_s, list));
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    return list;
}

void ProbesDialog::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool settings = snapshot.state.settings != m_snapshot.state.settings;
    m_snapshot = snapshot;
    m_checks.setSnapshot(snapshot);
    if (settings)
        refreshHosts();
}

void ProbesDialog::refreshHosts()
{
    EnvironmentSettings settings = m_snapshot.state.settings;
    settings.parameters.insert(m_parameters->model().values());
    m_hosts->setChecks(m_snapshot.checks, settings);
}

Expected<std::optional<Route>> ProbesDialog::route() const
{
    const QString text = m_route->text().trimmed();
    if (text.isEmpty())
        return std::optional<Route>();
    Route route;
    const QStringList sides = text.split(u'=');
    if (sides.size() != 2 || !splitPlace(sides.first().toLower(), &route.host, &route.port, false)
        || !splitPlace(sides.last(), &route.address, &route.toPort, true))
        return failure(ErrorCode::ValueRefused, {text, tr("write host[:port]=address:port")});
    return std::optional(route);
}

QList<Command> ProbesDialog::wanted() const
{
    QList<Command> commands;
    for (const auto &[name, value] : m_parameters->model().changed().asKeyValueRange())
        commands << BindParameter{name, value};
    for (const Endpoint &endpoint : m_hosts->chosen())
        commands << ApproveHost{endpoint};
    return commands;
}

void ProbesDialog::submit()
{
    const auto route = this->route();
    if (!route) {
        setError(route.error());
        return;
    }
    QList<Command> commands = wanted();
    if (*route)
        commands << RouteHost{**route};
    if (commands.isEmpty()) {
        accept();
        return;
    }
    accept();
    m_performer.performAll(commands);
}

} // namespace countersign
