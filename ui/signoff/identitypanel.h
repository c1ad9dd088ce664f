// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "models/peoplemodel.h"

#include <QWidget>

class QComboBox;

namespace countersign {

class Card;
class PinField;
class Session;
class TextLabel;

// Who signs, and the PIN that says so. Somebody new is enrolled here, and the owner lets a person sign in the role here,
// so that a round of people who never met the program passes one laptop along.
class IdentityPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityPanel)
public:
    IdentityPanel(Session &session, const QString &roleName, const PersonId &person, QWidget *parent = nullptr);

    PersonId person() const; // empty when nobody is chosen
    bool isAnswered() const; // every PIN asked for is there
    Secret takePin();
    void focusPin();

    // The owner's consent that the person may sign in this role, where it is still needed.
    std::optional<PersonId> granter() const;
    Secret takeGranterPin();

Q_SIGNALS:
    void changed();

private:
    PersonId likely(const PersonId &here) const;
    void refreshPeople(const PersonId &chosen);
    void refreshGrant();
    void enrol();
    const Person *chosen() const;
    const Person *owner() const;

    Session &m_session;
    const QString m_role;
    PeopleModel m_people;
    QComboBox *const m_person;
    PinField *const m_pin;
    Card *const m_grant;
    TextLabel *const m_grantWords;
    PinField *const m_granterPin;
};

} // namespace countersign
