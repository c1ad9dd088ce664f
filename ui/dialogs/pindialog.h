// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

namespace countersign {

class PinField;

// Asks the person for the PIN of their own key, for one act.
class PinDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PinDialog)
public:
    using Given = std::function<void(Secret pin)>;

    PinDialog(const QString &person, const QString &act, Given given, QWidget *parent);

private:
    void submit() override;

    PinField *const m_pin;
    const Given m_given;
};

} // namespace countersign
