// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pindialog.h"

#include "ui/dialogs/pinfield.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

PinDialog::PinDialog(const QString &person, const QString &act, Given given, QWidget *parent) :
    FormDialog(tr("PIN of %1").arg(person), act, tr("Sign"), parent),
    m_pin(new PinField(tr("PIN"), this)),
    m_given(std::move(given))
{
    m_pin->setObjectName(u"pin"_s);
    body().addWidget(m_pin);
    m_pin->setFocus();
    setMinimumWidth(420);
}

void PinDialog::submit()
{
    if (m_pin->text().isEmpty()) {
        setError(tr("Type your PIN. It opens your own key for this one act."));
        return;
    }
    setError(QString());
    setBusy(tr("Opening your key…"));
    m_given(m_pin->take());
}

} // namespace countersign
