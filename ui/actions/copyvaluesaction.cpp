// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/copyvaluesaction.h"

#include "core/commands/commandtext.h"
#include "core/services/session.h"
#include "ui/actions/performer.h"
#include "ui/actions/preparedcommand.h"
#include "ui/run/selection.h"
#include "ui/widgets/noticebar.h"
#include "ui/workspace.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

CopyValuesAction::CopyValuesAction(Performer &performer, const Selection &selection, const Workspace &workspace, Sink sink, NoticeBar &notices,
                                   QObject *parent) :
    Action({u"copyWithValues"_s, tr("Copy the command with its values"), u"copy"_s, Qt::SHIFT | Qt::Key_C, true}, parent),
    m_performer(performer),
    m_selection(selection),
    m_workspace(workspace),
    m_sink(std::move(sink)),
    m_notices(notices)
{
}

void CopyValuesAction::refresh() { setEnabled(m_workspace.isOpen() && !m_selection.current().isEmpty()); }

void CopyValuesAction::run()
{
    if (const auto plan = planOf(m_workspace, m_selection.current()))
        prepareCommand(m_workspace, *plan, *this, [this](const PreparedCommand &prepared) { copy(prepared); });
    else
        m_notices.tell(tr("There is no command to copy here."));
}

void CopyValuesAction::copyBlock(int codeBlock)
{
    if (const auto plan = planOfBlock(m_workspace, codeBlock))
        prepareCommand(m_workspace, *plan, *this, [this](const PreparedCommand &prepared) { copy(prepared); });
}

void CopyValuesAction::copy(const PreparedCommand &prepared)
{
    if (const QStringList blockers = prepared.command.blockers(); !blockers.isEmpty())
        m_notices.tell(tr("Not copied: %1 has no value yet. Placeholders are filled in under “Review probes”, variables on the Environment page.")
                           .arg(QLocale().createSeparatedList(blockers)));
    else if (!prepared.command.secrets.isEmpty())
        askForSecrets(prepared);
    else
        put(prepared, false);
}

void CopyValuesAction::askForSecrets(const PreparedCommand &prepared)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Copy secrets?"),
                                     tr("With its values, this command holds %1. The clipboard is cleared after ten seconds.")
                                         .arg(QLocale().createSeparatedList(prepared.command.secrets)),
                                     QMessageBox::Cancel, &m_performer.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *with = question->addButton(tr("Copy with the secrets"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(with, &QPushButton::clicked, this, [this, prepared] { put(prepared, true); });
    question->open();
}

void CopyValuesAction::put(const PreparedCommand &prepared, bool secrets)
{
    const Secret text = commandWithValues(prepared.command, m_workspace.session().environment().values());
    if (secrets)
        m_clipboard.copy(text.view());
    else
        m_sink(QString::fromUtf8(text.view()));
    m_notices.tell(secrets ? tr("Copied with its values. The clipboard is cleared in ten seconds.") : tr("Copied with its values."));
}

} // namespace countersign
