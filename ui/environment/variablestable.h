// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace countersign {

class EnvironmentModel;

// The variables of an environment, a row each; columns as wide as what is in them, the finding takes the rest.
class VariablesTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariablesTable)
public:
    VariablesTable(EnvironmentModel &model, QWidget *parent);
};

} // namespace countersign
