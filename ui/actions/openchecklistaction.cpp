// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/openchecklistaction.h"

#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/start/checklistreading.h"
#include "ui/start/startdialog.h"
#include "ui/widgets/noticebar.h"

#include <QFileDialog>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Where reading had to stop; 0: it never began.
int lineOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::LineTooLong:
    case ErrorCode::NestingTooDeep: return error.arguments.value(0).toInt();
    case ErrorCode::TooManyItems: return error.arguments.value(1).toInt();
    default: return 0;
    }
}

} // namespace

OpenChecklistAction::OpenChecklistAction(Session &session, Performer &performer, NoticeBar &notices, QObject *parent) :
    Action({u"openChecklist"_s, tr("&Open a checklist…"), u"open"_s, QKeySequence::Open}, parent),
    m_session(session),
    m_performer(performer),
    m_notices(notices)
{
}

void OpenChecklistAction::run()
{
    auto *dialog = new QFileDialog(&m_performer.window(), tr("Open a checklist"), QString(),
                                   tr("Checklists and records (*.md *.markdown *.txt *.pdf *.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenChecklistAction::fileChosen);
    dialog->open();
}

void OpenChecklistAction::open(const QString &path) { read(path, 0); }

void OpenChecklistAction::read(const QString &path, int before)
{
    const auto done = [this, path, before](const Expected<ReadChecklist> &read) {
        if (!read) {
            complain(read.error(), path);
            return;
        }
        Q_EMIT opened(path);
        ask(*read, before - 1);
    };
    new ChecklistReading(m_session.reader(), path, done, m_performer.window(), before);
}

void OpenChecklistAction::complain(const Error &error, const QString &path)
{
    if (const int line = lineOf(error); line > 1)
        m_notices.complain(error, tr("Import what was found"), [this, path, line] { read(path, line); });
    else
        m_notices.complain(error);
}

void OpenChecklistAction::ask(const ReadChecklist &read, int lastLine)
{
    auto shown = std::make_shared<QPointer<StartDialog>>();
    *shown = new StartDialog(
        read, m_session.journal().state().deployments,
        [this](const QString &system, const QString &environment) { return m_session.earlierSettings(system, environment); },
        [this, shown](const StartRequest &request) {
            if (*shown)
                start(**shown, request);
        },
        &m_performer.window());
    if (lastLine > 0)
        (*shown)->setPart(lastLine);
    (*shown)->open();
}

void OpenChecklistAction::start(StartDialog &dialog, const StartRequest &request)
{
    QPointer<StartDialog> shown(&dialog);
    m_performer.withPerson([this, shown, request](const PersonId &person) {
        m_session.start(request.deployment, person).then(this, [this, shown, request](const Expected<DeploymentService *> &started) {
            if (!started) {
                if (shown)
                    shown->setError(started.error());
                return;
            }
            if (shown)
                shown->accept();
            QList<Command> commands;
            for (const auto &[name, value] : request.parameters.asKeyValueRange())
                commands << BindParameter{name, value};
            for (const Endpoint &endpoint : request.approved)
                commands << ApproveHost{endpoint};
            commands << request.checks;
            m_performer.performAll(commands, [this] { m_session.monitor().probeAll(); });
        });
    });
}

} // namespace countersign
