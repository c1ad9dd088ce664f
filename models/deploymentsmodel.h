// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"
#include "models/keyedlistmodel.h"

namespace countersign {

struct DeploymentRow {
    DeploymentSummary summary = {};
    QString started = {};

    QString key() const { return summary.id.toString(); }
    friend bool operator==(const DeploymentRow &, const DeploymentRow &) = default;
};

QString word(Phase phase);

// The deployments of a journal, newest first.
class DeploymentsModel final : public KeyedListModel<DeploymentRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeploymentsModel)
public:
    enum Role { DeploymentIdRole = Qt::UserRole + 1, PhaseRole, DetailRole };

    explicit DeploymentsModel(QObject *parent = nullptr);

    void setDeployments(const QList<DeploymentSummary> &deployments, const QDateTime &now);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace countersign
