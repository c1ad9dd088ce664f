// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/exportaction.h"

#include "core/ports/preferences.h"
#include "core/services/session.h"
#include "ui/audit/exportdialog.h"
#include "ui/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto folderKey = "export/folder"_L1;

} // namespace

ExportAction::ExportAction(const Workspace &workspace, Preferences &preferences, const QString &documents, QWidget &window) :
    Action({u"export"_s, tr("&Export the record…"), u"export"_s, Qt::CTRL | Qt::Key_E}, &window),
    m_workspace(workspace),
    m_preferences(preferences),
    m_documents(documents),
    m_window(window)
{
}

void ExportAction::refresh() { setEnabled(m_workspace.isOpen() && !m_workspace.session().journal().damage()); }

void ExportAction::run()
{
    const QString folder = m_preferences.value(folderKey, m_documents).toString();
    auto *dialog = new ExportDialog(
        m_workspace.session(), m_workspace.snapshot(), folder,
        [this](const ExportedRecord &record) {
            m_preferences.setValue(folderKey, QFileInfo(record.path).path());
            Q_EMIT exported(record.path, record.file.toString());
        },
        &m_window);
    dialog->open();
}

} // namespace countersign
