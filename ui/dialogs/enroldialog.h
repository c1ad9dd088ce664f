// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QLineEdit;

namespace countersign {

class PeopleService;
class PinField;

// Enrols a person on this laptop: name, e-mail, and the PIN that will open their keys.
class EnrolDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnrolDialog)
public:
    using Enrolled = std::function<void(const PersonId &person)>;

    EnrolDialog(PeopleService &people, bool first, Enrolled enrolled, QWidget *parent);

private:
    void submit() override;
    QString firstMistake() const;

    PeopleService &m_people;
    const Enrolled m_enrolled;
    QLineEdit *const m_name;
    QLineEdit *const m_email;
    QLineEdit *const m_organisation;
    PinField *const m_pin;
    PinField *const m_again;
};

} // namespace countersign
