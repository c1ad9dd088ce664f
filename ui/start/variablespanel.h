// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/checks/checkspec.h"

#include <QWidget>

namespace countersign {

// The environment variables a text names, each with what the text asks of it.
class VariablesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariablesPanel)
public:
    VariablesPanel(const QList<Variable> &variables, const QList<CheckSpec> &checks, QWidget *parent = nullptr);
};

} // namespace countersign
