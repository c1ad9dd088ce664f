// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action.h"

namespace countersign {

class CurrentPerson;
class PeopleService;

// Enrols somebody on this laptop.
class EnrolAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnrolAction)
public:
    EnrolAction(PeopleService &people, CurrentPerson &person, QWidget &window, QObject *parent);

protected:
    void run() override;

private:
    PeopleService &m_people;
    CurrentPerson &m_person;
    QWidget &m_window;
};

} // namespace countersign
