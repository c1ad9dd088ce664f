// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/formdialog.h"

#include "core/wording/errors.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

FormDialog::FormDialog(const QString &title, const QString &why, const QString &action, QWidget *parent) :
    QDialog(parent),
    m_body(new QVBoxLayout),
    m_title(new TextLabel(TextLabel::Rank::Heading, this)),
    m_why(new TextLabel(TextLabel::Rank::Body, this)),
    m_error(new TextLabel(TextLabel::Rank::Body, this)),
    m_busy(new TextLabel(TextLabel::Rank::Muted, this)),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)),
    m_primary(m_buttons->addButton(action, QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_primary->setDefault(true);
    m_primary->setObjectName(u"primary"_s);
    m_error->setObjectName(u"formError"_s);
    m_body->setSpacing(8);
    auto *wrong = new Card(this);
    wrong->setTone(Card::Tone::Bad);
    auto *wrongLayout = new QVBoxLayout(wrong);
    wrongLayout->setContentsMargins(12, 8, 12, 8);
    wrongLayout->addWidget(m_error);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(22, 18, 22, 16);
    all->setSpacing(10);
    all->addWidget(m_title);
    all->addWidget(m_why);
    all->addLayout(m_body, 1);
    all->addWidget(wrong);
    all->addWidget(m_busy);
    all->addWidget(m_buttons);
    setTitle(title, why);
    setError(QString());
    setBusy({});
    connect(m_primary, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::setTitle(const QString &title, const QString &why)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_why->setTextOrHide(why);
}

void FormDialog::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->parentWidget()->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        setBusy({});
}

void FormDialog::setError(const Error &error) { setError(sentence(error)); }

QString FormDialog::errorText() const { return m_error->text(); }

void FormDialog::setBusy(const QString &what)
{
    m_busy->setTextOrHide(what);
    m_primary->setEnabled(what.isEmpty());
}

void FormDialog::finish()
{
    m_primary->setText(tr("Done"));
    m_buttons->button(QDialogButtonBox::Cancel)->hide();
}

// A button box without a default makes one of its first button that accepts; so another has to be it.
void FormDialog::preferCancel()
{
    m_primary->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
}

void FormDialog::setCancelText(const QString &text) { m_buttons->button(QDialogButtonBox::Cancel)->setText(text); }

QPushButton &FormDialog::addButton(const QString &text) { return *m_buttons->addButton(text, QDialogButtonBox::ResetRole); }

} // namespace countersign
