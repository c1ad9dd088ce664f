// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QGridLayout;

namespace countersign {

class ActionSet;

// Every key there is, on one sheet, by the menus they stand in.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSheet)
public:
    ShortcutSheet(const ActionSet &actions, QWidget *parent);

Q_SIGNALS:
    void editAsked();

private:
    void addRow(QGridLayout &grid, const QString &key, const QString &text);
};

} // namespace countersign
