// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pinfield.h"

namespace countersign {

PinField::PinField(const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAccessibleName(accessibleName);
    setContextMenuPolicy(Qt::NoContextMenu);
}

Secret PinField::take()
{
    Secret secret(text().toUtf8());
    clear();
    return secret;
}

} // namespace countersign
