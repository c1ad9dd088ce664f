// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <algorithm>

namespace countersign {

// A list whose rows are values with a key. Setting newer rows removes, moves, inserts and announces only what differs, so that
// selections and open editors survive. Row needs `key()` and ==.
template <class Row>
class KeyedListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows)
    {
        if (!std::ranges::equal(rows, m_rows, {}, &Row::key, &Row::key)) {
            const QHash<Key, qsizetype> places = placesOf(rows);
            removeMissing(places);
            sortBy(places);
            insertNew(rows);
        }
        announceDifferent(rows);
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(const QModelIndex &index) const { return m_rows.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    void replaceRow(int row, const Row &value, const QList<int> &roles = {})
    {
        m_rows[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), roles);
    }

private:
    using Key = decltype(std::declval<const Row &>().key());

    // Where each key stands; of one that stands twice, the first.
    static QHash<Key, qsizetype> placesOf(const QList<Row> &rows)
    {
        QHash<Key, qsizetype> places;
        places.reserve(rows.size());
        for (qsizetype i = rows.size(); i-- > 0;)
            places.insert(rows.at(i).key(), i);
        return places;
    }

    void removeMissing(const QHash<Key, qsizetype> &places)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (places.contains(m_rows.at(last).key()))
                continue;
            int first = last;
            while (first > 0 && !places.contains(m_rows.at(first - 1).key()))
                --first;
            removeFrom(first, last);
            last = first;
        }
    }

    void removeFrom(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }

    // Those that stay, in their new order, in one step however many of them move.
    void sortBy(const QHash<Key, qsizetype> &places)
    {
        QList<std::pair<qsizetype, int>> order; // new place, present row
        order.reserve(m_rows.size());
        for (int row = 0; row < m_rows.size(); ++row)
            order.append({places.value(m_rows.at(row).key()), row});
        if (std::ranges::is_sorted(order))
            return;
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::ranges::sort(order);
        QList<Row> sorted;
        sorted.reserve(order.size());
        QList<int> moved(order.size()); // where each row went
        for (const auto &[place, row] : std::as_const(order)) {
            moved[row] = int(sorted.size());
            sorted.append(m_rows.at(row));
        }
        m_rows = std::move(sorted);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &each : before)
            after.append(index(moved.at(each.row()), each.column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    // All that stand side by side at once: views measure and lay out anew with every insertion.
    void insertNew(const QList<Row> &rows)
    {
        for (int i = 0; i < rows.size(); ++i) {
            const bool atEnd = i >= m_rows.size();
            int end = i;
            while (end < rows.size() && (atEnd || rows.at(end).key() != m_rows.at(i).key()))
                ++end;
            if (end == i)
                continue;
            beginInsertRows({}, i, end - 1);
            m_rows = m_rows.first(i) + rows.sliced(i, end - i) + m_rows.sliced(i);
            endInsertRows();
            i = end - 1;
        }
        if (m_rows.size() > rows.size()) // a key stood twice
            removeFrom(int(rows.size()), int(m_rows.size()) - 1);
    }

    // The keys are the same; one signal for each run of rows that are not.
    void announceDifferent(const QList<Row> &rows)
    {
        for (int first = 0; first < rows.size(); ++first) {
            int end = first;
            for (; end < rows.size() && m_rows.at(end) != rows.at(end); ++end)
                m_rows[end] = rows.at(end);
            if (end == first)
                continue;
            Q_EMIT dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
            first = end - 1;
        }
    }

    QList<Row> m_rows;
};

} // namespace countersign
