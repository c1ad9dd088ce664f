// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QLineEdit;

namespace countersign {

// Asks for one line: a variable's value (hidden while typed where it is a secret), or a host.
class ValueDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueDialog)
public:
    struct Request {
        QString title = {};
        QString why = {};
        QString action = {};
        QString placeholder = {};
        QString text = {};
        bool hidden = false;
    };
    using Given = std::function<void(Secret value)>;

    ValueDialog(const Request &request, Given given, QWidget *parent);

private:
    void submit() override;

    QLineEdit *const m_value;
    const Given m_given;
};

} // namespace countersign
