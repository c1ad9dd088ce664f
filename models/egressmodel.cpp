// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/egressmodel.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString outcomeOf(const EgressEntry &contact)
{
    if (contact.failure != Failure::None) {
        Evidence evidence{.status = EvidenceStatus::Failing};
        evidence.result.observation.failure = contact.failure;
        return shortValue(evidence);
    }
    return contact.status > 0 ? QString::number(contact.status) : EgressModel::tr("answered");
}

QString linesOf(const EgressEntry &contact)
{
    QStringList lines;
    for (const int line : contact.lines)
        lines << QString::number(line);
    return lines.join(u", "_s);
}

} // namespace

EgressModel::EgressModel(const QList<EgressEntry> &contacts, QObject *parent) : QAbstractTableModel(parent), m_contacts(contacts) {}

int EgressModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_contacts.size()); }

int EgressModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 6; }

QVariant EgressModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EgressEntry &contact = m_contacts.at(m_contacts.size() - 1 - index.row());
    switch (static_cast<EgressColumn>(index.column())) {
    case EgressColumn::When: return contact.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case EgressColumn::Where: return u"%1://%2:%3"_s.arg(contact.endpoint.scheme, contact.endpoint.host).arg(contact.endpoint.port);
    case EgressColumn::Address: return contact.address;
    case EgressColumn::Lines: return linesOf(contact);
    case EgressColumn::Requests: return contact.requests;
    case EgressColumn::Outcome: return outcomeOf(contact);
    }
    return {};
}

QVariant EgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (static_cast<EgressColumn>(section)) {
    case EgressColumn::When: return tr("When");
    case EgressColumn::Where: return tr("Whom the text names");
    case EgressColumn::Address: return tr("Address contacted");
    case EgressColumn::Lines: return tr("Lines that ask for it");
    case EgressColumn::Requests: return tr("Requests");
    case EgressColumn::Outcome: return tr("Outcome");
    }
    return {};
}

} // namespace countersign
