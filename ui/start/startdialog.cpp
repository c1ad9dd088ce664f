// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/startdialog.h"

#include "ui/start/checkspanel.h"
#include "ui/start/contentpage.h"
#include "ui/start/hostspanel.h"
#include "ui/start/parameterspanel.h"
#include "ui/start/variablespanel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void offer(QComboBox &box, const QStringList &values)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    for (const QString &value : values) {
        if (box.findText(value) < 0)
            box.addItem(value);
    }
}

} // namespace

StartDialog::StartDialog(const ReadChecklist &read, const QList<DeploymentSummary> &earlier, SettingsOf settingsOf, Start start, QWidget *parent) :
    FormDialog(tr("Start a deployment"), read.checklist.title, tr("Next"), parent),
    m_read(read),
    m_settingsOf(std::move(settingsOf)),
    m_start(std::move(start)),
    m_steps(new TextLabel(TextLabel::Rank::Muted, this)),
    m_pages(new QStackedWidget(this)),
    m_back(&addButton(tr("Back")))
{
    m_pages->addWidget(new ContentPage(m_read, m_pages));
    m_pages->addWidget(makeEnvironmentPage(earlier));
    m_pages->addWidget(makeProbesPage());
    body().addWidget(m_steps);
    body().addWidget(m_pages, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    resize(980, 680);
    goTo(0);
}

void StartDialog::setPart(int lastLine)
{
    setTitle(tr("Start a deployment"),
             m_read.checklist.title + u'\n' + tr("Only lines 1 to %1 of the file: what follows is left out.").arg(lastLine));
}

QLayout *StartDialog::makeNames(QWidget *page, const QList<DeploymentSummary> &earlier)
{
    m_system = new QComboBox(page);
    m_version = new QLineEdit(page);
    m_environment = new QComboBox(page);
    QStringList systems, environments;
    for (auto it = earlier.rbegin(); it != earlier.rend(); ++it) {
        systems << it->system;
        environments << it->environment;
    }
    offer(*m_system, systems);
    offer(*m_environment, environments << u"production"_s << u"staging"_s);
    m_system->setObjectName(u"system"_s);
    m_version->setObjectName(u"version"_s);
    m_environment->setObjectName(u"environment"_s);
    m_system->lineEdit()->setPlaceholderText(tr("What is deployed, for example the service's name"));
    m_version->setPlaceholderText(tr("Which version, for example 2.4.1"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&System"), m_system);
    form->addRow(tr("&Version"), m_version);
    form->addRow(tr("&Environment"), m_environment);
    m_rehearsal = new QCheckBox(tr("This is a &rehearsal: every page and the record say so"), page);
    m_rehearsal->setObjectName(u"rehearsal"_s);
    form->addRow(QString(), m_rehearsal);
    return form;
}

QWidget *StartDialog::makeEnvironmentPage(const QList<DeploymentSummary> &earlier)
{
    auto *page = new QWidget(this);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(makeNames(page, earlier));
    m_parameters = new ParametersPanel(page);
    if (!m_read.checklist.parameters.isEmpty())
        all->addWidget(new TextLabel(tr("The text leaves these open. What is filled in here is filled in everywhere; the rest can wait."),
                                     TextLabel::Rank::Body, page));
    all->addWidget(m_parameters, 1);
    if (!m_read.checklist.variables.isEmpty()) {
        all->addWidget(new TextLabel(tr("Environment variables that the text names, and what it asks of them. Their values can wait."),
                                     TextLabel::Rank::Body, page));
        all->addWidget(new VariablesPanel(m_read.checklist.variables, m_read.checks, page), 1);
    }
    all->addStretch(0);
    m_parameters->setParameters(m_read.checklist.parameters, {});
    connect(m_parameters, &ParametersPanel::valuesChanged, this, &StartDialog::refreshHosts);
    return page;
}

QWidget *StartDialog::makeProbesPage()
{
    auto *page = new QSplitter(Qt::Vertical, this);
    page->setChildrenCollapsible(false);
    m_checks = new ChecksPanel(page);
    auto *lower = new QWidget(page);
    m_hosts = new HostsPanel(lower);
    auto *below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(
        new TextLabel(tr("Nothing is contacted unless you tick it here. A ticked host may be asked with GET, HEAD and OPTIONS, and greeted for its "
                         "certificate; anything that writes asks again by itself."),
                      TextLabel::Rank::Body, lower));
    below->addWidget(m_hosts, 1);
    m_carry = new QCheckBox(tr("&Carry over what was said in the last deployment there"), lower);
    m_carry->setObjectName(u"carryOver"_s);
    m_carry->setChecked(true);
    m_carried = new TextLabel(TextLabel::Rank::Muted, lower);
    below->addWidget(m_carry);
    below->addWidget(m_carried);
    page->addWidget(m_checks);
    page->addWidget(lower);
    page->setSizes({360, 200});
    m_checks->setSnapshot({.checks = m_read.checks, .checksAsRead = m_read.checks});
    connect(m_checks, &ChecksPanel::hostsWanted, m_hosts, &HostsPanel::choose);
    connect(m_hosts, &HostsPanel::chosenChanged, this, &StartDialog::refreshChecks);
    refreshHosts();
    return page;
}

void StartDialog::refreshHosts()
{
    if (m_hosts)
        m_hosts->setChecks(m_read.checks, {.parameters = m_parameters->model().values()});
}

void StartDialog::refreshChecks() { m_checks->setParameters(m_parameters->model().values(), m_hosts->chosen()); }

// Leave that was given before is shown again before it holds again.
void StartDialog::askForCarried()
{
    const QString system = m_system->currentText().trimmed(), environment = m_environment->currentText().trimmed();
    m_settingsOf(system, environment).then(this, [this, system, environment](const Expected<EnvironmentSettings> &settings) {
        const bool stillAsked = system == m_system->currentText().trimmed() && environment == m_environment->currentText().trimmed();
        if (settings && stillAsked)
            showCarried(*settings);
    });
}

void StartDialog::showCarried(const EnvironmentSettings &settings)
{
    QStringList words;
    for (const Endpoint &endpoint : settings.approved)
        words << endpoint.scheme + u"://"_s + endpoint.host;
    if (!settings.parameters.isEmpty())
        words << tr("%n placeholder(s)", nullptr, int(settings.parameters.size()));
    if (!settings.authorities.isEmpty())
        words << tr("%n trusted authority(ies)", nullptr, int(settings.authorities.size()));
    if (!settings.vantages.isEmpty())
        words << tr("%n vantage(s)", nullptr, int(settings.vantages.size()));
    if (!settings.variables.isEmpty())
        words << tr("%n variable(s)", nullptr, int(settings.variables.size()));
    m_carry->setVisible(!words.isEmpty());
    m_carried->setTextOrHide(words.isEmpty() ? QString() : tr("Allowed or said there: %1").arg(words.join(u", "_s)));
}

void StartDialog::goTo(int page)
{
    if (page == 2)
        askForCarried();
    m_pages->setCurrentIndex(page);
    const QStringList names{tr("1 Content"), tr("2 Environment"), tr("3 Probes")};
    QStringList shown = names;
    shown[page] = u"▸ "_s + names.at(page);
    m_steps->setText(shown.join(u"     "_s));
    m_back->setVisible(page > 0);
    primary().setText(page == 2 ? tr("Start") : tr("Next"));
    setError(QString());
    if (page == 1)
        (m_system->currentText().isEmpty() ? static_cast<QWidget *>(m_system) : m_version)->setFocus();
}

QString StartDialog::firstMistake() const
{
    if (m_system->currentText().trimmed().isEmpty())
        return tr("Say what is deployed.");
    if (m_version->text().trimmed().isEmpty())
        return tr("Say which version.");
    return m_environment->currentText().trimmed().isEmpty() ? tr("Say where: production, staging or a name of your own.") : QString();
}

StartRequest StartDialog::request() const
{
    return {.deployment = {.system = m_system->currentText().trimmed(),
                           .version = m_version->text().trimmed(),
                           .environment = m_environment->currentText().trimmed(),
                           .fileName = m_read.fileName,
                           .source = m_read.checklist.source,
                           .rehearsal = m_rehearsal->isChecked(),
                           .carryOver = m_carry->isChecked()},
            .parameters = m_parameters->model().values(),
            .approved = m_hosts->chosen(),
            .checks = m_checks->commands()};
}

void StartDialog::submit()
{
    const int page = m_pages->currentIndex();
    if (page == 1) {
        if (const QString mistake = firstMistake(); !mistake.isEmpty()) {
            setError(mistake);
            return;
        }
    }
    if (page < 2) {
        goTo(page + 1);
        return;
    }
    setBusy(tr("Starting…"));
    m_start(request());
}

} // namespace countersign
