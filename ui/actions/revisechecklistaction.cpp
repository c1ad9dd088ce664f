// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/revisechecklistaction.h"

#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/start/checklistreading.h"
#include "ui/start/revisiondialog.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace countersign {

ReviseChecklistAction::ReviseChecklistAction(Workspace &workspace, Performer &performer, NoticeBar &notices, QObject *parent) :
    Action({u"reviseChecklist"_s, tr("Put an &edited checklist in place…"), u"refresh"_s, {}}, parent),
    m_workspace(workspace),
    m_performer(performer),
    m_notices(notices)
{
}

void ReviseChecklistAction::refresh() { setEnabled(m_workspace.isOpen()); }

void ReviseChecklistAction::run()
{
    auto *dialog =
        new QFileDialog(&m_performer.window(), tr("The edited checklist"), QString(), tr("Markdown (*.md *.markdown *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReviseChecklistAction::compare);
    dialog->open();
}

void ReviseChecklistAction::compare(const QString &path)
{
    const auto done = [this](const Expected<ReadChecklist> &read) {
        if (read)
            ask(*read);
        else
            m_notices.complain(read.error());
    };
    new ChecklistReading(m_workspace.session().reader(), path, done, m_performer.window());
}

void ReviseChecklistAction::ask(const ReadChecklist &read)
{
    if (!m_workspace.isOpen())
        return;
    auto shown = std::make_shared<QPointer<RevisionDialog>>();
    *shown = new RevisionDialog(
        m_workspace.snapshot().checklist, read.checklist,
        [this, shown, read] {
            if (*shown)
                revise(**shown, read);
        },
        &m_performer.window());
    (*shown)->open();
}

void ReviseChecklistAction::revise(RevisionDialog &dialog, const ReadChecklist &read)
{
    QPointer<RevisionDialog> shown(&dialog);
    m_performer.withPerson([this, shown, read](const PersonId &person) {
        m_workspace.session().revise(read, person).then(this, [shown](const Expected<DeploymentService *> &revised) {
            if (shown && revised)
                shown->accept();
            else if (shown)
                shown->setError(revised.error());
        });
    });
}

} // namespace countersign
