// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "core/probing/environmentsettings.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

namespace countersign {

// Asks whether the secrets a check needs may be sent to its host.
class AllowSecretDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AllowSecretDialog)
public:
    AllowSecretDialog(const CheckSpec &check, const QList<SecretBinding> &bindings, std::function<void()> allowed, QWidget *parent);

private:
    void submit() override;

    const std::function<void()> m_allowed;
};

} // namespace countersign
