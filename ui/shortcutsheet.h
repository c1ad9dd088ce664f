// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace countersign {

class ActionSet;

// Every key there is, on one sheet.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)
public:
    ShortcutSheet(const ActionSet &actions, QWidget *parent);
};

} // namespace countersign
