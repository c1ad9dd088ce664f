// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/commandservice.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace countersign {

// A command as it would be run: its whole text, where, what it receives and what the guard found; then what it prints, and what was
// expected beside what came. Cancelling it while it runs ends the command; what it printed stays to be read.
class RunDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDialog)
public:
    struct Request {
        GuardedCommand command = {};
        QList<CheckSpec> checks = {}; // to name those that judged it
        QString directory = {};
        QStringList hosts = {}; // "ssh:USER@HOST", those known here
    };
    struct Ways {
        std::function<QFuture<Expected<CommandReport>>(const QString &where)> run = {};
        std::function<Expected<>(const QString &where)> openTerminal = {}; // for what asks somebody
    };

    RunDialog(CommandService &commands, const Request &request, Ways ways, QWidget *parent);

    void reject() override;

private:
    void submit() override;
    QWidget *makeCommand();
    QLayout *makeFacts();
    void showFindings();
    void openTerminal();
    void show(const CommandReport &report);
    void showJudged(const QList<ProbeResult> &judged);

    CommandService &m_commands;
    const Request m_request;
    const Ways m_ways;
    QComboBox *const m_where;
    QPlainTextEdit *const m_output;
    QWidget *const m_judged;
    bool m_running = false;
};

} // namespace countersign
