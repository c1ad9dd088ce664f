// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace countersign {

// Between two people at one laptop: everything is locked and nothing is shown but whose turn it is.
class HandOverScreen final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandOverScreen)
public:
    HandOverScreen(const QString &role, const QString &deployment, QWidget *parent); // accepted: that person is here
};

} // namespace countersign
