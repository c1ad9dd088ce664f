// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QSet>

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
        removeMissing(rows);
        const bool grows = rows.size() > m_rows.size(); // else all of them are known
        const QSet<Key> known = grows ? keysOf(m_rows) : QSet<Key>();
        for (int i = 0; i < rows.size(); ++i) {
            if (const int end = grows ? endOfNew(i, rows, known) : i; end > i) {
                insertAt(i, rows.sliced(i, end - i));
                i = end - 1;
                continue;
            }
            place(i, rows.at(i));
            if (m_rows.at(i) != rows.at(i)) {
                m_rows[i] = rows.at(i);
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
        }
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

    static QSet<Key> keysOf(const QList<Row> &rows)
    {
        QSet<Key> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.insert(row.key());
        return keys;
    }

    static int endOfNew(int first, const QList<Row> &rows, const QSet<Key> &known)
    {
        int end = first;
        while (end < rows.size() && !known.contains(rows.at(end).key()))
            ++end;
        return end;
    }

    // All that stand side by side at once: views measure and lay out anew with every insertion.
    void insertAt(int first, const QList<Row> &rows)
    {
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows = m_rows.first(first) + rows + m_rows.sliced(first);
        endInsertRows();
    }

    void removeMissing(const QList<Row> &rows)
    {
        const QSet<Key> wanted = keysOf(rows);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(m_rows.at(last).key()))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(m_rows.at(first - 1).key()))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    // Brings the row with this key to position i.
    void place(int i, const Row &row)
    {
        if (i < m_rows.size() && m_rows.at(i).key() == row.key())
            return;
        for (int from = i + 1; from < m_rows.size(); ++from) {
            if (m_rows.at(from).key() != row.key())
                continue;
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
            return;
        }
        insertAt(i, {row}); // the key stands twice
    }

    QList<Row> m_rows;
};

} // namespace countersign
