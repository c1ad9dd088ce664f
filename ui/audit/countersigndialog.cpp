// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/countersigndialog.h"

#include "ui/dialogs/pinfield.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

CountersignDialog::CountersignDialog(RecordService &records, const QString &path, Done done, QWidget *parent) :
    FormDialog(
        tr("Countersign this record"),
        tr("Your signature goes into an empty box of the file, where its own journal grants you the role. What is in it already stays as it is."),
        tr("Sign"), parent),
    m_records(records),
    m_path(path),
    m_done(std::move(done)),
    m_person(new QLineEdit(this)),
    m_role(new QLineEdit(this)),
    m_pin(new PinField(tr("PIN"), this))
{
    m_person->setObjectName(u"person"_s);
    m_role->setObjectName(u"role"_s);
    m_pin->setObjectName(u"pin"_s);
    m_person->setPlaceholderText(tr("Name or e-mail address, as in the record"));
    m_role->setPlaceholderText(tr("Empty: every role you have signed off for"));
    auto *form = new QFormLayout;
    form->addRow(tr("Who signs"), m_person);
    form->addRow(tr("In which role"), m_role);
    form->addRow(tr("PIN"), m_pin);
    body().addLayout(form);
    setMinimumWidth(520);
}

void CountersignDialog::submit()
{
    if (m_person->text().trimmed().isEmpty() || m_pin->text().isEmpty()) {
        setError(tr("Say who signs, and type the PIN of that person."));
        return;
    }
    setError(QString());
    setBusy(tr("Signing and verifying…"));
    const CountersignFile file{.path = m_path, .person = m_person->text().trimmed(), .role = m_role->text().trimmed()};
    m_records.countersign(file, m_pin->take()).then(this, [this](const Expected<ExportedRecord> &record) {
        setBusy({});
        if (!record) {
            setError(record.error());
            return;
        }
        m_done(*record);
        accept();
    });
}

} // namespace countersign
