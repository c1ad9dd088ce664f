// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "models/keyedlistmodel.h"

#include <QMap>

namespace countersign {

struct ParameterRow {
    QString name = {};
    QString bound = {}; // in the journal
    QString value = {}; // as typed here
    int uses = 0;

    QString key() const { return name; }
    friend bool operator==(const ParameterRow &, const ParameterRow &) = default;
};

enum class ParametersColumn { Name, Value, Uses };

// The placeholders of a checklist and the values a person gives them.
class ParametersModel final : public KeyedListModel<ParameterRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParametersModel)
public:
    explicit ParametersModel(QObject *parent = nullptr);

    void setParameters(const QList<Parameter> &parameters, const QMap<QString, QString> &bound);

    QMap<QString, QString> values() const; // all that have one, typed before bound
    QMap<QString, QString> changed() const; // typed and different from what is bound

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void valuesChanged();
};

} // namespace countersign
