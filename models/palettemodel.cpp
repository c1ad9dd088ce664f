// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/palettemodel.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostRows = 200; // nobody reads on
constexpr int recentBonus = 6;

QString wordOf(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Action: return PaletteModel::tr("action");
    case PaletteKind::Role: return PaletteModel::tr("role");
    case PaletteKind::Section: return PaletteModel::tr("section");
    case PaletteKind::Blocker: return PaletteModel::tr("blocker");
    case PaletteKind::Variable: return PaletteModel::tr("variable");
    }
    return {};
}

} // namespace

QString PaletteEntry::name() const { return QString::number(std::to_underlying(kind)) + u':' + id; }

std::optional<PaletteKind> paletteKindOf(QChar sign)
{
    switch (sign.unicode()) {
    case '>': return PaletteKind::Action;
    case '@': return PaletteKind::Role;
    case '#': return PaletteKind::Section;
    case '!': return PaletteKind::Blocker;
    case '$': return PaletteKind::Variable;
    default: return std::nullopt;
    }
}

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent) {}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QStringList &recent)
{
    m_entries = entries;
    m_recent = recent;
    setQuery(m_query);
}

void PaletteModel::setQuery(const QString &query)
{
    m_query = query;
    const std::optional<PaletteKind> kind = query.isEmpty() ? std::nullopt : paletteKindOf(query.front());
    const QString words = (kind ? query.sliced(1) : query).trimmed();
    QList<Row> rows;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        if (kind && entry.kind != *kind)
            continue;
        const auto match = fuzzyMatch(words, entry.text);
        if (!match)
            continue;
        const qsizetype recent = m_recent.indexOf(entry.name());
        const int worth = words.isEmpty() ? 1000 - int(recent) : match->score + recentBonus;
        rows << Row{i, recent >= 0 ? worth : words.isEmpty() ? 0 : match->score, match->hits};
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::score); // untyped: the recent ones, then as they came
    beginResetModel();
    m_rows = rows.first(qMin<qsizetype>(mostRows, rows.size()));
    endResetModel();
}

const PaletteEntry &PaletteModel::entry(const QModelIndex &index) const { return m_entries.at(m_rows.at(index.row()).entry); }

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = this->entry(index);
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.text, wordOf(entry.kind), entry.detail, entry.key};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case KindRole: return QVariant::fromValue(entry.kind);
    case DetailRole: return entry.detail;
    case KeyRole: return entry.key;
    case HitsRole: return QVariant::fromValue(m_rows.at(index.row()).hits);
    default: return {};
    }
}

} // namespace countersign
