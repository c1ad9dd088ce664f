// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/conditionsdialog.h"

#include "core/checks/condition.h"
#include "core/wording/checksentence.h"
#include "ui/widgets/textlabel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QPlainTextEdit *makeEditor(const QStringList &conditions, QWidget *parent)
{
    auto *editor = new QPlainTextEdit(conditions.join(u'\n'), parent);
    editor->setObjectName(u"conditions"_s);
    editor->setAccessibleName(ConditionsDialog::tr("Conditions, one a line"));
    editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor->setTabChangesFocus(true);
    editor->setMinimumHeight(editor->fontMetrics().lineSpacing() * 6);
    return editor;
}

} // namespace

ConditionsDialog::ConditionsDialog(const CheckSpec &read, const QStringList &now, Given given, QWidget *parent) :
    FormDialog(tr("What must hold"), tr("The text says: %1").arg(read.sentence), tr("Take it"), parent),
    m_read(read),
    m_given(std::move(given)),
    m_text(makeEditor(now, this)),
    m_reading(new TextLabel(TextLabel::Rank::Body, this))
{
    setObjectName(u"conditionsDialog"_s);
    m_reading->setObjectName(u"conditionsReading"_s);
    body().addWidget(m_text, 1);
    body().addWidget(m_reading);
    body().addWidget(new TextLabel(tr("One condition a line; all must hold. For example: [STATUS] == 200, [RESPONSE_TIME] < 500ms, "
                                      "[BODY].status == healthy, [HEADERS].Server == pat(*nginx*)"),
                                   TextLabel::Rank::Muted, this));
    QPushButton &asRead = addButton(tr("As the text says"));
    asRead.setObjectName(u"asRead"_s);
    asRead.setAutoDefault(false);
    connect(&asRead, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_read.conditions.join(u'\n')); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConditionsDialog::look);
    look();
    m_text->setFocus();
    resize(620, 380);
}

QStringList ConditionsDialog::conditions() const
{
    QStringList conditions;
    for (const QString &line : m_text->toPlainText().split(u'\n')) {
        if (const QString condition = line.trimmed(); !condition.isEmpty())
            conditions << condition;
    }
    return conditions;
}

// Says how the lines are understood, or where the first that is not goes wrong.
void ConditionsDialog::look()
{
    clearUnderline();
    setError(QString());
    int number = 0;
    for (const QString &line : m_text->toPlainText().split(u'\n')) {
        ++number;
        const QString condition = line.trimmed();
        const auto formed = condition.isEmpty() ? Expected<>() : validateCondition(condition);
        if (formed)
            continue;
        const qsizetype column = formed.error().arguments.value(1).toLongLong() + line.indexOf(condition);
        underline(number, column);
        m_reading->setText(tr("Line %1, column %2: expected %3.").arg(number).arg(column).arg(formed.error().arguments.value(2)));
        primary().setEnabled(false);
        return;
    }
    CheckSpec wanted = m_read;
    wanted.conditions = conditions();
    primary().setEnabled(!wanted.conditions.isEmpty());
    m_reading->setText(wanted.conditions.isEmpty() ? tr("Nothing is left that must hold. To take the check out, dismiss it.")
                                                   : tr("Reads: %1").arg(sentenceOf(wanted)));
}

// From the column to the end of the line.
void ConditionsDialog::underline(int line, qsizetype column)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(block);
    const qsizetype last = qMax<qsizetype>(0, block.length() - 1);
    const qsizetype start = qBound<qsizetype>(0, column - 1, qMax<qsizetype>(0, last - 1));
    selection.cursor.setPosition(block.position() + int(start));
    selection.cursor.setPosition(block.position() + int(last), QTextCursor::KeepAnchor);
    selection.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    selection.format.setUnderlineColor(palette().color(QPalette::BrightText));
    m_text->setExtraSelections({selection});
}

void ConditionsDialog::clearUnderline() { m_text->setExtraSelections({}); }

void ConditionsDialog::submit()
{
    const QStringList wanted = conditions();
    const Given given = m_given;
    accept();
    given(wanted);
}

} // namespace countersign
