// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/signoff/identitypanel.h"

#include "core/services/session.h"
#include "ui/dialogs/enroldialog.h"
#include "ui/dialogs/pinfield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

IdentityPanel::IdentityPanel(Session &session, const QString &roleName, const PersonId &person, QWidget *parent) :
    QWidget(parent),
    m_session(session),
    m_role(roleName),
    m_person(new QComboBox(this)),
    m_pin(new PinField(tr("PIN"), this)),
    m_grant(new Card(this)),
    m_grantWords(new TextLabel(TextLabel::Rank::Body, m_grant)),
    m_granterPin(new PinField(tr("PIN of the journal's owner"), m_grant))
{
    m_person->setObjectName(u"person"_s);
    m_person->setModel(&m_people);
    m_pin->setObjectName(u"pin"_s);
    m_granterPin->setObjectName(u"granterPin"_s);
    auto *somebody = new QPushButton(tr("Somebody &new…"), this);
    somebody->setObjectName(u"somebodyNew"_s);
    somebody->setAutoDefault(false);
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_person, 1);
    who->addWidget(somebody);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(
        new TextLabel(tr("The one who signs types the PIN. It opens that person's own key, for this one signature."), TextLabel::Rank::Body, this));
    form->addRow(fieldLabel(tr("&Signer"), m_person), who);
    form->addRow(tr("&PIN"), m_pin);
    form->addRow(m_grant);
    auto *grant = new QFormLayout(m_grant);
    grant->setContentsMargins(14, 12, 14, 12);
    grant->addRow(m_grantWords);
    grant->addRow(tr("&Owner's PIN"), m_granterPin);
    connect(somebody, &QPushButton::clicked, this, &IdentityPanel::enrol);
    connect(m_person, &QComboBox::currentIndexChanged, this, &IdentityPanel::refreshGrant);
    for (PinField *field : {m_pin, m_granterPin})
        connect(field, &QLineEdit::textChanged, this, &IdentityPanel::changed);
    refreshPeople(likely(person));
}

// Whoever sits here, unless the role is somebody else's by name.
PersonId IdentityPanel::likely(const PersonId &here) const
{
    PersonId first;
    for (const Person &person : m_session.journal().state().people) {
        if (person.revoked || !person.roles.contains(m_role))
            continue;
        if (person.id == here)
            return here;
        if (first.isEmpty())
            first = person.id;
    }
    return first.isEmpty() ? here : first;
}

PersonId IdentityPanel::person() const { return m_people.personAt(m_person->currentIndex()); }

const Person *IdentityPanel::chosen() const { return m_session.journal().state().person(person()); }

const Person *IdentityPanel::owner() const
{
    const QList<Person> &people = m_session.journal().state().people;
    const auto found = std::ranges::find_if(people, [](const Person &person) { return person.owner && !person.revoked; });
    return found == people.end() ? nullptr : &*found;
}

bool IdentityPanel::isAnswered() const { return chosen() && !m_pin->text().isEmpty() && (!granter() || !m_granterPin->text().isEmpty()); }

Secret IdentityPanel::takePin() { return m_pin->take(); }

void IdentityPanel::focusPin() { m_pin->setFocus(); }

std::optional<PersonId> IdentityPanel::granter() const
{
    const Person *signer = chosen();
    return signer && owner() && !signer->holds(m_role, QDateTime::currentDateTimeUtc()) ? std::optional(owner()->id) : std::nullopt;
}

Secret IdentityPanel::takeGranterPin() { return m_granterPin->take(); }

void IdentityPanel::refreshPeople(const PersonId &chosen)
{
    QList<Person> people = m_session.journal().state().people;
    people.removeIf([](const Person &person) { return person.revoked.has_value(); });
    m_people.setPeople(people);
    m_person->setCurrentIndex(m_person->findData(chosen.toString(), PeopleModel::PersonIdRole));
    refreshGrant();
}

void IdentityPanel::refreshGrant()
{
    const bool needed = granter().has_value();
    if (needed)
        m_grantWords->setText(
            tr("%1 does not sign as %2 yet. %3, who owns this journal, allows it here, once.").arg(chosen()->name, m_role, owner()->name));
    m_grant->setVisible(needed);
    Q_EMIT changed();
}

void IdentityPanel::enrol()
{
    auto *dialog = new EnrolDialog(
        m_session.people(), false,
        [this](const PersonId &person) {
            refreshPeople(person);
            focusPin();
        },
        this);
    dialog->open();
}

} // namespace countersign
