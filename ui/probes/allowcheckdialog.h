// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

namespace countersign {

// Asks whether a check may run that writes, costs or loads, after showing what it would send.
class AllowCheckDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AllowCheckDialog)
public:
    AllowCheckDialog(const CheckSpec &check, const QString &address, std::function<void()> allowed, QWidget *parent);

private:
    void submit() override;

    const std::function<void()> m_allowed;
};

} // namespace countersign
