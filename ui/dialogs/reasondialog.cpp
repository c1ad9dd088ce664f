// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/reasondialog.h"

#include "core/wording/errors.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

int visibleCharacters(const QString &text)
{
    return int(std::ranges::count_if(text, [](QChar c) { return c.isPrint() && !c.isSpace(); }));
}

} // namespace

ReasonDialog::ReasonDialog(const Request &request, Given given, QWidget *parent) :
    FormDialog(request.title, request.why, request.action, parent),
    m_least(request.leastCharacters),
    m_text(new QPlainTextEdit(request.text, this)),
    m_given(std::move(given))
{
    m_text->setObjectName(u"reason"_s);
    m_text->setAccessibleName(request.title);
    m_text->setPlaceholderText(request.placeholder);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 5);
    body().addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(m_text->toPlainText()); });
    m_text->setFocus();
    setMinimumWidth(480);
}

void ReasonDialog::submit()
{
    const QString text = m_text->toPlainText().trimmed();
    if (visibleCharacters(text) < m_least) {
        setError(text.isEmpty() ? tr("Write a few words first.") : sentence({ErrorCode::ReasonTooShort, {QString::number(m_least)}}));
        return;
    }
    const Given given = m_given;
    accept();
    given(text);
}

} // namespace countersign
