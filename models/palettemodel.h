// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fuzzy.h"

#include <QAbstractListModel>

namespace countersign {

enum class PaletteKind { Action, Role, Section, Blocker, Variable };

// One thing the palette can lead to.
struct PaletteEntry {
    PaletteKind kind = PaletteKind::Action;
    QString id = {};
    QString text = {};
    QString detail = {}; // where it stands, or what is the matter with it
    QString key = {}; // its shortcut
    int number = -1; // of a section or line

    QString name() const; // kind and id, to remember it by
};

// What Ctrl+K lists: everything that matches what is typed, best first; before anything is typed, what was used last. A first sign
// narrows it: > actions, @ roles, # sections, ! blockers, $ variables.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)
public:
    enum Role { KindRole = Qt::UserRole + 1, DetailRole, KeyRole, HitsRole };

    explicit PaletteModel(QObject *parent = nullptr);

    void setEntries(const QList<PaletteEntry> &entries, const QStringList &recent); // recent: names, newest first
    void setQuery(const QString &query);
    const PaletteEntry &entry(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        qsizetype entry = 0;
        int score = 0;
        QList<TextHit> hits = {};
    };

    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    QString m_query;
    QList<Row> m_rows;
};

// The kind that a first sign narrows to; nothing for other signs.
std::optional<PaletteKind> paletteKindOf(QChar sign);

} // namespace countersign
