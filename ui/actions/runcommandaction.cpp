// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/runcommandaction.h"

#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/actions/preparedcommand.h"
#include "ui/dialogs/rundialog.h"
#include "ui/run/selection.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

RunCommandAction::RunCommandAction(CommandService &commands, Performer &performer, const Selection &selection, const Workspace &workspace,
                                   NoticeBar &notices, QObject *parent) :
    Action({u"runCommand"_s, tr("&Run the command…"), u"play"_s, Qt::CTRL | Qt::Key_Return}, parent),
    m_commands(commands),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace),
    m_notices(notices)
{
}

void RunCommandAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.isOver() && !m_selection.current().isEmpty()); }

void RunCommandAction::run()
{
    if (const auto plan = planOf(m_workspace, m_selection.current()))
        runPlan(*plan);
    else
        m_notices.tell(tr("There is no command to run here."));
}

void RunCommandAction::runBlock(int codeBlock)
{
    if (const auto plan = planOfBlock(m_workspace, codeBlock))
        runPlan(*plan);
}

void RunCommandAction::runPlan(const CommandPlan &plan)
{
    const auto show = [this, plan] { prepareCommand(m_workspace, plan, *this, [this](const PreparedCommand &prepared) { ask(prepared); }); };
    if (m_workspace.snapshot().state.operations.commandsAllowed)
        show();
    else
        askToAllow(show);
}

void RunCommandAction::askToAllow(const std::function<void()> &next)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Allow commands?"),
                                     tr("Commands are off in this deployment. Allow them? Each one is still shown and asked about before it runs."),
                                     QMessageBox::Cancel, &m_performer.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *allow = question->addButton(tr("Allow commands"), QMessageBox::AcceptRole);
    allow->setObjectName(u"primary"_s);
    connect(allow, &QPushButton::clicked, this, [this, next] { m_performer.perform(AllowCommands{true}, next); });
    question->open();
}

void RunCommandAction::ask(const PreparedCommand &prepared)
{
    m_performer.withPerson([this, prepared](const PersonId &person) {
        Session &session = m_workspace.session();
        const RunDialog::Ways ways{
            .run = [this, prepared, person,
                    &session](const QString &where) { return m_commands.run(*session.current(), prepared.plan, prepared.command, where, person); },
            .openTerminal =
                [this, prepared, &session](const QString &where) {
                    return m_commands.openTerminal(*session.current(), prepared.plan, prepared.command, where);
                }};
        const DeploymentSnapshot &snapshot = m_workspace.snapshot();
        (new RunDialog(m_commands, {prepared.command, snapshot.checks, prepared.plan.directory, snapshot.state.settings.vantages.values()}, ways,
                       &m_performer.window()))
            ->open();
    });
}

} // namespace countersign
