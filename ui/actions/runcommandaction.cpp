// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/runcommandaction.h"

#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/dialogs/rundialog.h"
#include "ui/run/selection.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QSet<QString> namesOfThisProcess()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    return QSet<QString>(names.begin(), names.end());
}

} // namespace

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
    if (m_workspace.snapshot().state.operations.commandsAllowed)
        prepare();
    else
        askToAllow();
}

void RunCommandAction::askToAllow()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Allow commands?"),
                                     tr("Commands are off in this deployment. Allow them? Each one is still shown and asked about before it runs."),
                                     QMessageBox::Cancel, &m_performer.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *allow = question->addButton(tr("Allow commands"), QMessageBox::AcceptRole);
    connect(allow, &QPushButton::clicked, this, [this] { m_performer.perform(AllowCommands{true}, [this] { prepare(); }); });
    question->open();
}

void RunCommandAction::prepare()
{
    const DeploymentSnapshot &snapshot = m_workspace.snapshot();
    const auto plan = commandPlan(snapshot.checklist, snapshot.checks, m_selection.current().toString());
    if (!plan) {
        m_notices.tell(tr("There is no command to run here."));
        return;
    }
    Session &session = m_workspace.session();
    session.environment().load().then(this, [this, plan = *plan, &session](const Expected<> &) {
        const DeploymentSnapshot &now = m_workspace.snapshot();
        const QStringList set = session.environment().values().values.keys();
        const GuardedCommand command =
            guard(plan.code, guardContext(now.checklist, now.state.settings, QSet<QString>(set.begin(), set.end()), namesOfThisProcess()));
        m_performer.withPerson([this, plan, command, &session, checks = now.checks](const PersonId &person) {
            const auto start = [this, plan, command, person, &session](const QString &where) {
                return m_commands.run(*session.current(), plan, command, where, person);
            };
            (new RunDialog(m_commands, {command, checks, plan.directory}, start, &m_performer.window()))->open();
        });
    });
}

} // namespace countersign
