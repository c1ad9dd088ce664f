// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/actions/action.h"
#include "ui/environment/secretclipboard.h"

#include <functional>

namespace countersign {

class NoticeBar;
class Performer;
class Selection;
class Workspace;
struct PreparedCommand;

// Copies a command with its placeholders filled and its variables set, for a shell of one's own. Secrets only after a question,
// and for ten seconds.
class CopyValuesAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyValuesAction)
public:
    using Sink = std::function<void(const QString &text)>;

    CopyValuesAction(Performer &performer, const Selection &selection, const Workspace &workspace, Sink sink, NoticeBar &notices, QObject *parent);

    void refresh() override;
    void copyBlock(int codeBlock); // index into Checklist::codeBlocks

protected:
    void run() override;

private:
    void copy(const PreparedCommand &prepared);
    void askForSecrets(const PreparedCommand &prepared);
    void put(const PreparedCommand &prepared, bool secrets);

    Performer &m_performer;
    const Selection &m_selection;
    const Workspace &m_workspace;
    const Sink m_sink;
    NoticeBar &m_notices;
    SecretClipboard m_clipboard;
};

} // namespace countersign
