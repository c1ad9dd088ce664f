// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"
#include "models/keyedlistmodel.h"

#include <functional>

namespace countersign {

// One day on which something is due, as a row shows it.
struct AgendaRow {
    AgendaEntry entry = {};
    QString when = {}; // "late 2 d", "in 5 h", "today"
    QString rhythm = {}; // "weekly"
    QString done = {}; // by whom and when; empty: it is not

    QString key() const { return entry.deployment.toString() + u'/' + entry.task.task + u'/' + entry.due.toString(Qt::ISODate); }
    friend bool operator==(const AgendaRow &a, const AgendaRow &b)
    {
        return a.key() == b.key() && a.when == b.when && a.done == b.done && a.entry.task.text == b.entry.task.text
               && a.entry.standing == b.entry.standing;
    }
};

// What is late, due and ahead, by day.
class AgendaModel final : public KeyedListModel<AgendaRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgendaModel)
public:
    enum class Column { When, What, Rhythm, Where };
    enum Role { StandingRole = Qt::UserRole + 1 }; // AgendaStanding

    explicit AgendaModel(QObject *parent = nullptr);

    using NameOf = std::function<QString(const PersonId &person)>;
    void setEntries(const QList<AgendaEntry> &entries, const QDateTime &now, const NameOf &nameOf);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace countersign
