// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/parametersmodel.h"

#include <QWidget>

class QTreeView;

namespace countersign {

// The placeholders of the text and what they stand for here.
class ParametersPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParametersPanel)
public:
    explicit ParametersPanel(QWidget *parent = nullptr);

    void setParameters(const QList<Parameter> &parameters, const QMap<QString, QString> &bound);
    const ParametersModel &model() const { return m_model; }

Q_SIGNALS:
    void valuesChanged();

private:
    ParametersModel m_model;
    QTreeView *const m_list;
};

} // namespace countersign
