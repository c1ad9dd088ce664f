// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rundialog.h"

#include "core/wording/durations.h"
#include "core/wording/guardsentences.h"
#include "core/wording/words.h"
#include "models/visibletext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QPlainTextEdit *codeView(const QString &text, const QString &name, int lines, QWidget *parent)
{
    auto *view = new QPlainTextEdit(text, parent);
    view->setReadOnly(true);
    view->setFont(codeFont());
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    view->setMinimumHeight(view->fontMetrics().lineSpacing() * lines + 16);
    return view;
}

QString findingsText(const GuardedCommand &command)
{
    QStringList sentences;
    for (const GuardFinding &finding : command.findings)
        sentences << sentenceOf(finding);
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

} // namespace

RunDialog::RunDialog(CommandService &commands, const Request &request, Start start, QWidget *parent) :
    FormDialog(tr("Run this command?"), tr("It runs as it stands here. What it prints becomes part of the journal."), tr("Run"), parent),
    m_commands(commands),
    m_request(request),
    m_start(std::move(start)),
    m_where(new QLineEdit(u"here"_s, this)),
    m_output(codeView({}, tr("Output"), 8, this))
{
    setObjectName(u"runDialog"_s);
    body().addWidget(codeView(visibleText(request.command.text), tr("Command"), 5, this));
    auto *form = new QFormLayout;
    form->addRow(tr("Where"), m_where);
    m_where->setToolTip(tr("here, or ssh:USER@HOST"));
    form->addRow(tr("Folder"), new TextLabel(request.directory.isEmpty() ? QDir::currentPath() : request.directory, TextLabel::Rank::Code, this));
    const QStringList names = request.command.variables + request.command.values.keys();
    form->addRow(tr("Receives"), new TextLabel(names.isEmpty() ? tr("no variables") : names.join(u", "_s), TextLabel::Rank::Body, this));
    body().addLayout(form);
    if (const QString findings = findingsText(request.command); !findings.isEmpty()) {
        auto *card = new Card(this);
        card->setTone(request.command.isBlocked() ? Card::Tone::Bad : Card::Tone::Caution);
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(12, 8, 12, 8);
        layout->addWidget(new TextLabel(findings, TextLabel::Rank::Body, card));
        body().addWidget(card);
    }
    body().addWidget(m_output, 1);
    m_output->hide();
    const bool mayRun = !request.command.isBlocked() && !request.command.isInteractive();
    primary().setEnabled(mayRun);
    // what changes something, or sends a secret, is never one Enter away
    const bool harmless = !request.command.isMutating() && !request.command.has(GuardKind::SecretToHost);
    primary().setAutoDefault(harmless);
    primary().setDefault(harmless);
    setMinimumWidth(640);
    connect(&commands, &CommandService::output, this, [this](const QString &text) {
        m_output->moveCursor(QTextCursor::End);
        m_output->insertPlainText(visibleText(text));
    });
}

void RunDialog::submit()
{
    setError(QString());
    setBusy(tr("Running…"));
    m_running = true;
    m_output->clear();
    m_output->show();
    m_start(m_where->text().trimmed()).then(this, [this](const Expected<CommandReport> &report) {
        m_running = false;
        setBusy({});
        if (!report)
            setError(report.error());
        else
            show(*report);
    });
}

void RunDialog::show(const CommandReport &report)
{
    QStringList lines;
    if (report.run.end == CommandEnd::Exited)
        lines << tr("Exit status %1 after %2.").arg(report.run.exitCode).arg(durationText(report.run.milliseconds / 1000));
    else
        lines << tr("It was ended after %1.").arg(durationText(report.run.milliseconds / 1000));
    for (const ProbeResult &result : report.judged) {
        const auto check = std::ranges::find(m_request.checks, result.check, &CheckSpec::id);
        lines << wordOf(result.status) + u": "_s + (check == m_request.checks.end() ? QString() : check->sentence);
        for (const ConditionResult &condition : result.conditions) {
            if (condition.truth != Truth::Holds)
                lines << tr("Expected %1, got %2.").arg(condition.expected, visibleText(condition.got.left(200)));
        }
    }
    setTitle(tr("The command has run"), lines.join(u'\n'));
    primary().setText(tr("Run again"));
}

void RunDialog::reject()
{
    if (m_running) {
        m_commands.cancel(); // its end closes nothing: what it printed stays to be read
        return;
    }
    FormDialog::reject();
}

} // namespace countersign
