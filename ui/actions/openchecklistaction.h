// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/actions/action.h"

namespace countersign {

class NoticeBar;
class Performer;
class Session;
class StartDialog;
struct ReadChecklist;
struct StartRequest;

// From a Markdown file to a running deployment: choose, read off this thread, ask, start.
class OpenChecklistAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenChecklistAction)
public:
    OpenChecklistAction(Session &session, Performer &performer, NoticeBar &notices, QObject *parent);

    void open(const QString &path); // a file that was dropped or named

Q_SIGNALS:
    void fileChosen(const QString &path); // a checklist, or a record to verify
    void opened(const QString &path); // it could be read

protected:
    void run() override;

private:
    void read(const QString &path, int before); // only the lines before that one; 0: all
    void complain(const Error &error, const QString &path);
    void ask(const ReadChecklist &read, int lastLine);
    void start(StartDialog &dialog, const StartRequest &request);

    Session &m_session;
    Performer &m_performer;
    NoticeBar &m_notices;
};

} // namespace countersign
