// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/revision.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QTreeWidget;

namespace countersign {

// What an edited checklist would keep, move, change, add and drop, before it takes the place of the running deployment's.
class RevisionDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionDialog)
public:
    using Given = std::function<void()>;

    RevisionDialog(const Checklist &before, const Checklist &after, Given given, QWidget *parent);

private:
    void submit() override;
    QTreeWidget *makeList(const Checklist &before, const Checklist &after);
    void showKept(bool kept);

    const QList<RevisionEntry> m_entries;
    const Given m_given;
    QTreeWidget *m_list = nullptr;
};

} // namespace countersign
