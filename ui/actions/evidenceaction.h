// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/actions/action.h"

namespace countersign {

class Performer;
class Selection;
class Workspace;

// Attaches what somebody saw to an item: a text, a file, or what a command printed in a shell of their own.
class EvidenceAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceAction)
public:
    EvidenceAction(Performer &performer, const Selection &selection, const Workspace &workspace, QObject *parent);

    void refresh() override;
    void attachOutput(int codeBlock); // index into Checklist::codeBlocks

protected:
    void run() override;

private:
    void ask(const ItemId &item, const QString &command);

    Performer &m_performer;
    const Selection &m_selection;
    const Workspace &m_workspace;
};

} // namespace countersign
