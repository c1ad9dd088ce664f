// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/currentperson.h"

#include "core/ports/preferences.h"
#include "core/services/journal.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto personKey = "people/current"_L1;

} // namespace

CurrentPerson::CurrentPerson(Journal &journal, Preferences &preferences, QObject *parent) :
    QObject(parent),
    m_journal(journal),
    m_preferences(preferences)
{
    connect(&journal, &Journal::opened, this, &CurrentPerson::changed);
    connect(&journal, &Journal::appended, this, &CurrentPerson::changed);
}

PersonId CurrentPerson::id() const
{
    const Person *found = person();
    return found ? found->id : PersonId();
}

QString CurrentPerson::name() const
{
    const Person *found = person();
    return found ? found->name : QString();
}

QStringList CurrentPerson::roles() const
{
    const Person *found = person();
    return found ? found->roles : QStringList();
}

void CurrentPerson::set(const PersonId &person)
{
    m_preferences.setValue(personKey, person.toString());
    Q_EMIT changed();
}

// The remembered one, else the first of the journal.
const Person *CurrentPerson::person() const
{
    const JournalState &state = m_journal.state();
    const Person *remembered = state.person(PersonId(m_preferences.value(personKey).toString()));
    if (remembered || state.people.isEmpty())
        return remembered;
    return &state.people.first();
}

} // namespace countersign
