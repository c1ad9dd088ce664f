// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/environmentmodel.h"

#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

EnvironmentModel::EnvironmentModel(QObject *parent) : KeyedListModel<EnvironmentRow>(parent) {}

int EnvironmentModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(Column::Used) + 1; }

QString EnvironmentModel::textOf(const EnvironmentRow &row, Column column)
{
    const bool set = row.setting.isSet();
    switch (column) {
    case Column::Name: return row.variable.name;
    case Column::Value: return !set ? u"\u2014"_s : row.setting.secret ? QString(8, u'\u25cf') : row.setting.value;
    case Column::Need: return row.variable.need == VariableNeed::Required ? tr("required") : tr("optional");
    case Column::StoredIn:
        if (!set)
            return u"\u2014"_s;
        return !row.setting.secret ? tr("journal")
               : row.inMemory      ? tr("memory, until you quit")
               : row.readable      ? tr("key store")
                                   : tr("key store, closed");
    case Column::Check:
        if (!row.findings.isEmpty())
            return row.findings.first();
        if (!set && row.variable.need == VariableNeed::Required)
            return row.uses > 0 ? tr("not set: %n check(s) wait for it", nullptr, row.uses) : tr("not set");
        return row.status == EvidenceStatus::None ? QString() : wordOf(row.status);
    case Column::Used: return QString::number(row.uses);
    }
    return {};
}

QVariant EnvironmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EnvironmentRow &each = row(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return textOf(each, column);
    case Qt::ToolTipRole:
        return column == Column::Check ? each.findings.join(u'\n') : column == Column::Name ? each.variable.description : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Column::Name)
            return tr("%1, %2, %3").arg(each.variable.name, textOf(each, Column::Need), textOf(each, Column::Check));
        if ((column == Column::Value || column == Column::StoredIn) && !each.setting.isSet())
            return tr("not set");
        if (column == Column::Value && each.setting.secret)
            return tr("hidden");
        return textOf(each, column).isEmpty() ? tr("nothing to report") : textOf(each, column);
    case Qt::TextAlignmentRole: return column == Column::Used ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StatusRole: return QVariant::fromValue(each.status);
    default: return {};
    }
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Value: return tr("Value");
    case Column::Need: return tr("Need");
    case Column::StoredIn: return tr("Stored in");
    case Column::Check: return tr("Check");
    case Column::Used: return tr("Used");
    }
    return {};
}

} // namespace countersign
