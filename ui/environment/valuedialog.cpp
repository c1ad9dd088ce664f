// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/environment/valuedialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

ValueDialog::ValueDialog(const Request &request, Given given, QWidget *parent) :
    FormDialog(request.title, request.why, request.action, parent),
    m_value(new QLineEdit(request.text, this)),
    m_given(std::move(given))
{
    m_value->setObjectName(u"value"_s);
    m_value->setAccessibleName(request.title);
    m_value->setPlaceholderText(request.placeholder);
    m_value->setEchoMode(request.hidden ? QLineEdit::Password : QLineEdit::Normal);
    body().addWidget(m_value);
    m_value->setFocus();
    setMinimumWidth(480);
}

void ValueDialog::submit()
{
    Secret value(m_value->text().toUtf8());
    m_value->clear();
    const Given given = m_given;
    accept();
    given(std::move(value));
}

} // namespace countersign
