// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/assigndialog.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

enum DataRole { PersonRole = Qt::UserRole, RoleRole };

} // namespace

AssignDialog::AssignDialog(int items, const QList<Person> &people, const QStringList &roles, const ItemState &present, Given given, QWidget *parent) :
    FormDialog(tr("Assign %n item(s)", nullptr, items), tr("Whoever is named finds this under “Mine”. Anybody may still tick it."), tr("Assign"),
               parent),
    m_who(new QComboBox(this)),
    m_given(std::move(given))
{
    m_who->setObjectName(u"assignee"_s);
    m_who->setAccessibleName(tr("Who"));
    const auto add = [this](const QString &text, const PersonId &person, const QString &role) {
        m_who->addItem(text);
        m_who->setItemData(m_who->count() - 1, person.toString(), PersonRole);
        m_who->setItemData(m_who->count() - 1, role, RoleRole);
    };
    add(tr("Nobody in particular"), {}, {});
    for (const Person &person : people) {
        if (!person.revoked)
            add(person.name, person.id, {});
    }
    for (const QString &role : roles)
        add(tr("Role: %1").arg(role), {}, role);
    for (int i = 0; i < m_who->count(); ++i) {
        if (m_who->itemData(i, PersonRole).toString() == present.assignee.toString()
            && m_who->itemData(i, RoleRole).toString() == present.assignedRole)
            m_who->setCurrentIndex(i);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Who"), m_who);
    body().addLayout(form);
    setMinimumWidth(460);
    m_who->setFocus();
}

void AssignDialog::submit()
{
    const PersonId person(m_who->currentData(PersonRole).toString());
    const QString role = m_who->currentData(RoleRole).toString();
    const Given given = m_given;
    accept();
    given(person, role);
}

} // namespace countersign
