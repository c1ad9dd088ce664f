// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/enroldialog.h"

#include "core/deployment/policy.h"
#include "core/services/peopleservice.h"
#include "core/wording/errors.h"
#include "ui/dialogs/pinfield.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString why(bool first)
{
    const QString keys =
        EnrolDialog::tr("Two keys are made for you and kept in this computer's key store under your PIN. Nobody can sign as you without it, "
                        "and nobody can look it up for you.");
    return first ? EnrolDialog::tr("Everything in a deployment is said by somebody. You will be the owner of this journal.") + u' ' + keys : keys;
}

} // namespace

EnrolDialog::EnrolDialog(PeopleService &people, bool first, Enrolled enrolled, QWidget *parent) :
    FormDialog(first ? tr("Who are you?") : tr("Enrol a person"), why(first), tr("Enrol"), parent),
    m_people(people),
    m_enrolled(std::move(enrolled)),
    m_name(new QLineEdit(this)),
    m_email(new QLineEdit(this)),
    m_organisation(new QLineEdit(this)),
    m_pin(new PinField(tr("PIN"), this)),
    m_again(new PinField(tr("PIN again"), this))
{
    m_name->setObjectName(u"name"_s);
    m_email->setObjectName(u"email"_s);
    m_pin->setObjectName(u"pin"_s);
    m_again->setObjectName(u"pinAgain"_s);
    m_name->setPlaceholderText(tr("As it is to be printed in the record"));
    m_organisation->setPlaceholderText(tr("Optional"));
    m_pin->setPlaceholderText(tr("At least %n character(s)", nullptr, policy.leastPinCharacters));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Organisation"), m_organisation);
    form->addRow(tr("&PIN"), m_pin);
    form->addRow(tr("PIN &again"), m_again);
    body().addLayout(form);
    setMinimumWidth(520);
}

QString EnrolDialog::firstMistake() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Write your name: it stands beside everything you sign.");
    if (!m_email->text().contains(u'@'))
        return tr("Write an e-mail address: certificates are told apart by it.");
    if (m_pin->text().size() < policy.leastPinCharacters)
        return sentence({ErrorCode::PinTooShort, {QString::number(policy.leastPinCharacters)}});
    return m_pin->text() == m_again->text() ? QString() : sentence({ErrorCode::PinMismatch});
}

void EnrolDialog::submit()
{
    if (const QString mistake = firstMistake(); !mistake.isEmpty()) {
        setError(mistake);
        return;
    }
    setError(QString());
    setBusy(tr("Making your keys…"));
    m_again->clear();
    const Enrolment enrolment{m_name->text().trimmed(), m_email->text().trimmed(), m_organisation->text().trimmed()};
    m_people.enrol(enrolment, m_pin->take()).then(this, [this](const Expected<PersonId> &person) {
        if (!person) {
            setError(person.error());
            return;
        }
        const Enrolled enrolled = m_enrolled;
        accept();
        enrolled(*person);
    });
}

} // namespace countersign
