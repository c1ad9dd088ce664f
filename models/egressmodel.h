// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/egresslog.h"

#include <QAbstractTableModel>

namespace countersign {

enum class EgressColumn { When, Where, Address, Lines, Requests, Outcome };

// What left this machine, the newest first.
class EgressModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EgressModel)
public:
    explicit EgressModel(const QList<EgressEntry> &contacts, QObject *parent = nullptr); // oldest first, as the log has them

    const QList<EgressEntry> &contacts() const { return m_contacts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QList<EgressEntry> m_contacts;
};

} // namespace countersign
