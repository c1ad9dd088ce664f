// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/readchecklist.h"
#include "ui/actions/action.h"

namespace countersign {

class NoticeBar;
class Performer;
class RevisionDialog;
class Workspace;

// An edited file in the place of the running deployment's checklist: choose, read, show what changes, record.
class ReviseChecklistAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviseChecklistAction)
public:
    ReviseChecklistAction(Workspace &workspace, Performer &performer, NoticeBar &notices, QObject *parent);

    void compare(const QString &path);
    void refresh() override;

protected:
    void run() override;

private:
    void ask(const ReadChecklist &read);
    void revise(RevisionDialog &dialog, const ReadChecklist &read);

    Workspace &m_workspace;
    Performer &m_performer;
    NoticeBar &m_notices;
};

} // namespace countersign
