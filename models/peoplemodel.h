// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"
#include "models/keyedlistmodel.h"

namespace countersign {

struct PersonRow {
    Person person = {};

    QString key() const { return person.id.toString(); }
    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

// The people of a journal.
class PeopleModel final : public KeyedListModel<PersonRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleModel)
public:
    enum Role { PersonIdRole = Qt::UserRole + 1 };

    explicit PeopleModel(QObject *parent = nullptr);

    void setPeople(const QList<Person> &people);
    PersonId personAt(int row) const; // empty when there is none

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace countersign
