// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace countersign {

// Where a PIN is typed. Gives it away once and forgets it.
class PinField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinField)
public:
    explicit PinField(const QString &accessibleName, QWidget *parent = nullptr);

    Secret take();
};

} // namespace countersign
