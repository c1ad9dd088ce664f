// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/enrolaction.h"

#include "ui/dialogs/enroldialog.h"
#include "ui/people/currentperson.h"

using namespace Qt::StringLiterals;

namespace countersign {

EnrolAction::EnrolAction(PeopleService &people, CurrentPerson &person, QWidget &window, QObject *parent) :
    Action({u"enrol"_s, tr("&Enrol a person…"), u"person"_s, {}}, parent),
    m_people(people),
    m_person(person),
    m_window(window)
{
}

void EnrolAction::run()
{
    const bool first = m_person.id().isEmpty();
    auto *dialog = new EnrolDialog(
        m_people, first,
        [this, first](const PersonId &person) {
            if (first)
                m_person.set(person);
        },
        &m_window);
    dialog->open();
}

} // namespace countersign
