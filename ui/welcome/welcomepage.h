// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsmodel.h"

#include <QScrollArea>

class QListView;

namespace countersign {

class TextLabel;
class WelcomeCard;

// The first page: three ways in, and the deployments that are there already.
class WelcomePage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)
public:
    explicit WelcomePage(bool demo, QWidget *parent = nullptr);

    void setDeployments(const QList<DeploymentSummary> &deployments, const QDateTime &now);

Q_SIGNALS:
    void openAsked();
    void demoAsked();
    void verifyAsked();
    void deploymentChosen(const countersign::DeploymentId &deployment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitList();
    QWidget *makeCards(bool demo);
    void choose(const QModelIndex &index);

    DeploymentsModel m_deployments;
    TextLabel *const m_recentTitle;
    QListView *const m_recent;
};

} // namespace countersign
