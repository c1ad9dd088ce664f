// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/deployment/status.h"
#include "models/fuzzy.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace countersign {

// Keeps the rows that match every word typed and one of the statuses chosen, with their ancestors. Where no row has the words as
// they were typed, those that have similar ones are kept. A row that matched once stays until the filter changes: nothing vanishes from under a hand
// because it was just ticked.
class ChecklistFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistFilterModel)
public:
    explicit ChecklistFilterModel(QObject *parent = nullptr);

    void setText(const QString &text);
    void setStatuses(const QSet<Status> &statuses); // empty: all
    enum class Keep { All, Mine, Blocking };
    void setKeep(Keep keep);
    void setPerson(const PersonId &person, const QStringList &roles); // whose "Mine" is; "*": every role
    void clear();

    Keep keep() const { return m_keep; }
    const QStringList &words() const { return m_words; } // case folded
    const QSet<Status> &statuses() const { return m_statuses; }
    bool isSimilar() const { return m_similar; } // nothing matched as typed
    QList<TextHit> hitsIn(const QString &text) const; // what to mark in a row's text
    bool isActive() const { return !m_words.isEmpty() || !m_statuses.isEmpty() || m_keep != Keep::All; }

    void setSourceModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const QModelIndex &index) const;
    bool matchesText(const QModelIndex &index) const;
    bool isKept(const QModelIndex &index) const;
    bool holds(const QString &text, const QString &word) const;
    void refilter();

    QStringList m_words;
    QSet<Status> m_statuses;
    Keep m_keep = Keep::All;
    PersonId m_person;
    QStringList m_roles;
    bool m_similar = false;
    mutable QSet<quintptr> m_kept; // internal ids of rows that matched since the filter was set
};

} // namespace countersign
