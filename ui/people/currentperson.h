// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

#include <QObject>

namespace countersign {

class Journal;
class Preferences;

// Who sits at this window. Remembered; never more than a name until a PIN says so.
class CurrentPerson final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurrentPerson)
public:
    CurrentPerson(Journal &journal, Preferences &preferences, QObject *parent = nullptr);

    PersonId id() const; // empty when nobody is enrolled
    QString name() const;
    QStringList roles() const; // "*": every role
    void set(const PersonId &person);

Q_SIGNALS:
    void changed();

private:
    const Person *person() const;

    Journal &m_journal;
    Preferences &m_preferences;
};

} // namespace countersign
