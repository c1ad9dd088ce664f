// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/deploymentsmodel.h"

#include "models/moments.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString word(Phase phase)
{
    switch (phase) {
    case Phase::Running: return DeploymentsModel::tr("running");
    case Phase::Live: return DeploymentsModel::tr("live");
    case Phase::Closed: return DeploymentsModel::tr("closed");
    case Phase::Aborted: return DeploymentsModel::tr("aborted");
    case Phase::RolledBack: return DeploymentsModel::tr("rolled back");
    }
    return {};
}

DeploymentsModel::DeploymentsModel(QObject *parent) : KeyedListModel<DeploymentRow>(parent) {}

void DeploymentsModel::setDeployments(const QList<DeploymentSummary> &deployments, const QDateTime &now)
{
    QList<DeploymentRow> all;
    for (const DeploymentSummary &summary : deployments)
        all.prepend({summary, momentText(summary.startedAt, now)});
    setRows(all);
}

QVariant DeploymentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeploymentSummary &summary = row(index).summary;
    const QString name = summary.system + u' ' + summary.version;
    const QString detail = QStringList{summary.environment, word(summary.phase), row(index).started}.join(u" · "_s);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return name + u", "_s + detail;
    case DetailRole: return detail;
    case DeploymentIdRole: return summary.id.toString();
    case PhaseRole: return QVariant::fromValue(summary.phase);
    default: return {};
    }
}

} // namespace countersign
