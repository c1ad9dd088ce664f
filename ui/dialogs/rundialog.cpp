// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rundialog.h"

#include "core/wording/durations.h"
#include "core/wording/guardsentences.h"
#include "core/wording/words.h"
#include "models/visibletext.h"
#include "ui/details/checkcard.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyphlabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostGot = 200; // characters of what came, beside what was expected

QPlainTextEdit *codeView(const QString &text, const QString &name, int lines, QWidget *parent)
{
    auto *view = new QPlainTextEdit(text, parent);
    view->setReadOnly(true);
    view->setFont(codeFont());
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setLayoutDirection(Qt::LeftToRight);
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    view->setMinimumHeight(view->fontMetrics().lineSpacing() * lines + 16);
    return view;
}

QString title(const GuardedCommand &command)
{
    if (command.isBlocked())
        return RunDialog::tr("This command cannot run yet");
    if (command.isInteractive())
        return RunDialog::tr("This command is a session");
    return command.isMutating() ? RunDialog::tr("Run this command? It changes something") : RunDialog::tr("Run this command?");
}

QString explanation(const GuardedCommand &command)
{
    if (command.isBlocked())
        return RunDialog::tr("What is missing stands below. Placeholders are filled in under “Review probes”, variables on the Environment page.");
    if (command.isInteractive())
        return RunDialog::tr("It asks somebody, so it opens in a terminal of yours. What it prints can be attached afterwards.");
    return RunDialog::tr("It runs as it stands here. What it prints becomes part of the journal.");
}

} // namespace

RunDialog::RunDialog(CommandService &commands, const Request &request, Ways ways, QWidget *parent) :
    FormDialog(title(request.command), explanation(request.command), request.command.isInteractive() ? tr("Open in a terminal") : tr("Run"), parent),
    m_commands(commands),
    m_request(request),
    m_ways(std::move(ways)),
    m_where(new QComboBox(this)),
    m_output(codeView({}, tr("Output"), 8, this)),
    m_judged(new QWidget(this))
{
    setObjectName(u"runDialog"_s);
    m_output->setObjectName(u"commandOutput"_s);
    body().addWidget(makeCommand());
    body().addLayout(makeFacts());
    showFindings();
    body().addWidget(m_output, 1);
    body().addWidget(m_judged);
    m_output->hide();
    m_judged->hide();
    primary().setEnabled(!request.command.isBlocked());
    // what changes something, or sends a secret, is never one Enter away
    if (request.command.isMutating() || request.command.has(GuardKind::SecretToHost))
        preferCancel();
    setMinimumWidth(680);
    connect(&commands, &CommandService::output, this, [this](const QString &text) {
        m_output->moveCursor(QTextCursor::End);
        m_output->insertPlainText(visibleText(text));
    });
}

// The whole text, hidden characters made visible. A filled edge where it changes something.
QWidget *RunDialog::makeCommand()
{
    auto *card = new Card(this);
    const bool changes = m_request.command.isMutating();
    card->setTone(changes ? Card::Tone::Caution : Card::Tone::Plain);
    card->setEdge(changes);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 8, 8, 8);
    const QString text = visibleText(m_request.command.text);
    auto *view = codeView(text, tr("Command"), qBound(3, int(text.count(u'\n')) + 2, 12), card);
    view->setObjectName(u"commandText"_s);
    layout->addWidget(view);
    return card;
}

QLayout *RunDialog::makeFacts()
{
    m_where->setEditable(true);
    m_where->setObjectName(u"commandWhere"_s);
    m_where->addItem(u"here"_s);
    for (const QString &host : m_request.hosts) {
        if (m_where->findText(host) < 0)
            m_where->addItem(host);
    }
    m_where->setToolTip(tr("here, or ssh:USER@HOST"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Where"), m_where);
    form->addRow(tr("Folder"), new TextLabel(m_request.directory.isEmpty() ? QDir::currentPath() : m_request.directory, TextLabel::Rank::Code, this));
    const QStringList names = m_request.command.variables + m_request.command.values.keys();
    form->addRow(tr("Receives"), new TextLabel(names.isEmpty() ? tr("no variables") : names.join(u", "_s), TextLabel::Rank::Body, this));
    return form;
}

void RunDialog::showFindings()
{
    QStringList sentences;
    for (const GuardFinding &finding : m_request.command.findings)
        sentences << sentenceOf(finding);
    sentences.removeDuplicates();
    if (sentences.isEmpty())
        return;
    auto *card = new Card(this);
    card->setTone(m_request.command.isBlocked() ? Card::Tone::Bad : Card::Tone::Caution);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 8, 12, 8);
    layout->addWidget(new TextLabel(sentences.join(u'\n'), TextLabel::Rank::Body, card));
    body().addWidget(card);
}

void RunDialog::submit()
{
    setError(QString());
    if (m_request.command.isInteractive()) {
        openTerminal();
        return;
    }
    setBusy(tr("Running…"));
    setCancelText(tr("Stop it"));
    m_running = true;
    m_output->clear();
    m_output->show();
    m_judged->hide();
    m_ways.run(m_where->currentText().trimmed()).then(this, [this](const Expected<CommandReport> &report) {
        m_running = false;
        setBusy({});
        setCancelText(tr("Close"));
        if (!report)
            setError(report.error());
        else
            show(*report);
    });
}

void RunDialog::openTerminal()
{
    if (const auto opened = m_ways.openTerminal(m_where->currentText().trimmed()); !opened)
        setError(opened.error());
    else
        accept();
}

void RunDialog::show(const CommandReport &report)
{
    const QString took = durationText(report.run.milliseconds / 1000);
    setTitle(tr("The command has run"), report.run.end == CommandEnd::Exited ? tr("Exit status %1 after %2.").arg(report.run.exitCode).arg(took)
                                                                             : tr("It was ended after %1.").arg(took));
    showJudged(report.judged);
    primary().setText(tr("Run again"));
    preferCancel();
}

// Expected beside actual, one check after the other.
void RunDialog::showJudged(const QList<ProbeResult> &judged)
{
    delete m_judged->layout();
    qDeleteAll(m_judged->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_judged);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 2);
    int row = 0;
    for (const ProbeResult &result : judged) {
        const auto check = std::ranges::find(m_request.checks, result.check, &CheckSpec::id);
        auto *glyph = new GlyphLabel(m_judged);
        glyph->setStatus(statusOf(result.status));
        grid->addWidget(glyph, row, 0, Qt::AlignTop);
        const QString sentence = check == m_request.checks.end() ? result.check.toString() : check->sentence;
        grid->addWidget(new TextLabel(tr("%1: %2").arg(wordOf(result.status), sentence), TextLabel::Rank::Strong, m_judged), row++, 1, 1, 3);
        if (!result.conditions.isEmpty()) {
            grid->addWidget(new TextLabel(tr("Expected"), TextLabel::Rank::Muted, m_judged), row, 2);
            grid->addWidget(new TextLabel(tr("Actual"), TextLabel::Rank::Muted, m_judged), row++, 3);
        }
        for (const ConditionResult &condition : result.conditions) {
            grid->addWidget(new TextLabel(condition.condition, TextLabel::Rank::Code, m_judged), row, 1);
            grid->addWidget(new TextLabel(condition.expected, TextLabel::Rank::Code, m_judged), row, 2);
            const QString got = visibleText(condition.got.left(mostGot));
            grid->addWidget(new TextLabel(got.isEmpty() ? u"—"_s : got, TextLabel::Rank::Code, m_judged), row++, 3);
        }
    }
    m_judged->setVisible(row > 0);
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
