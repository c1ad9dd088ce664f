// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/session.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QStackedWidget;

namespace countersign {

class ChecksPanel;
class HostsPanel;
class ParametersPanel;
class TextLabel;

// What a person wants to start, and what they allow at once.
struct StartRequest {
    NewDeployment deployment = {};
    QMap<QString, QString> parameters = {};
    QList<Endpoint> approved = {};
    QList<Command> checks = {}; // dismissed and edited ones
};

// From a checklist to a deployment in three steps: what was found, what is deployed where, what may be looked at.
class StartDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartDialog)
public:
    using Start = std::function<void(const StartRequest &request)>;

    // What carries over from a system's last deployment to an environment.
    using SettingsOf = std::function<QFuture<Expected<EnvironmentSettings>>(const QString &system, const QString &environment)>;

    // `earlier` gives the names that were used before.
    StartDialog(const ReadChecklist &read, const QList<DeploymentSummary> &earlier, SettingsOf settingsOf, Start start, QWidget *parent);

    void setPart(int lastLine); // says that the rest of the file is left out

private:
    void submit() override;
    QWidget *makeEnvironmentPage(const QList<DeploymentSummary> &earlier);
    QLayout *makeNames(QWidget *page, const QList<DeploymentSummary> &earlier);
    QWidget *makeProbesPage();
    void goTo(int page);
    QString firstMistake() const;
    void refreshHosts();
    void refreshChecks();
    void askForCarried();
    void showCarried(const EnvironmentSettings &settings);
    StartRequest request() const;

    const ReadChecklist m_read;
    const SettingsOf m_settingsOf;
    const Start m_start;
    TextLabel *const m_steps;
    QStackedWidget *const m_pages;
    QComboBox *m_system = nullptr;
    QLineEdit *m_version = nullptr;
    QComboBox *m_environment = nullptr;
    QCheckBox *m_rehearsal = nullptr;
    ParametersPanel *m_parameters = nullptr;
    ChecksPanel *m_checks = nullptr;
    HostsPanel *m_hosts = nullptr;
    QCheckBox *m_carry = nullptr; // shown where there is something to carry over
    TextLabel *m_carried = nullptr;
    QPushButton *const m_back;
};

} // namespace countersign
