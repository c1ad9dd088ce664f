// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/parametersmodel.h"

namespace countersign {

ParametersModel::ParametersModel(QObject *parent) : KeyedListModel<ParameterRow>(parent) {}

void ParametersModel::setParameters(const QList<Parameter> &parameters, const QMap<QString, QString> &bound)
{
    QList<ParameterRow> all;
    for (const Parameter &parameter : parameters) {
        const QString value = bound.value(parameter.name);
        all << ParameterRow{parameter.name, value, value, int(parameter.lines.size())};
    }
    setRows(all);
    Q_EMIT valuesChanged();
}

QMap<QString, QString> ParametersModel::values() const
{
    QMap<QString, QString> values;
    for (const ParameterRow &row : rows()) {
        if (!row.value.isEmpty())
            values.insert(row.name, row.value);
    }
    return values;
}

QMap<QString, QString> ParametersModel::changed() const
{
    QMap<QString, QString> values;
    for (const ParameterRow &row : rows()) {
        if (!row.value.isEmpty() && row.value != row.bound)
            values.insert(row.name, row.value);
    }
    return values;
}

int ParametersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 3; }

Qt::ItemFlags ParametersModel::flags(const QModelIndex &index) const
{
    const bool value = index.isValid() && static_cast<ParametersColumn>(index.column()) == ParametersColumn::Value;
    return value ? KeyedListModel::flags(index) | Qt::ItemIsEditable : KeyedListModel::flags(index);
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const ParameterRow &parameter = row(index);
    switch (static_cast<ParametersColumn>(index.column())) {
    case ParametersColumn::Name: return parameter.name;
    case ParametersColumn::Value: return parameter.value;
    case ParametersColumn::Uses: return tr("%n line(s)", nullptr, parameter.uses);
    }
    return {};
}

bool ParametersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    ParameterRow parameter = row(index);
    parameter.value = value.toString().trimmed();
    replaceRow(index.row(), parameter, {Qt::DisplayRole, Qt::EditRole});
    Q_EMIT valuesChanged();
    return true;
}

QVariant ParametersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (static_cast<ParametersColumn>(section)) {
    case ParametersColumn::Name: return tr("In the text");
    case ParametersColumn::Value: return tr("Stands for");
    case ParametersColumn::Uses: return tr("Used in");
    }
    return {};
}

} // namespace countersign
