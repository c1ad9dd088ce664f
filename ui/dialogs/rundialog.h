// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/commandservice.h"
#include "ui/dialogs/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace countersign {

// A command as it would be run: its whole text, where, what it receives and what the guard found; then what it prints and what the
// checks say of it. Closing it while it runs cancels the command.
class RunDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDialog)
public:
    struct Request {
        GuardedCommand command = {};
        QList<CheckSpec> checks = {}; // to name those that judged it
        QString directory = {};
    };
    using Start = std::function<QFuture<Expected<CommandReport>>(const QString &where)>;

    RunDialog(CommandService &commands, const Request &request, Start start, QWidget *parent);

    void reject() override;

private:
    void submit() override;
    void show(const CommandReport &report);

    CommandService &m_commands;
    const Request m_request;
    const Start m_start;
    QLineEdit *const m_where;
    QPlainTextEdit *const m_output;
    bool m_running = false;
};

} // namespace countersign
