// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/completeaction.h"

#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/widgets/noticebar.h"

namespace countersign {

CompleteAction::CompleteAction(Session &session, Performer &performer, NoticeBar &notices, QObject *parent) :
    QObject(parent),
    m_session(session),
    m_performer(performer),
    m_notices(notices)
{
}

void CompleteAction::complete(const AgendaEntry &entry)
{
    m_session.openDeployment(entry.deployment).then(this, [this, entry](const Expected<DeploymentService *> &opened) {
        if (opened)
            ask(entry);
        else
            m_notices.complain(opened.error());
    });
}

void CompleteAction::ask(const AgendaEntry &entry)
{
    const ReasonDialog::Request request{.title = tr("Mark as done"),
                                        .why = entry.task.text,
                                        .action = tr("Record"),
                                        .placeholder = tr("What was seen (may stay empty)"),
                                        .leastCharacters = 0};
    const auto given = [this, entry](const QString &note) {
        m_performer.perform(CompleteRecurring{entry.task.task, entry.due.toString(Qt::ISODate), note});
    };
    (new ReasonDialog(request, given, &m_performer.window()))->open();
}

} // namespace countersign
