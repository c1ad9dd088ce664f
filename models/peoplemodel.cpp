// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/peoplemodel.h"

using namespace Qt::StringLiterals;

namespace countersign {

PeopleModel::PeopleModel(QObject *parent) : KeyedListModel<PersonRow>(parent) {}

void PeopleModel::setPeople(const QList<Person> &people)
{
    QList<PersonRow> all;
    for (const Person &person : people)
        all << PersonRow{person};
    setRows(all);
}

PersonId PeopleModel::personAt(int row) const { return row >= 0 && row < rows().size() ? rows().at(row).person.id : PersonId(); }

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = row(index).person;
    switch (role) {
    case Qt::DisplayRole: return person.name;
    case Qt::ToolTipRole: return person.email;
    case Qt::AccessibleTextRole: return person.name + u", "_s + person.email;
    case PersonIdRole: return person.id.toString();
    default: return {};
    }
}

} // namespace countersign
