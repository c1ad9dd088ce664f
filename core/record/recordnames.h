// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/auditdocumentof.h"

namespace countersign {

// What things are called on a record. Refers to the source, which must outlive it.
class RecordNames
{
public:
    explicit RecordNames(const RecordSource &source);

    QString person(const PersonId &id) const; // the id where nobody has it
    QString leaf(const ItemId &id) const; // text of an item or step
    QString role(const RoleId &id) const;
    const CheckSpec *check(const CheckId &id) const;
    QList<const CheckSpec *> checksOf(const ItemId &id) const;

    QString time(const QDateTime &at) const; // in the zone of the record
    QString second(const QDateTime &at) const; // the same, without naming the zone
    QString minute(const QDateTime &at) const;
    QStringList holders(const QString &role) const; // names of those who have been granted it
    QList<AuditSample> history(const CheckId &id) const;
    QString about(const RecordedEvent &event) const; // the item, role or check of an event, shortened

private:
    const RecordSource &m_source;
    QHash<ItemId, QString> m_leaves;
    QHash<CheckId, const CheckSpec *> m_checks;
    QHash<ItemId, QList<const CheckSpec *>> m_checksByItem;
    QHash<CheckId, QList<AuditSample>> m_history;
};

QString shortened(const QString &text); // to what one line of a list can bear

} // namespace countersign
