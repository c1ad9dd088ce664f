// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

namespace countersign {

class Preferences;
class Workspace;

// Writes the signed record of the open deployment.
class ExportAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportAction)
public:
    ExportAction(const Workspace &workspace, Preferences &preferences, const QString &documents, QWidget &window);

    void refresh() override;

Q_SIGNALS:
    void exported(const QString &path, const QString &digest);

protected:
    void run() override;

private:
    const Workspace &m_workspace;
    Preferences &m_preferences;
    const QString m_documents;
    QWidget &m_window;
};

} // namespace countersign
